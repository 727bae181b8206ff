/**
 * The days of a production on one line: which share of its span each falls on, and which row its
 * unit has.
 *
 * @typedef {import('../api/ledger.js').Day} Day
 */

const DAY_MS = 86_400_000;

/** @param {string} iso @returns {number} days since 1970 */
export function dayNumber(iso) {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY_MS);
}

/**
 * The span to draw, whole months, from what is known.
 *
 * @param {(string | null)[]} dates
 * @returns {{from: number, to: number, months: {iso: string, at: number}[]} | null} `at` is 0 to 1
 */
export function spanOf(dates) {
  const known = /** @type {string[]} */ (dates.filter((one) => one !== null)).sort();
  if (!known.length) return null;
  const first = new Date(`${known[0].slice(0, 7)}-01T00:00:00Z`);
  const lastMonth = new Date(`${known[known.length - 1].slice(0, 7)}-01T00:00:00Z`);
  const end = new Date(Date.UTC(lastMonth.getUTCFullYear(), lastMonth.getUTCMonth() + 1, 1));
  const from = Math.round(first.getTime() / DAY_MS);
  const to = Math.round(end.getTime() / DAY_MS);
  const months = [];
  for (
    let at = first;
    at < end;
    at = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1))
  ) {
    const iso = at.toISOString().slice(0, 10);
    months.push({ iso, at: (dayNumber(iso) - from) / (to - from) });
  }
  return { from, to, months };
}

/** Units in the order of the line: main, second, then the others. @param {Day[]} days */
export function unitsOf(days) {
  const rank = (/** @type {string} */ unit) => (unit === 'main' ? 0 : unit === 'second' ? 1 : 2);
  return [...new Set(days.map((day) => day.unit))].sort(
    (a, b) => rank(a) - rank(b) || a.localeCompare(b),
  );
}

/**
 * In the order of the days they call, versions of a day as they came in; without a day, last.
 *
 * @template {{dates: string[], receivedAt: string, fileName: string}} T
 * @param {T[]} sheets
 * @returns {T[]}
 */
export function byDay(sheets) {
  const key = (/** @type {T} */ { dates, receivedAt, fileName }) =>
    [dates[0] ?? '9', receivedAt, fileName].join(' ');
  return [...sheets].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
