/** The ring of a larger place on the map: below the points, and never in the way of a press. */
import * as L from 'leaflet';
import { toLatLng } from '../geo/axis.js';

/** @typedef {import('../geo/axis.js').Position} Position */

/** @param {Position[]} corners @returns {L.Polygon} a line as long as there are two corners only */
export function outlineShape(corners) {
  return L.polygon(corners.map(toLatLng), { className: 'outline', interactive: false });
}
