/**
 * The disc drawn round a place on the map: north above, the arc from sunrise to sunset, and a ray
 * towards the sun that shortens as it climbs.
 */
import { html, render, svg } from 'lit';

const SIZE = 220;
const CENTRE = SIZE / 2;
const RADIUS = 92;

/**
 * @typedef {{azimuth: number, altitude: number, rise: number | null, set: number | null}} Bearing
 * degrees from north through east
 */

/** @param {number} azimuth @param {number} [radius] @returns {[number, number]} */
function onDisc(azimuth, radius = RADIUS) {
  const angle = ((azimuth - 90) * Math.PI) / 180;
  return [CENTRE + radius * Math.cos(angle), CENTRE + radius * Math.sin(angle)];
}

/** @param {Bearing} sun @param {HTMLElement} into */
export function drawSunDisc({ azimuth, altitude, rise, set }, into) {
  const [x, y] = onDisc(azimuth, RADIUS * Math.cos((Math.max(0, altitude) * Math.PI) / 180));
  render(
    html`<svg viewBox="0 0 ${SIZE} ${SIZE}" width=${SIZE} height=${SIZE} class="sun-disc" aria-hidden="true">
      <circle class="rim" cx=${CENTRE} cy=${CENTRE} r=${RADIUS} />
      ${rise !== null && set !== null ? daylight(rise, set) : ''}
      ${altitude > 0 ? svg`<line class="ray" x1=${CENTRE} y1=${CENTRE} x2=${x} y2=${y} /><circle class="sun" cx=${x} cy=${y} r="8" />` : ''}
    </svg>`,
    into,
  );
}

/** @param {number} rise @param {number} set */
function daylight(rise, set) {
  const [x1, y1] = onDisc(rise);
  const [x2, y2] = onDisc(set);
  const large = set - rise > 180 ? 1 : 0;
  return svg`<path class="arc" d="M${CENTRE} ${CENTRE}L${x1} ${y1}A${RADIUS} ${RADIUS} 0 ${large} 1 ${x2} ${y2}z" />`;
}

export const SUN_DISC_SIZE = SIZE;
