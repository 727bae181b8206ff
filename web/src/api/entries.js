import { currentLanguage } from '../i18n/i18n.js';
import { get, post, put } from './client.js';

/**
 * @typedef {import('../geo/axis.js').Position} Position
 * @typedef {import('../i18n/i18n.js').Language} Language
 * @typedef {'draft' | 'published' | 'withdrawn' | 'disappeared'} Status
 *
 * @typedef {object} Row an entry in the office's list
 * @property {string} code
 * @property {string} name
 * @property {string} category
 * @property {string} categoryLabel
 * @property {string} setting
 * @property {string | null} commune
 * @property {Status} status
 * @property {string | null} verifiedOn
 * @property {string | null} source
 *
 * @typedef {{name: string | null, description: string | null, keywords: string[]}} Text
 *
 * @typedef {object} Form everything that the office writes of an entry
 * @property {number} version
 * @property {string} category
 * @property {string} setting
 * @property {string | null} period
 * @property {string | null} style
 * @property {Record<Language, Text>} texts
 * @property {Position} position
 * @property {Position[]} outline corners of a larger place, none for a point
 * @property {boolean} released
 * @property {{street: string | null, postalCode: string | null, locality: string | null,
 *   communeNis: string | null}} address
 * @property {Record<string, string | number | null>} conditions
 * @property {Record<string, string | number | null>} owner
 * @property {string | null} verifiedOn
 *
 * @typedef {{code: string, name: string, status: Status, next: Status[], form: Form}} Entry
 * @typedef {{code: string, parent: string | null, label: string,
 *   labels: Record<Language, string>, count: number}} Kind
 * @typedef {{inWallonia: boolean, approximate: boolean,
 *   commune?: {nis: string, name: string, province: {name: string}}}} Located
 */

/**
 * @param {{q?: string, status?: string, offset?: number}} query
 * @param {AbortSignal} [signal]
 * @returns {Promise<{items: Row[], total: number}>}
 */
export const listEntries = (query, signal) => get('/api/office/locations', { query, signal });

/** @param {string} code @param {AbortSignal} [signal] @returns {Promise<Entry>} */
export const getEntry = (code, signal) =>
  get(`/api/office/locations/${encodeURIComponent(code)}`, { signal });

/** What is left out of the form is empty. @param {Partial<Form> | object} form @returns {Promise<Entry>} */
export const createEntry = (form) => post('/api/office/locations', form);

/** @param {string} code @param {Form} form @returns {Promise<Entry>} */
export const changeEntry = (code, form) =>
  put(`/api/office/locations/${encodeURIComponent(code)}`, form);

/** @param {string} code @param {Status} status @returns {Promise<Entry>} */
export const moveEntry = (code, status) =>
  post(`/api/office/locations/${encodeURIComponent(code)}/status`, { status });

/** @param {AbortSignal} [signal] @returns {Promise<{items: Kind[]}>} */
export const listKinds = (signal) => get('/api/office/categories', { signal });

/** @param {Position} position @param {AbortSignal} [signal] @returns {Promise<Located>} */
export const locate = (position, signal) =>
  get('/api/territory/at', {
    query: { position: position.join(','), lang: currentLanguage() },
    signal,
  });
