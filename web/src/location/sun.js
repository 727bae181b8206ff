/**
 * Where the sun stands. Formulas of the NOAA Solar Calculator (Global Monitoring Laboratory,
 * "Solar Calculation Details"), after Jean Meeus, Astronomical Algorithms, 2nd edition 1998,
 * chapters 25 (coordinates of the sun, low accuracy, 0.01°) and 28 (equation of time). Sunrise and
 * sunset are those of a flat horizon, the sun's upper edge, with 34′ of refraction: 0.833° below.
 *
 * @typedef {import('../geo/axis.js').Position} Position
 * @typedef {{altitude: number, azimuth: number}} Sun degrees above the horizon, and from north
 *   through east
 */

const RADIANS = Math.PI / 180;
const DAY_MS = 86_400_000;
/** Zenith distance of the horizon's sun, below 90°: refraction 34′ and half a sun's width 16′. */
export const HORIZON = -0.833;
/** The height below which light is called golden by those who film. */
export const GOLDEN = 6;

const sin = (/** @type {number} */ degrees) => Math.sin(degrees * RADIANS);
const cos = (/** @type {number} */ degrees) => Math.cos(degrees * RADIANS);

/**
 * @param {Date} instant
 * @returns {{declination: number, equationOfTime: number}} degrees; minutes, apparent minus mean
 */
export function sunAt(instant) {
  // Julian centuries since J2000.0 (Meeus 25.1); the Unix epoch is Julian day 2440587.5.
  const century = (instant.getTime() / DAY_MS + 2440587.5 - 2451545) / 36525;
  const longitude = 280.46646 + century * (36000.76983 + century * 0.0003032);
  const anomaly = 357.52911 + century * (35999.05029 - century * 0.0001537);
  const eccentricity = 0.016708634 - century * (0.000042037 + century * 0.0000001267);
  const centre =
    sin(anomaly) * (1.914602 - century * (0.004817 + century * 0.000014)) +
    sin(2 * anomaly) * (0.019993 - century * 0.000101) +
    sin(3 * anomaly) * 0.000289;
  const node = 125.04 - 1934.136 * century;
  const apparent = longitude + centre - 0.00569 - 0.00478 * sin(node);
  const tilt =
    23.4392911 -
    century * (0.0130042 + century * (0.00000016 - century * 0.000000504)) +
    0.00256 * cos(node);
  const declination = Math.asin(sin(tilt) * sin(apparent)) / RADIANS;
  const y = Math.tan((tilt * RADIANS) / 2) ** 2;
  const equation =
    y * sin(2 * longitude) -
    2 * eccentricity * sin(anomaly) +
    4 * eccentricity * y * sin(anomaly) * cos(2 * longitude) -
    0.5 * y * y * sin(4 * longitude) -
    1.25 * eccentricity * eccentricity * sin(2 * anomaly);
  return { declination, equationOfTime: (4 * equation) / RADIANS };
}

/**
 * @param {Date} instant
 * @param {Position} position
 * @returns {Sun} without refraction
 */
export function sunOver(instant, [lon, lat]) {
  const { declination, equationOfTime } = sunAt(instant);
  const minutes =
    instant.getUTCHours() * 60 + instant.getUTCMinutes() + instant.getUTCSeconds() / 60;
  const hourAngle = (minutes + equationOfTime + 4 * lon) / 4 - 180;
  const height = sin(lat) * sin(declination) + cos(lat) * cos(declination) * cos(hourAngle);
  const altitude = Math.asin(Math.max(-1, Math.min(1, height))) / RADIANS;
  const azimuth =
    Math.atan2(
      sin(hourAngle),
      cos(hourAngle) * sin(lat) - Math.tan(declination * RADIANS) * cos(lat),
    ) / RADIANS;
  return { altitude, azimuth: (azimuth + 540) % 360 };
}

/**
 * When the sun rises through a height and sinks through it again.
 *
 * @param {string} date ISO
 * @param {Position} position
 * @param {number} [altitude] degrees
 * @returns {{rise: Date, noon: Date, set: Date} | null} null when it stays above or below all day
 */
export function crossings(date, [lon, lat], altitude = HORIZON) {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const at = (/** @type {number} */ minutes) => new Date(midnight + minutes * 60_000);
  const { declination, equationOfTime } = sunAt(at(720 - 4 * lon));
  const noon = 720 - 4 * lon - equationOfTime;
  const half = (sin(altitude) - sin(lat) * sin(declination)) / (cos(lat) * cos(declination));
  if (Math.abs(half) > 1) return null;
  const minutes = (4 * Math.acos(half)) / RADIANS;
  return { rise: at(noon - minutes), noon: at(noon), set: at(noon + minutes) };
}

/**
 * Local time in Belgium as an instant; the offset is that of the day's noon.
 *
 * @param {string} date ISO
 * @param {number} minutes since local midnight
 */
export function brusselsInstant(date, minutes) {
  const noon = new Date(`${date}T12:00:00Z`);
  const local = Number(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Brussels',
      hour: '2-digit',
      hourCycle: 'h23',
    }).format(noon),
  );
  return new Date(Date.parse(`${date}T00:00:00Z`) + (minutes - (local - 12) * 60) * 60_000);
}
