/**
 * The land drawn without tiles, from the server's own GeoJSON: provinces as sheets of paper on a
 * darker ground, communes as hairlines once they are known, towns by name, the larger first.
 */
import * as L from 'leaflet';
import { getBackdrop } from '../api/territory.js';
import { toLatLng } from '../geo/axis.js';
import { currentLanguage } from '../i18n/i18n.js';
import { placeLabels } from './labels.js';

/** @typedef {import('./labels.js').Town} Town */

/**
 * @param {L.Map} map
 * @returns {{show(): void, hide(): void}}
 */
export function createBackdrop(map) {
  const pane = map.createPane('backdrop');
  pane.classList.add('backdrop');
  map.createPane('towns').classList.add('towns');
  const drawn = L.layerGroup();
  let asked = false;
  /** @type {Town[]} */
  let towns = [];
  const repaint = () => placeLabels(map, towns);
  return {
    show() {
      drawn.addTo(map);
      map.on('zoomend points', repaint);
      repaint();
      if (asked) return;
      asked = true;
      getBackdrop().then(
        (collection) => {
          towns = draw(collection, drawn);
          repaint();
        },
        // Without a server there is no land to draw; the list says that it is out of reach.
        () => {
          asked = false;
        },
      );
    },
    hide() {
      drawn.remove();
      map.off('zoomend points', repaint);
    },
  };
}

/**
 * @param {any} collection
 * @param {L.LayerGroup} into
 * @returns {Town[]} the larger first
 */
function draw(collection, into) {
  const renderer = L.svg({ pane: 'backdrop', padding: 0.5 });
  for (const kind of ['province', 'commune']) {
    const features = collection.features.filter((/** @type {any} */ f) => kindOf(f) === kind);
    L.geoJSON(/** @type {any} */ ({ type: 'FeatureCollection', features }), {
      pane: 'backdrop',
      interactive: false,
      style: () => /** @type {any} */ ({ className: `land ${kind}`, renderer, smoothFactor: 0.6 }),
    }).addTo(into);
  }
  const towns = collection.features
    .filter((/** @type {any} */ f) => kindOf(f) === 'town')
    .map(town)
    .sort((/** @type {Town} */ one, /** @type {Town} */ other) => one.rank - other.rank);
  for (const { marker } of towns) marker.addTo(into);
  return towns;
}

/** @param {any} feature */
function kindOf(feature) {
  if (feature.geometry?.type === 'Point') return 'town';
  return feature.properties?.kind ?? 'province';
}

/** @param {any} feature @returns {Town} */
function town({ geometry, properties }) {
  const { names, rank } = properties;
  const text = names[currentLanguage()] || names.fr;
  const label = document.createElement('span');
  label.textContent = text;
  const marker = L.marker(/** @type {[number, number]} */ (toLatLng(geometry.coordinates)), {
    pane: 'towns',
    interactive: false,
    keyboard: false,
    icon: L.divIcon({ className: `town covered rank-${rank}`, html: label, iconSize: [0, 0] }),
  });
  return { marker, rank, text };
}
