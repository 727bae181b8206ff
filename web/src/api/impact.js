import { get, post, put, remove } from './client.js';

/**
 * Amounts are euro rounded to the cent; averages a day keep all their decimals; days are unit days.
 *
 * @typedef {{kind: 'document', title: string, section: string}} DocumentSource
 * @typedef {{kind: 'ledger', year: number}} LedgerSource
 * @typedef {{kind: 'accounts', count: number, year: number}} AccountsSource
 * @typedef {{account: string, name: string, at: string}} Signature who entered something, and when
 * @typedef {{kind: 'entered', reference: string, signature?: Signature | null}} EnteredSource
 * @typedef {{kind: 'indexed', average: Source, factor: number, index: Source}} IndexedSource
 * @typedef {DocumentSource | LedgerSource | AccountsSource | EnteredSource | IndexedSource} Source
 * @typedef {{fr: string, nl: string, de: string, en: string}} Label
 * @typedef {{lowEur: number, highEur: number}} Range
 * @typedef {{year: number, basis: 'declared' | 'ledger', attributableDays: number, range: Range}} YearSummary
 * @typedef {{type: string, days: number, spendPerDayEur: number, spendOnDaysEur: number,
 *   complementEur: number, totalEur: number}} Line
 * @typedef {{days: number, spendOnDaysEur: number, complementEur: number, totalEur: number}} Total
 * @typedef {{code: string, sharePct: number, lines: Line[], total: Total}} Result
 * @typedef {Result & {label: Label}} Table
 * @typedef {{category: string, amountEur: number, eligible: boolean}} Portion
 * @typedef {{year: number, totalEur: number, eligibleEur: number, otherEur: number, source: Source,
 *   portions: Portion[]}} Average
 * @typedef {{type: string, filesHandled: number, filesShot: number, days: number,
 *   fundedDays: number, attributableDays: number, daysSource: Source, average: Average | null,
 *   complement: {amountEur: number, source: Source} | null}} TypeInput
 * @typedef {{kind: string, type: string, arguments: string[]}} Finding
 * @typedef {{year: number, basis: 'declared' | 'ledger', modelVersion: string, range: Range,
 *   scenarios: Table[], types: TypeInput[], findings: Finding[]}} Impact
 *
 * @typedef {{documentId: string, page: number, line: number, text: string}} Sheet
 * @typedef {{date: string, productionId: string, production: string, unit: string, weight: number,
 *   communes: string[], sheets: Sheet[]}} Day
 * @typedef {{days: number, fundedDays: number, attributableDays: number, eligibleEur: number,
 *   shareKept: number, otherEur: number, spendPerDayEur: number, auditedDays: number,
 *   auditedEur: number, complementEur: number, totalEur: number}} Formula
 * @typedef {{year: number, scenario: string, label: Label, sharePct: number, shareSource: Source, line: Line,
 *   input: TypeInput, formula: Formula, days: Day[]}} Explanation
 *
 * @typedef {Record<string, number>} Inputs by path, such as `days/feature_fiction/in_wallonia`
 * @typedef {{name: string, changes: Inputs, savedAt: string, savedBy: string, scenarios: Result[]}} Variant
 * @typedef {{path: string, value: number, lowEur: number, highEur: number}} Bar
 * @typedef {{scenario: string, centralEur: number, bars: Bar[]}} Sensitivity
 * @typedef {{path: string, before: string, after: string}} Change
 * @typedef {{year: number, publishedAt: string, publishedBy: string, modelVersion: string,
 *   reproduced: boolean, results: Record<string, number>, sources: Record<string, Source>,
 *   changedInputs: Change[]}} Publication
 * @typedef {{nis: string, days: number, productions: number, euro: Record<string, number>}} Place
 *   an empty code stands for days whose commune is not known
 * @typedef {{communes: Place[], provinces: Place[]}} Places
 * @typedef {{type: string, used: Average | null, entered: Average | null, computed: Computed | null,
 *   estimatedEur: number | null, errorShare: number | null}} AverageLine
 * @typedef {{totalEur: number, files: number, days: number, small: boolean, lowestEur: number,
 *   highestEur: number, deviationEur: number, intervalLowEur: number,
 *   intervalHighEur: number}} Computed
 * @typedef {{portions: Portion[], source: string}} AverageEntry
 * @typedef {{factor: number, source: string}} IndexEntry
 * @typedef {{share: number, shares: Record<string, number>}} Shares 0 to 1; by category where they differ
 * @typedef {Shares & {source: string}} SharesEntry
 * @typedef {Shares & {code: string, label: Label, source: Source}} ScenarioShares
 * @typedef {{code: string, eligible: boolean}} Category of spend, and what it usually is
 * @typedef {{year: number, smallestSample: number, index: {factor: number, source: Source} | null,
 *   categories: Category[], lines: AverageLine[]}} Averages
 */

