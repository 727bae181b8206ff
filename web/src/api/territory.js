import { get } from './client.js';

/** @type {Promise<any> | null} */
let backdrop = null;

/** The land without tiles: GeoJSON of provinces, communes once imported, and towns. */
export function getBackdrop() {
  backdrop ??= get('/api/territory/backdrop', {
    headers: { Accept: 'application/geo+json, application/json' },
  }).catch((failure) => {
    backdrop = null;
    throw failure;
  });
  return backdrop;
}

/**
 * @typedef {{id: string, name: string, url: string, attribution: string, maxZoom: number,
 *   reachable: boolean}} BaseMap
 */

/** @returns {Promise<{items: BaseMap[]}>} */
export const getBaseMaps = () => get('/api/map/basemaps');

/**
 * @typedef {{nis: string, name: string, names: Record<string, string>,
 *   position: import('../geo/axis.js').Position, province: {nis: string, name: string}}} Commune
 * @typedef {{outcome: 'one' | 'several' | 'elsewhere' | 'unknown',
 *   candidates: {nis: string, name: string, province: {name: string}}[],
 *   region?: string, country?: string}} Resolution
 */

/** @param {AbortSignal} [signal] @returns {Promise<{items: Commune[], total: number}>} */
export const listCommunes = (signal) => get('/api/territory/communes', { signal });

/** Which commune a code, a name or an address line means. @param {string} q @returns {Promise<Resolution>} */
export const resolvePlace = (q) => get('/api/territory/resolve', { query: { q } });
