/**
 * The applications as a board: what must be done by when.
 *
 * @typedef {import('../api/permits.js').Permit} Permit
 * @typedef {'late' | 'soon' | 'draft' | 'filed' | 'granted' | 'closed'} Column
 */

/** @type {Column[]} */
export const COLUMNS = ['late', 'soon', 'draft', 'filed', 'granted', 'closed'];
const SOON_DAYS = 7;

/** The last day to file it: the authority's delay where one is known, else the day before. @param {Permit} permit */
export function deadline({ fileBy, from }) {
  return fileBy ?? from;
}

/** @param {Permit} permit @param {string} today ISO date @returns {Column} */
export function columnOf(permit, today) {
  if (permit.status === 'refused' || permit.status === 'withdrawn') return 'closed';
  if (permit.status !== 'draft') return permit.to < today ? 'closed' : permit.status;
  const until = daysBetween(today, deadline(permit));
  if (until < 0) return 'late';
  return until <= SOON_DAYS ? 'soon' : 'draft';
}

/** @param {string} from ISO date @param {string} to ISO date */
export function daysBetween(from, to) {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Each column by its deadline. @param {Permit[]} permits @param {string} today @returns {Map<Column, Permit[]>} */
export function toBoard(permits, today) {
  /** @type {Map<Column, Permit[]>} */
  const board = new Map(COLUMNS.map((column) => [column, []]));
  for (const permit of permits) board.get(columnOf(permit, today))?.push(permit);
  for (const [column, items] of board) {
    items.sort((a, b) => deadline(a).localeCompare(deadline(b)));
    if (column === 'closed') items.reverse();
  }
  return board;
}

/**
 * A month as whole weeks, Monday first.
 *
 * @param {string} month `2026-11`
 * @returns {{date: string, inside: boolean}[][]}
 */
export function weeksOf(month) {
  const first = new Date(`${month}-01T00:00:00Z`);
  const at = new Date(first);
  at.setUTCDate(1 - ((first.getUTCDay() + 6) % 7));
  const weeks = [];
  do {
    const week = [];
    for (let i = 0; i < 7; i++) {
      const date = at.toISOString().slice(0, 10);
      week.push({ date, inside: date.startsWith(month) });
      at.setUTCDate(at.getUTCDate() + 1);
    }
    weeks.push(week);
  } while (at.toISOString().startsWith(month));
  return weeks;
}

/** @param {string} month `2026-11` @param {number} by months */
export function shiftMonth(month, by) {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}
