/**
 * Where marks fall on text: which line, which words of it, which cell of a grid.
 *
 * @typedef {import('./draft.js').Mark} Mark
 * @typedef {import('../api/callsheets.js').TextPart} TextPart
 * @typedef {import('../api/callsheets.js').TextCell} TextCell
 */

/** The marks of each line of a part; a mark stands at its best evidence. @param {Mark[]} marks @param {string} part @returns {Map<number, Mark[]>} */
export function marksByLine(marks, part) {
  /** @type {Map<number, Mark[]>} */
  const lines = new Map();
  for (const mark of marks) {
    const best = mark.evidence[0];
    if (!best || best.part !== part) continue;
    lines.set(best.line, [...(lines.get(best.line) ?? []), mark]);
  }
  return lines;
}

/**
 * A text cut at its marks. What was read is looked for as it was read, then by its evidence; a mark
 * whose words are not found marks the whole text. Where two overlap, the active one wins, else the
 * first.
 *
 * @param {string} text
 * @param {Mark[]} marks
 * @param {string} active key of the mark to stress
 * @returns {{text: string, mark: Mark | null}[]}
 */
export function lineSegments(text, marks, active) {
  /** @type {{from: number, to: number, mark: Mark}[]} */
  const ranges = [];
  for (const mark of [...marks].sort(
    (a, b) => Number(b.key === active) - Number(a.key === active),
  )) {
    const range = rangeOf(text, mark);
    if (range && !ranges.some((one) => range.from < one.to && one.from < range.to)) {
      ranges.push({ ...range, mark });
    }
  }
  ranges.sort((a, b) => a.from - b.from);
  const segments = [];
  let at = 0;
  for (const { from, to, mark } of ranges) {
    if (from > at) segments.push({ text: text.slice(at, from), mark: null });
    segments.push({ text: text.slice(from, to), mark });
    at = to;
  }
  if (at < text.length) segments.push({ text: text.slice(at), mark: null });
  return segments;
}

/** @param {string} text @param {Mark} mark */
function rangeOf(text, mark) {
  const lower = text.toLowerCase();
  for (const words of [mark.value, mark.evidence[0]?.text ?? '']) {
    const from = words ? lower.indexOf(words.toLowerCase()) : -1;
    if (from >= 0) return { from, to: from + words.length };
  }
  const inside = (mark.evidence[0]?.text ?? '').toLowerCase();
  return inside.includes(lower) ? { from: 0, to: text.length } : null;
}

/** `A`, `B`, … `AA`. @param {number} column from 0 @returns {string} */
export function columnName(column) {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** A worksheet as rows of equal length, empty rows and trailing columns left out. @param {TextPart} part */
export function gridRows(part) {
  const lines = part.pages.flatMap((page) => page.lines);
  const width = Math.max(0, ...lines.flatMap((line) => line.cells.map((cell) => cell.column + 1)));
  const rows = lines.map((line) => {
    /** @type {(TextCell | null)[]} */
    const cells = Array(width).fill(null);
    for (const cell of line.cells) cells[cell.column] = cell;
    return { number: line.number, cells };
  });
  return { columns: Array.from({ length: width }, (_, i) => columnName(i)), rows };
}
