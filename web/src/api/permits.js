import { get, patch, post } from './client.js';

/**
 * @typedef {'draft' | 'filed' | 'granted' | 'refused' | 'withdrawn'} PermitStatus
 * @typedef {{code: string, kind: string, communeNis: string | null, names: Record<string, string>,
 *   leadTimeDays: number | null}} Authority
 *
 * @typedef {object} Permit
 * @property {string} id
 * @property {{id: string, code: string, title: string}} production
 * @property {Authority} authority
 * @property {string | null} locationCode
 * @property {string | null} locationName
 * @property {string} from
 * @property {string} to
 * @property {string | null} fileBy
 * @property {string | null} zone
 * @property {string | null} zoneArea
 * @property {string | null} conditions
 * @property {PermitStatus} status
 * @property {PermitStatus[]} next
 * @property {{at: string, who: string, from: string | null, to: string, note: string}[]} history
 *
 * @typedef {{production?: string, authority?: string, locationCode?: string, from?: string,
 *   to?: string, zone?: string, conditions?: string}} PermitEdit
 */

/** @param {import('./client.js').Query} query @param {AbortSignal} [signal] @returns {Promise<{items: Permit[], total: number}>} */
export const listPermits = (query, signal) => get('/api/permits', { query, signal });

/** @param {string} id @param {AbortSignal} [signal] @returns {Promise<Permit>} */
export const getPermit = (id, signal) => get(`/api/permits/${id}`, { signal });

/** @param {PermitEdit} edit @returns {Promise<Permit>} */
export const openPermit = (edit) => post('/api/permits', edit);

/** @param {string} id @param {PermitEdit} edit @returns {Promise<Permit>} */
export const changePermit = (id, edit) => patch(`/api/permits/${id}`, edit);

/** @param {string} id @param {PermitStatus} to @param {string} note @returns {Promise<Permit>} */
export const movePermit = (id, to, note) => post(`/api/permits/${id}/transition`, { to, note });

/** @param {AbortSignal} [signal] @returns {Promise<{items: Authority[]}>} */
export const listAuthorities = (signal) => get('/api/authorities', { signal });