const PATH = '/api/impact';

/** @param {AbortSignal} [signal] @returns {Promise<YearSummary[]>} */
export const listYears = (signal) => get(PATH, { signal });

/** @param {number} year @param {AbortSignal} [signal] @returns {Promise<Impact>} */
export const getImpact = (year, signal) => get(`${PATH}/${year}`, { signal });

/** Where the tables of a year are found as CSV. @param {number} year */
export const csvAddress = (year) => `${PATH}/${year}?format=csv`;

/** Where the annual report is found. @param {number} year @param {'pdf' | 'xlsx'} format @param {string} language */
export const reportAddress = (year, format, language) =>
  `${PATH}/${year}/report.${format}?lang=${language === 'fr' ? 'fr' : 'en'}`;

/** Where a place's one-page sheet is found. @param {number} year @param {string} nis @param {string} language */
export const sheetAddress = (year, nis, language) =>
  `${PATH}/${year}/places/${nis}/sheet.pdf?lang=${language === 'fr' ? 'fr' : 'en'}`;

/**
 * @param {number} year @param {string} scenario @param {string} type @param {AbortSignal} [signal]
 * @returns {Promise<Explanation>}
 */
export const explain = (year, scenario, type, signal) =>
  get(`${PATH}/${year}/explain`, { query: { scenario, type }, signal });

/** @param {number} year @param {AbortSignal} [signal] @returns {Promise<Inputs>} */
export const getInputs = (year, signal) => get(`${PATH}/${year}/inputs`, { signal });

/** @param {number} year @param {Inputs} changes @param {AbortSignal} [signal] @returns {Promise<Result[]>} */
export const whatIf = (year, changes, signal) =>
  post(`${PATH}/${year}/what-if`, { changes }, { signal });

/** @param {number} year @param {AbortSignal} [signal] @returns {Promise<Sensitivity>} */
export const getSensitivity = (year, signal) => get(`${PATH}/${year}/sensitivity`, { signal });

/** @param {number} year @param {AbortSignal} [signal] @returns {Promise<Variant[]>} */
export const listVariants = (year, signal) => get(`${PATH}/${year}/variants`, { signal });

/** @param {number} year @param {string} name @param {Inputs} changes @returns {Promise<Variant>} */
export const saveVariant = (year, name, changes) =>
  put(`${PATH}/${year}/variants/${encodeURIComponent(name)}`, { changes });

/** @param {number} year @param {string} name @returns {Promise<null>} */
export const removeVariant = (year, name) =>
  remove(`${PATH}/${year}/variants/${encodeURIComponent(name)}`);

/** Null when the year is not published. @param {number} year @param {AbortSignal} [signal] @returns {Promise<Publication | null>} */
export const getPublication = (year, signal) => get(`${PATH}/${year}/publication`, { signal });

/** @param {number} year @returns {Promise<Publication>} */
export const publish = (year) => put(`${PATH}/${year}/publication`, undefined);

/** @param {number} year @param {AbortSignal} [signal] @returns {Promise<Averages>} */
export const getAverages = (year, signal) => get(`${PATH}/${year}/averages`, { signal });

/** @param {number} year @param {string} type @param {AverageEntry} entry @returns {Promise<null>} */
export const enterAverage = (year, type, entry) => put(`${PATH}/${year}/averages/${type}`, entry);

/** @param {number} year @param {string} type @returns {Promise<null>} */
export const removeAverage = (year, type) => remove(`${PATH}/${year}/averages/${type}`);

/** @param {number} year @param {IndexEntry} index @returns {Promise<null>} */
export const stateIndex = (year, index) => put(`${PATH}/${year}/index`, index);

/** @param {number} year @returns {Promise<null>} */
export const removeIndex = (year) => remove(`${PATH}/${year}/index`);

/** @param {AbortSignal} [signal] @returns {Promise<ScenarioShares[]>} */
export const listScenarios = (signal) => get(`${PATH}/scenarios`, { signal });

/** @param {string} code @param {SharesEntry} shares @returns {Promise<null>} */
export const setShares = (code, shares) => put(`${PATH}/scenarios/${code}`, shares);

/** @param {number} year @param {AbortSignal} [signal] @returns {Promise<Places>} */
export const getPlaces = (year, signal) => get(`${PATH}/${year}/places`, { signal });
