/** The ledger's state as its address holds it, and as the server is asked. */

export const STATES = ['announced', 'called', 'confirmed', 'cancelled'];
export const PAGE_SIZE = 200;

/**
 * @typedef {object} View
 * @property {number} year
 * @property {number} month 1 to 12, 0 for the whole year
 * @property {string} production
 * @property {string} state
 * @property {string} type
 * @property {string} unit
 * @property {boolean} counted
 * @property {boolean} flagged
 * @property {'month' | 'production'} by how lines are grouped
 * @property {number} page
 */

/** @param {URLSearchParams} query @param {number} thisYear @returns {View} */
export function readView(query, thisYear) {
  const month = Number(query.get('month'));
  const year = Number(query.get('year'));
  return {
    year: year >= 1900 && year <= 2999 ? Math.floor(year) : thisYear,
    month: month >= 1 && month <= 12 ? Math.floor(month) : 0,
    production: query.get('production') ?? '',
    state: STATES.includes(query.get('state') ?? '') ? (query.get('state') ?? '') : '',
    type: query.get('type') ?? '',
    unit: query.get('unit') ?? '',
    counted: query.get('counted') === '1',
    flagged: query.get('flagged') === '1',
    by: query.get('by') === 'production' ? 'production' : 'month',
    page: Math.max(0, Math.floor(Number(query.get('page')) || 0)),
  };
}

/** What narrows the lines, for the list and for its export. @param {View} view @returns {import('../api/client.js').Query} */
export function toQuery(view) {
  return {
    year: view.year,
    month: view.month || undefined,
    production: view.production,
    state: view.state,
    type: view.type,
    unit: view.unit,
    counted: view.counted || undefined,
  };
}

/**
 * Lines under the headings of the view, in their order; productions by title.
 *
 * @template {{date: string, counted: number, production: {id: string, title: string}}} T
 * @param {T[]} days
 * @param {View['by']} by
 * @returns {{key: string, heading: string, days: T[], counted: number}[]}
 */
export function group(days, by) {
  /** @type {Map<string, {key: string, heading: string, days: T[], counted: number}>} */
  const groups = new Map();
  for (const day of days) {
    const key = by === 'month' ? day.date.slice(0, 7) : day.production.id;
    const heading = by === 'month' ? `${key}-01` : day.production.title;
    const one = groups.get(key) ?? { key, heading, days: [], counted: 0 };
    one.days.push(day);
    one.counted += Number(day.counted);
    groups.set(key, one);
  }
  const all = [...groups.values()];
  return by === 'month' ? all : all.sort((a, b) => a.heading.localeCompare(b.heading));
}
