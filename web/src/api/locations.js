import { currentLanguage } from '../i18n/i18n.js';
import { get } from './client.js';

/**
 * @typedef {import('../geo/axis.js').Position} Position
 * @typedef {import('../geo/axis.js').Bbox} Bbox
 * @typedef {{text: string, hit: boolean}} Segment
 *
 * @typedef {object} Found one result of a search
 * @property {string} code
 * @property {string} name
 * @property {string} category
 * @property {string} categoryLabel
 * @property {string} setting
 * @property {string} period
 * @property {string} communeName
 * @property {Position} position
 * @property {boolean} approximate
 * @property {number | null} [distanceM]
 * @property {Segment[]} [snippet]
 * @property {string | null} [photo]
 * @property {string | null} [verifiedOn]
 *
 * @typedef {{value: string, label: string, count: number, parent?: string}} FacetValue a category
 *   names its wider one as its parent
 * @typedef {{items: Found[], total: number, totalIsLowerBound: boolean, page: number, size: number,
 *   facets: Record<string, FacetValue[]>}} FoundPage
 * @typedef {{position: Position, count: number, bbox?: Bbox, code?: string, name?: string,
 *   category?: string}} Cluster
 * @typedef {{text: string, kind: string, value: string, detail?: string}} Suggestion
 * @typedef {import('./client.js').Query} Query
 *
 * @typedef {object} PublicLocation everything the public may know of a place
 * @property {string} code
 * @property {string} name in the caller's language
 * @property {string} category
 * @property {string} categoryLabel
 * @property {{code: string, label: string}[]} [categoryPath]
 * @property {string} [setting]
 * @property {string} [period]
 * @property {string} [style]
 * @property {{language: string, text: string} | null} [description]
 * @property {string[]} [keywords]
 * @property {Position} position
 * @property {boolean} approximate
 * @property {string} [street]
 * @property {string} [postalCode]
 * @property {string} [locality]
 * @property {string} [communeName]
 * @property {string} [provinceName]
 * @property {Record<string, string | number | null>} [conditions]
 * @property {string | null} [verifiedOn]
 * @property {{url: string, caption?: string, credit?: string}[]} [photos]
 * @property {Found[]} [similar]
 * @property {Found[]} [nearby]
 */

/** With the counts of every facet. @param {Query} query @param {AbortSignal} [signal] @returns {Promise<FoundPage>} */
export const searchLocations = (query, signal) =>
  get('/api/locations', { query: { ...query, facets: true, lang: currentLanguage() }, signal });

/** @param {Query} query @param {AbortSignal} [signal] @returns {Promise<{clusters: Cluster[]}>} */
export const clusterLocations = (query, signal) =>
  get('/api/locations/clusters', { query: { ...query, lang: currentLanguage() }, signal });

/** @param {string} text @param {AbortSignal} [signal] @returns {Promise<{items: Suggestion[]}>} */
export const suggestLocations = (text, signal) =>
  get('/api/locations/suggest', { query: { q: text, lang: currentLanguage() }, signal });

/** @param {string} code @param {AbortSignal} [signal] @returns {Promise<PublicLocation>} */
export const getLocation = (code, signal) =>
  get(`/api/locations/${encodeURIComponent(code)}`, { query: { lang: currentLanguage() }, signal });
