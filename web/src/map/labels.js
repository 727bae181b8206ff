/**
 * Which names of towns have room: the larger towns first, none over another name or under a sign.
 */
import * as L from 'leaflet';

/** Half the height of a name, and the air around one, in pixels. */
const HALF_HEIGHT = 8;
const AIR = 3;
/** The mean width of a letter, by rank 1 and others. */
const LETTER = [7.6, 6.2];

/** Where a name may stand: at its town, else below or above the sign that hides it. */
const PLACES = [
  { name: '', down: 0 },
  { name: 'south', down: 24 },
  { name: 'north', down: -24 },
];

/**
 * @typedef {{marker: L.Marker, rank: number, text: string}} Town
 * @typedef {{x: number, y: number, halfWidth: number, halfHeight: number}} Box
 */

/** @param {L.Map} map @param {Town[]} towns the larger first */
export function placeLabels(map, towns) {
  const taken = signs(map);
  const finest = Math.min(4, Math.max(1, Math.floor(map.getZoom()) - 6));
  for (const { marker, rank, text } of towns) {
    const box = labelBox(map.latLngToLayerPoint(marker.getLatLng()), rank, text);
    const place = rank <= finest ? PLACES.find(({ down }) => isFree(box, down, taken)) : undefined;
    if (place) taken.push({ ...box, y: box.y + place.down });
    const classes = marker.getElement()?.classList;
    classes?.toggle('covered', !place);
    for (const { name } of PLACES) if (name) classes?.toggle(name, place?.name === name);
  }
}

/** The signs that stand on the map. @param {L.Map} map @returns {Box[]} */
function signs(map) {
  /** @type {Box[]} */
  const boxes = [];
  map.eachLayer((layer) => {
    if (!(layer instanceof L.Marker) || layer.options.pane !== 'markerPane') return;
    const size = /** @type {any} */ (layer.options.icon?.options.iconSize)?.[0] ?? 0;
    const { x, y } = map.latLngToLayerPoint(layer.getLatLng());
    boxes.push({ x, y, halfWidth: size / 2, halfHeight: size / 2 });
  });
  return boxes;
}

/** @param {{x: number, y: number}} at @param {number} rank @param {string} text @returns {Box} */
function labelBox({ x, y }, rank, text) {
  const letter = rank === 1 ? LETTER[0] : LETTER[1];
  return { x, y, halfWidth: (text.length * letter) / 2 + AIR, halfHeight: HALF_HEIGHT };
}

/** @param {Box} box @param {number} down @param {Box[]} taken */
function isFree(box, down, taken) {
  return !taken.some((other) => overlap({ ...box, y: box.y + down }, other));
}

/** @param {Box} one @param {Box} other */
function overlap(one, other) {
  return (
    Math.abs(one.x - other.x) < one.halfWidth + other.halfWidth &&
    Math.abs(one.y - other.y) < one.halfHeight + other.halfHeight
  );
}
