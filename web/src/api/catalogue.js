import { get, post } from './client.js';

/**
 * The catalogue as the office keeps it.
 *
 * @typedef {{code: string, name: string, category: string, status: string}} Entry
 * @typedef {{code: string, parent: string | null, label: string}} Category
 * @typedef {{code: string, name: string, status: string,
 *   form: {position: import('../geo/axis.js').Position,
 *     address: {street: string | null, locality: string | null, communeNis: string | null}}}} OfficeLocation
 */

/** @param {string} q @param {AbortSignal} [signal] @returns {Promise<{items: Entry[]}>} */
export const findEntries = (q, signal) => get('/api/office/locations', { query: { q }, signal });

/** @param {string} code @param {AbortSignal} [signal] @returns {Promise<OfficeLocation>} */
export const getEntry = (code, signal) =>
  get(`/api/office/locations/${encodeURIComponent(code)}`, { signal });

/** @param {object} form @returns {Promise<OfficeLocation>} */
export const addEntry = (form) => post('/api/office/locations', form);

/** @param {AbortSignal} [signal] @returns {Promise<{items: Category[]}>} */
export const listCategories = (signal) => get('/api/office/categories', { signal });
