/** Tables as CSV files (RFC 4180, UTF-8, point before the decimals), made in the browser. */

/** @typedef {string | number | null | undefined} Cell */

/** @param {Cell[][]} rows the head first */
export function toCsv(rows) {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** @param {Cell} value */
function cell(value) {
  const text = value === null || value === undefined ? '' : String(value);
  // A text that a spreadsheet would run as a formula is kept a text.
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** @param {string} name of the file @param {Cell[][]} rows the head first */
export function downloadCsv(name, rows) {
  const address = URL.createObjectURL(new Blob(['\ufeff', toCsv(rows)], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
