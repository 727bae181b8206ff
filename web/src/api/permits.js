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
 * @property {string | null} since the day before which no further step can have happened
 * @property {PermitStatus[]} next
 * @property {PermitStep[]} history
 *
 * @typedef {{at: string, on: string | null, who: string, from: PermitStatus | null,
 *   to: PermitStatus, note: string}} PermitStep when it was noted, and the day it happened
 * @typedef {{to: PermitStatus, on: string, note: string}} PermitMove
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

/** @param {string} id @param {PermitMove} move @returns {Promise<Permit>} */
export const movePermit = (id, move) => post(`/api/permits/${id}/transition`, move);

/** @param {AbortSignal} [signal] @returns {Promise<{items: Authority[]}>} */
export const listAuthorities = (signal) => get('/api/authorities', { signal });
