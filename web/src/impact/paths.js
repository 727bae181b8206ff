/**
 * The inputs of a year by their paths: what each of them is called, what it counts, and how a
 * what-if writes its changes into the address.
 */
import { editableText, euroText, parseNumber, percentText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';

/** @typedef {import('../api/impact.js').Inputs} Inputs */

/** @param {string} path @returns {string} what the input is called, in the person's language */
export function inputName(path) {
  const [kind, of, ...rest] = path.split('/');
  if (kind === 'share') {
    return rest.length
      ? t('impact.input.shareOf', { share: shareName(of), category: categoryName(rest[0]) })
      : t('impact.input.share', { share: shareName(of) });
  }
  const type = t(`projectType.${of}`);
  if (kind === 'spend') {
    return t(rest[1] === 'eligible' ? 'impact.input.eligible' : 'impact.input.rest', {
      type,
      category: categoryName(rest[0]),
    });
  }
  if (kind === 'complement') return t('impact.input.complement', { type });
  return t(`impact.input.${kind}_${rest[0]}`, { type });
}

/** @param {string} code of a scenario */
export function shareName(code) {
  return t(`impact.scenario.${code}`);
}

/** @param {string} code of a category of spend */
export function categoryName(code) {
  return t(`impact.category.of_${code}`);
}

/** @param {string} path @returns {'days' | 'euro' | 'share'} */
export function unitOf(path) {
  const [kind, , last] = path.split('/');
  if (kind === 'share') return 'share';
  return kind === 'days' || (kind === 'audited' && last === 'days') ? 'days' : 'euro';
}

/** @param {string} path @param {number} value @returns {string} with its unit */
export function inputText(path, value) {
  const unit = unitOf(path);
  if (unit === 'share') return percentText(value, 2);
  return unit === 'days' ? t('impact.days', { count: value }) : euroText(value);
}

/**
 * The number a person typed for an input; shares are typed in per cent.
 *
 * @param {string} path
 * @param {string} text
 * @returns {number | null} null when it is no number that this input can be
 */
export function parseInput(path, text) {
  const number = parseNumber(text);
  if (number === null || unitOf(path) !== 'share') return number;
  const share = Number((number / 100).toPrecision(12));
  return share <= 1 ? share : null;
}

/** @param {string} path @param {number} value @returns {string} as a person types it */
export function editText(path, value) {
  if (unitOf(path) !== 'share') return editableText(value, 5);
  return editableText(Number((value * 100).toPrecision(12)), 5);
}

/** @param {Inputs} changes @returns {string[]} for the address, one `path~value` each */
export function writeChanges(changes) {
  return Object.entries(changes).map(([path, value]) => `${path}~${value}`);
}

/**
 * @param {string[]} texts from the address
 * @param {Inputs} known the inputs of the year: what is not among them is left out
 * @returns {Inputs}
 */
export function readChanges(texts, known) {
  /** @type {Inputs} */
  const changes = {};
  for (const text of texts) {
    const [path, value] = text.split('~');
    const number = value === '' ? Number.NaN : Number(value);
    if (path in known && Number.isFinite(number) && number >= 0 && number !== known[path]) {
      changes[path] = number;
    }
  }
  return changes;
}
