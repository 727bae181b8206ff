/**
 * The explorer's state as its address holds it, and as the server is asked. Everything that
 * narrows the search is a filter with a chip that removes it.
 */
import { parsePosition } from '../geo/axis.js';

/** Facets in the order of the panel. */
export const FACETS = ['category', 'setting', 'period', 'province', 'commune'];
/** How far "around here" reaches, in metres. */
export const RADIUS_M = 10_000;
export const PAGE_SIZE = 30;

/**
 * @typedef {import('../geo/axis.js').Position} Position
 * @typedef {import('../geo/axis.js').Bbox} Bbox
 *
 * @typedef {object} Search
 * @property {string} q
 * @property {Record<string, string[]>} chosen facet values by facet
 * @property {Position | null} near
 * @property {number} radiusM
 * @property {import('../map/map-view.js').View | null} view the map as moved by hand
 * @property {string} sort
 */

/** @param {URLSearchParams} query @returns {Search} */
export function readSearch(query) {
  const near = parsePosition(query.get('near'));
  const sort = query.get('sort') ?? '';
  return {
    q: query.get('q') ?? '',
    chosen: Object.fromEntries(FACETS.map((facet) => [facet, query.getAll(facet)])),
    near,
    radiusM: Number(query.get('radius_m')) || RADIUS_M,
    view: parseView(query.get('map')),
    sort: sort || (near ? 'distance' : 'relevance'),
  };
}

/**
 * @param {string | null} text `lon,lat,zoom`
 * @returns {import('../map/map-view.js').View | null}
 */
export function parseView(text) {
  const parts = (text ?? '').split(',');
  const center = parsePosition(parts.slice(0, 2).join(','));
  const zoom = Number(parts[2]);
  return parts.length === 3 && center && Number.isFinite(zoom) ? { center, zoom } : null;
}

/** @param {{center: Position, zoom: number}} view @returns {string} */
export function writeView({ center, zoom }) {
  return `${center[0].toFixed(4)},${center[1].toFixed(4)},${Number(zoom.toFixed(2))}`;
}

/**
 * The parameters shared by list, facets and map, without the map's extent.
 *
 * @param {Search} search
 * @returns {import('../api/client.js').Query}
 */
export function toQuery({ q, chosen, near, radiusM }) {
  return {
    q,
    ...chosen,
    near: near?.join(','),
    radius_m: near ? radiusM : undefined,
  };
}

/** @param {Bbox} bbox @returns {string} */
export function bboxText(bbox) {
  return bbox.map((degrees) => degrees.toFixed(5)).join(',');
}

/** How many filters are set, the text and the map's extent apart. @param {Search} search */
export function countFilters({ chosen }) {
  return Object.values(chosen).reduce((sum, values) => sum + values.length, 0);
}
