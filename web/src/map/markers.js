/**
 * What stands on the map: single places as dots of the accent, groups as ink discs with their
 * count in white. Every marker is a real button to the keyboard and to a screen reader.
 */
import * as L from 'leaflet';
import { toLatLng } from '../geo/axis.js';
import { numberText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';

/** @typedef {import('../api/locations.js').Cluster} Cluster */

/**
 * @param {Cluster} cluster
 * @param {(cluster: Cluster) => void} open
 * @returns {L.Marker}
 */
export function clusterMarker(cluster, open) {
  const single = cluster.count === 1;
  const size = single ? 24 : discSize(cluster.count);
  const label = single ? (cluster.name ?? '') : t('map.cluster', { count: cluster.count });
  const face = document.createElement('span');
  face.textContent = single ? '' : numberText(cluster.count);
  const marker = L.marker(toLatLng(cluster.position), {
    keyboard: true,
    title: label,
    alt: label,
    riseOnHover: true,
    icon: L.divIcon({
      className: single ? 'spot' : `disc ${size > 44 ? 'large' : ''}`,
      html: face,
      iconSize: [size, size],
    }),
  });
  marker.on('click', () => open(cluster));
  marker.on('add', () => marker.getElement()?.setAttribute('aria-label', label));
  return marker;
}

/**
 * The disc's area, not its width, grows with the count, within what a finger and a map can bear.
 *
 * @param {number} count
 * @returns {number} pixels across
 */
export function discSize(count) {
  return Math.round(Math.min(64, 28 + 3.2 * Math.sqrt(count)));
}
