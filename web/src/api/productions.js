import { get, patch, post, put, remove } from './client.js';

/**
 * @typedef {object} Production
 * @property {string} id
 * @property {string} code
 * @property {string} title
 * @property {string | null} type
 * @property {boolean | null} funded
 * @property {'draft' | 'active' | 'closed'} state
 * @property {string | null} company
 * @property {string | null} announcedFrom
 * @property {string | null} announcedTo
 * @property {Record<string, number>} days
 * @property {{at: string, who: string, what: string}[]} history
 *
 * @typedef {{title?: string, type?: string, funding?: string, company?: string,
 *   announcedFrom?: string, announcedTo?: string, state?: string}} Edit
 * @typedef {{name: string | null, locationCode: string | null, communeName: string | null,
 *   position: import('../geo/axis.js').Position | null, approximate: boolean, days: number}} ShotPlace
 * @typedef {{year: number, tonnes: number | null, crew: number | null, days: number | null,
 *   certified: boolean | null}} EnvironmentFacts tonnes of CO2 equivalent
 * @typedef {EnvironmentFacts & {source: string}} EnvironmentEntry
 * @typedef {EnvironmentFacts & {productionId: string | null, label: string, type: string | null,
 *   tonnesPerDay: number | null, source: import('./impact.js').Source}} Environment
 */

/** The eight kinds of work the office counts by. */
export const PROJECT_TYPES = [
  'feature_fiction',
  'series_fiction',
  'short_fiction',
  'feature_documentary',
  'commercial',
  'tv_format',
  'music_video',
  'video_clip',
];

/** @param {import('./client.js').Query} query @param {AbortSignal} [signal] @returns {Promise<{items: Production[], total: number}>} */
export const listProductions = (query, signal) => get('/api/productions', { query, signal });

/** @param {string} id @param {AbortSignal} [signal] @returns {Promise<Production>} */
export const getProduction = (id, signal) => get(`/api/productions/${id}`, { signal });

/** @param {Edit} edit @returns {Promise<Production>} */
export const openProduction = (edit) => post('/api/productions', edit);

/** @param {string} id @param {Edit} edit @returns {Promise<Production>} */
export const changeProduction = (id, edit) => patch(`/api/productions/${id}`, edit);

/** @param {string} id @param {AbortSignal} [signal] @returns {Promise<import('./ledger.js').Day[]>} */
export const getTimeline = (id, signal) => get(`/api/productions/${id}/timeline`, { signal });

/** @param {string} id @param {AbortSignal} [signal] @returns {Promise<{items: ShotPlace[]}>} */
export const listShotPlaces = (id, signal) => get(`/api/productions/${id}/places`, { signal });

/** Null while the dossier has no line. @param {string} id @param {AbortSignal} [signal] @returns {Promise<Environment | null>} */
export const getEnvironment = (id, signal) => get(`/api/productions/${id}/environment`, { signal });

/** @param {string} id @param {EnvironmentEntry} entry @returns {Promise<Environment>} */
export const enterEnvironment = (id, entry) => put(`/api/productions/${id}/environment`, entry);

/** @param {string} id @returns {Promise<null>} */
export const removeEnvironment = (id) => remove(`/api/productions/${id}/environment`);
