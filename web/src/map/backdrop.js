/**
 * The land drawn without tiles, from the server's own GeoJSON: provinces as sheets of paper on a
 * darker ground, communes as hairlines once they are known, towns by name, the larger first.
 */
import * as L from 'leaflet';
import { getBackdrop } from '../api/territory.js';
import { toLatLng } from '../geo/axis.js';
import { currentLanguage } from '../i18n/i18n.js';

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
  const repaint = () => thinOut(map);
  return {
    show() {
      drawn.addTo(map);
      map.on('zoomend', repaint);
      if (asked) return;
      asked = true;
      getBackdrop().then(
        (collection) => {
          draw(collection, drawn, map);
          thinOut(map);
        },
        // Without a server there is no land to draw; the list says that it is out of reach.
        () => {
          asked = false;
        },
      );
    },
    hide() {
      drawn.remove();
      map.off('zoomend', repaint);
    },
  };
}

/**
 * @param {any} collection
 * @param {L.LayerGroup} into
 * @param {L.Map} map
 */
function draw(collection, into, map) {
  const renderer = L.svg({ pane: 'backdrop', padding: 0.5 });
  for (const kind of ['province', 'commune']) {
    const features = collection.features.filter((/** @type {any} */ f) => kindOf(f) === kind);
    L.geoJSON(/** @type {any} */ ({ type: 'FeatureCollection', features }), {
      pane: 'backdrop',
      interactive: false,
      style: () => /** @type {any} */ ({ className: `land ${kind}`, renderer, smoothFactor: 0.6 }),
    }).addTo(into);
  }
  for (const feature of collection.features) {
    if (feature.geometry?.type === 'Point') town(feature).addTo(into);
  }
  map.fire('backdrop');
}

/** @param {any} feature */
function kindOf(feature) {
  if (feature.geometry?.type === 'Point') return 'town';
  return feature.properties?.kind ?? 'province';
}

/** @param {any} feature */
function town({ geometry, properties }) {
  const language = currentLanguage();
  const names = properties.names ?? properties;
  const label = document.createElement('span');
  label.textContent =
    names[language] || names[`name_${language}`] || names.fr || names.name_fr || properties.name;
  return L.marker(/** @type {[number, number]} */ (toLatLng(geometry.coordinates)), {
    pane: 'towns',
    interactive: false,
    keyboard: false,
    icon: L.divIcon({
      className: `town rank-${properties.rank ?? 3}`,
      html: label,
      iconSize: [0, 0],
    }),
  });
}

/** Tells the style sheet how near the ground is, so that small names wait. @param {L.Map} map */
function thinOut(map) {
  map.getContainer().dataset.near = String(Math.min(4, Math.max(1, Math.floor(map.getZoom()) - 6)));
}
