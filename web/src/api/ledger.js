import { get, patch, post, url } from './client.js';

/**
 * @typedef {object} DayPlace
 * @property {string | null} communeNis
 * @property {string | null} communeName
 * @property {string | null} locationCode
 * @property {string | null} name
 * @property {string | null} address
 * @property {string | null} country
 * @property {boolean} inWallonia
 *
 * @typedef {object} Day a line of the ledger
 * @property {string} id
 * @property {{id: string, code: string, title: string, type: string | null, state: string}} production
 * @property {string} unit
 * @property {string} date
 * @property {'announced' | 'called' | 'confirmed' | 'cancelled'} state
 * @property {boolean} countsInWallonia
 * @property {string} kind
 * @property {number} weight
 * @property {number} counted
 * @property {number | null} dayNumber
 * @property {string | null} revision
 * @property {DayPlace[]} places
 * @property {{documentId: string, fileName: string | null, page: number, line: number, text: string}[]} evidence
 * @property {{kind: string, subject: string}[]} findings
 *
 * @typedef {{at: string, who: string, from: string | null, to: string, why: string}} Transition
 * @typedef {{day: Day, history: Transition[]}} DayDetail
 * @typedef {{items: Day[], total: number, page: number, size: number}} LedgerPage
 * @typedef {{date: string, count: number}} HeatDate
 * @typedef {{year: number, years: number[],
 *   counters: {calendarDays: number, unitDays: number, locationDays: number}, published: string,
 *   byMonth: {month: number, count: number}[],
 *   byType: {type: string | null, funded: boolean | null, productions: number, count: number}[],
 *   heat: HeatDate[]}} Summary
 * @typedef {{weights: Record<string, number>, published: string,
 *   counters: {code: string, name: string, explanation: string}[]}} Settings
 */

/** @param {import('./client.js').Query} query @param {AbortSignal} [signal] @returns {Promise<LedgerPage>} */
export const listDays = (query, signal) => get('/api/ledger', { query, signal });

/** @param {number} year @param {AbortSignal} [signal] @returns {Promise<Summary>} */
export const getSummary = (year, signal) => get('/api/ledger/summary', { query: { year }, signal });

/** @param {string} id @param {AbortSignal} [signal] @returns {Promise<DayDetail>} */
export const getDay = (id, signal) => get(`/api/ledger/${id}`, { signal });

/** @param {string} id @param {'confirm' | 'cancel' | 'reinstate'} step @param {string} why @returns {Promise<DayDetail>} */
export const moveDay = (id, step, why) => post(`/api/ledger/${id}/${step}`, { why });

/** @param {{production: string, unit: string, date: string, why: string}} day @returns {Promise<DayDetail>} */
export const announceDay = (day) => post('/api/ledger', day);

/** @param {AbortSignal} [signal] @returns {Promise<Settings>} */
export const getSettings = (signal) => get('/api/ledger/settings', { signal });

/** @param {{weights?: Record<string, number>, published?: string}} change @returns {Promise<Settings>} */
export const changeSettings = (change) => patch('/api/ledger/settings', change);

/** @param {AbortSignal} [signal] @param {string} [production] of all when left out @returns {Promise<{permits: string[]}>} granted, past, never shot on */
export const listUnusedPermits = (signal, production) =>
  get('/api/ledger/unused-permits', { signal, query: { production } });

/** The lines as a file. @param {'csv' | 'xlsx'} format @param {import('./client.js').Query} query */
export const exportUrl = (format, query) => url(`/api/ledger.${format}`, query);
