import { get, url } from './client.js';

/**
 * Amounts are euro to the cent, shares and ratios per cent; what there is none of is null.
 *
 * @typedef {{count: number, investedEur: number, averageEur: number | null, spentEur: number,
 *   ratioPct: number | null}} Sum
 * @typedef {{number: number, title: string, line: string, technique: string, format: string,
 *   origin: string, initiatedIn: string, company: string, directors: string[], majority: boolean,
 *   session: string | null, shares: {country: string, percent: number}[], investedEur: number,
 *   spentEur: number, ratioPct: number, auditedEur: number | null,
 *   auditedRatioPct: number | null}} Work
 * @typedef {{key: string, count: number, countSharePct: number, investedEur: number,
 *   investedSharePct: number, averageEur: number | null, spentEur: number, spentSharePct: number,
 *   ratioPct: number | null}} Row
 * @typedef {{line: string | null, format: string | null, groupedBy: string, rows: Row[],
 *   total: Sum}} SubTable
 * @typedef {{country: string, works: number, initiated: number, averagePct: number}} Country
 * @typedef {{year: number, years: number[], total: Sum, items: Work[], tables: SubTable[],
 *   countries: Country[]}} Works
 *
 * @typedef {{section: string, place: string, row: string, column: string, printed: string,
 *   computed: number, difference: number, cause: string, detail: string, remark: string}} Figure
 * @typedef {{year: number, checked: number, supported: number, unsupported: number,
 *   causes: {cause: string, count: number}[],
 *   sections: {section: string, checked: number, unsupported: number}[], slips: Figure[],
 *   rounded: Figure[], texts: {section: string, printed: string, otherSection: string,
 *   otherwise: string, remark: string}[],
 *   malformed: {section: string, row: string, printed: string}[]}} Reconciliation
 */

/** What the works may be chosen by. */
export const FILTERS = /** @type {const} */ ([
  'line',
  'format',
  'origin',
  'country',
  'session',
  'q',
]);

/** @param {number} year @param {URLSearchParams} query of the page */
function parameters(year, query) {
  return { year, ...Object.fromEntries(FILTERS.map((name) => [name, query.get(name)])) };
}

/**
 * @param {number} year
 * @param {URLSearchParams} query of the page; what is not a filter is left out
 * @param {AbortSignal} [signal]
 * @returns {Promise<Works>}
 */
export const listWorks = (year, query, signal) =>
  get('/api/works', { query: parameters(year, query), signal });

/** Where the same works are found as CSV. @param {number} year @param {URLSearchParams} query */
export const worksCsvAddress = (year, query) => url('/api/works.csv', parameters(year, query));

/** @param {number} year @param {AbortSignal} [signal] @returns {Promise<Reconciliation>} */
export const getReconciliation = (year, signal) => get(`/api/reconciliation/${year}`, { signal });
