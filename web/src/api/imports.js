import { get, post, remove, url } from './client.js';

/**
 * @typedef {{kind: string, label: string, refusal: boolean, count: number}} Count
 * @typedef {{row: number, id: string, kind: string, refusal: boolean, column: string, value: string,
 *   explanation: string}} Finding
 * @typedef {{read: number, added: number, changed: number, unchanged: number, refused: number}} Tally
 *
 * @typedef {object} Options what the office chose; the rest is guessed
 * @property {Record<string, string>} mapping column to code of a field, `-` to ignore the column
 * @property {string | null} source register the file comes from
 * @property {string} language of columns that name none
 * @property {string | null} category of rows that name none
 * @property {number | null} crs EPSG code
 * @property {boolean} mendAxes
 * @property {boolean} publish
 *
 * @typedef {object} Import
 * @property {string} id
 * @property {string} fileName
 * @property {'ready' | 'running' | 'interrupted' | 'done' | 'failed'} state
 * @property {number} rows
 * @property {Tally} tally
 * @property {string | null} problem
 * @property {Options} options
 * @property {Count[]} counts
 * @property {{by: string, created: string, started: string | null, ended: string | null}} when
 *
 * @typedef {object} Preview
 * @property {string} format
 * @property {string} source
 * @property {string | null} category
 * @property {boolean} ready
 * @property {number} rows
 * @property {number} checked
 * @property {number} refused
 * @property {{name: string, field: string | null, sample: string[]}[]} columns
 * @property {{code: string, label: string}[]} fields
 * @property {Count[]} counts
 * @property {Finding[]} findings
 */

const ALL = '/api/office/imports';

/** @param {AbortSignal} [signal] @returns {Promise<{items: Import[]}>} */
export const listImports = (signal) => get(ALL, { signal });

/** @param {string} id @param {AbortSignal} [signal] @returns {Promise<Import>} */
export const getImport = (id, signal) => get(`${ALL}/${id}`, { signal });

/** @param {File} file @returns {Promise<Import>} */
export const uploadImport = (file) => post(ALL, formOf(file));

/** @param {string} id @param {Options} options @param {AbortSignal} [signal] @returns {Promise<Preview>} */
export const previewImport = (id, options, signal) =>
  post(`${ALL}/${id}/preview`, options, { signal });

/** @param {string} id @param {Options} options @returns {Promise<Import>} */
export const runImport = (id, options) => post(`${ALL}/${id}/run`, options);

/** @param {string} id */
export const removeImport = (id) => remove(`${ALL}/${id}`);

/** @param {string} id @param {AbortSignal} [signal] @returns {Promise<{items: Finding[]}>} */
export const listFindings = (id, signal) => get(`${ALL}/${id}/findings`, { signal });

/** Address of all findings as a file. @param {string} id @param {string} lang */
export const findingsFile = (id, lang) => url(`${ALL}/${id}/findings.csv`, { lang });

/**
 * @typedef {object} Account accounts of a production, euro
 * @property {number} year
 * @property {string} production
 * @property {string} type
 * @property {boolean} funded
 * @property {number} days
 * @property {number} total
 * @property {number} other
 *
 * @typedef {object} Spend what a file of accounts holds
 * @property {boolean} kept
 * @property {{name: string, field: string}[]} columns
 * @property {string[]} ignored columns taken for nothing
 * @property {Account[]} accounts
 * @property {{row: number, column: string, value: string, explanation: string}[]} findings
 * @property {string} findingsCsv
 */

const SPEND = '/api/office/spend';

/** @param {number} year @param {AbortSignal} [signal] @returns {Promise<{items: Account[]}>} */
export const listSpend = (year, signal) => get(SPEND, { query: { year }, signal });

/** @param {File} file @param {number} year @returns {Promise<Spend>} */
export const checkSpend = (file, year) => post(`${SPEND}/check`, formOf(file), { query: { year } });

/** @param {File} file @param {number} year @returns {Promise<Spend>} */
export const keepSpend = (file, year) => post(SPEND, formOf(file), { query: { year } });

/** @param {number} year @param {'csv' | 'xlsx'} format */
export const spendFile = (year, format) => url(`${SPEND}/export`, { year, format });

/** @param {File} file */
function formOf(file) {
  const form = new FormData();
  form.append('file', file, file.name);
  return form;
}
