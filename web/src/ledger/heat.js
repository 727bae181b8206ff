/**
 * A year laid out as weeks, Monday first: what the heat strip draws.
 *
 * @typedef {{date: string, week: number, weekday: number, count: number, level: number}} Cell
 * week from 0, weekday from 0 (Monday), level 0 to 4
 */

const DAY_MS = 86_400_000;

/**
 * @param {number} year
 * @param {{date: string, count: number}[]} heat
 * @returns {{cells: Cell[], weeks: number, months: number[]}} months holds the week of each first day
 */
export function layOutYear(year, heat) {
  const counts = new Map(heat.map((one) => [one.date, Number(one.count)]));
  const most = Math.max(1, ...counts.values());
  const first = Date.UTC(year, 0, 1);
  const last = Date.UTC(year, 11, 31);
  const offset = (new Date(first).getUTCDay() + 6) % 7;
  const cells = [];
  const months = [];
  for (let at = first; at <= last; at += DAY_MS) {
    const day = new Date(at);
    const index = Math.round((at - first) / DAY_MS) + offset;
    const date = day.toISOString().slice(0, 10);
    const count = counts.get(date) ?? 0;
    const week = Math.floor(index / 7);
    if (day.getUTCDate() === 1) months.push(week);
    cells.push({ date, week, weekday: index % 7, count, level: levelOf(count, most) });
  }
  return { cells, weeks: cells[cells.length - 1].week + 1, months };
}

/** In four equal steps up to the fullest day. @param {number} count @param {number} most */
export function levelOf(count, most) {
  return count <= 0 ? 0 : Math.max(1, Math.min(4, Math.ceil((4 * count) / most)));
}
