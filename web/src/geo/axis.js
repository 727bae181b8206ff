/**
 * The one place where the two axis orders meet. Tournages says (longitude, latitude), in
 * EPSG:4326 degrees, everywhere; Leaflet says (latitude, longitude).
 *
 * @typedef {[lon: number, lat: number]} Position longitude and latitude, EPSG:4326, degrees
 * @typedef {[west: number, south: number, east: number, north: number]} Bbox
 */

/**
 * @param {Position} position
 * @returns {[number, number]} latitude, longitude
 */
export function toLatLng([lon, lat]) {
  return [lat, lon];
}

/**
 * @param {{lat: number, lng: number}} latLng
 * @returns {Position}
 */
export function fromLatLng({ lat, lng }) {
  return [lng, lat];
}

/**
 * @param {Bbox} bbox
 * @returns {[[number, number], [number, number]]} south-west and north-east corners, latitude first
 */
export function toLatLngBounds([west, south, east, north]) {
  return [
    [south, west],
    [north, east],
  ];
}

/**
 * @param {{getWest(): number, getSouth(): number, getEast(): number, getNorth(): number}} bounds
 * @returns {Bbox}
 */
export function fromLatLngBounds(bounds) {
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}

/**
 * A position as people read it: latitude first, as on every road map and phone.
 *
 * @param {Position} position
 * @returns {string} degrees with five decimals, about one metre
 */
export function readablePosition([lon, lat]) {
  return `${lat.toFixed(5)}, ${lon.toFixed(5)}`;
}

/**
 * @param {string | null} text "lon,lat"
 * @returns {Position | null} null when the text is no position on earth
 */
export function parsePosition(text) {
  const parts = (text ?? '').split(',').map(Number);
  const [lon, lat] = parts;
  if (parts.length !== 2 || !Number.isFinite(lon) || !Number.isFinite(lat)) return null;
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : null;
}

/**
 * A position as people write it: latitude first, with decimal points or commas.
 *
 * @param {string} text such as `50.4631, 4.8668` or `50,4631; 4,8668`
 * @returns {Position | null} null when the text is no position on earth
 */
export function parseReadable(text) {
  const found = text
    .trim()
    .match(/^([-+]?\d+(?:[.,]\d+)?)(?:\s*;\s*|\s*,\s+|,|\s+)([-+]?\d+(?:[.,]\d+)?)$/);
  if (!found) return null;
  const [lat, lon] = found.slice(1).map((part) => Number(part.replace(',', '.')));
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : null;
}
