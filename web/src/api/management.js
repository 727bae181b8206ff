import { get } from './client.js';

/**
 * Every list is the table behind a chart. Days are unit days, amounts euro.
 *
 * @typedef {import('./impact.js').Source} Source
 * @typedef {{type: string, days: number, funded: number, attributable: number, source: Source}} TypeDays
 * @typedef {{month: number, type: string, funded: boolean, days: number}} MonthDays
 * @typedef {{nis: string, name: string, provinceNis: string | null, days: number,
 *   productions: number}} PlaceDays an empty code stands for days whose commune is not known
 * @typedef {{total: number, funded: number, attributable: number, unsettled: number,
 *   byType: TypeDays[], byMonth: MonthDays[], byProvince: PlaceDays[], byCommune: PlaceDays[]}} Days
 * @typedef {{type: string, country: string, countryName: string, files: number}} Foreign
 * @typedef {{handled: number, shot: number, notShot: number,
 *   byType: {type: string | null, handled: number, shot: number, funded: number}[],
 *   foreignTotal: number, unknownOrigin: number, foreign: Foreign[]}} Files
 * @typedef {{count: number, medianDays: number | null, ninetiethDays: number | null,
 *   longestDays: number | null}} Times
 * @typedef {{applications: number, late: number, decision: Times, notice: Times,
 *   byStatus: {status: string, applications: number}[],
 *   byAuthority: {code: string, name: string, applications: number, granted: number,
 *   refused: number, medianDays: number | null}[]}} Permits
 * @typedef {import('./productions.js').Environment} EnvironmentLine
 * @typedef {{lines: EnvironmentLine[], measured: number, averageTonnes: number | null,
 *   averageCrew: number, averageDays: number, certified: number,
 *   declared: {averageTonnes: number, projects: number, source: Source} | null}} Environment
 * @typedef {{total: number, published: number, byStatus: Record<string, number>,
 *   verified: Record<string, number>, missing: Record<string, number>}} Catalogue
 * @typedef {{year: number, basis: string, days: number, attributableDays: number, lowEur: number,
 *   centralEur: number, highEur: number, published: boolean}} History
 * @typedef {{year: number, basis: 'declared' | 'ledger', years: number[], days: Days, files: Files,
 *   permits: Permits, environment: Environment, catalogue: Catalogue, impact: {lowEur: number, centralEur: number,
 *   highEur: number, scenarios: {code: string, totalEur: number}[], history: History[]}}} Management
 */

/** @param {number} year @param {AbortSignal} [signal] @returns {Promise<Management>} */
export const getManagement = (year, signal) => get(`/api/management/${year}`, { signal });
