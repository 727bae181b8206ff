/** From the rows of the dashboard to what its charts draw. */

/** @typedef {import('../api/management.js').MonthDays} MonthDays */

export const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

/**
 * Days of each month, types taken together.
 *
 * @param {MonthDays[]} rows
 * @param {boolean} funded
 * @returns {number[]} twelve of them, January first
 */
export function daysByMonth(rows, funded) {
  return MONTHS.map((month) =>
    rows
      .filter((row) => row.month === month && row.funded === funded)
      .reduce((sum, row) => sum + row.days, 0),
  );
}

/**
 * Foreign files of each country, types taken together, the most first.
 *
 * @param {import('../api/management.js').Foreign[]} rows
 * @returns {{name: string, files: number}[]}
 */
export function filesByCountry(rows) {
  /** @type {Map<string, number>} */
  const files = new Map();
  for (const row of rows) files.set(row.countryName, (files.get(row.countryName) ?? 0) + row.files);
  return [...files]
    .map(([name, count]) => ({ name, files: count }))
    .sort((a, b) => b.files - a.files);
}
