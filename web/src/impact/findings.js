import { listText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';

/** @typedef {import('../api/impact.js').Finding} Finding */

/**
 * What a reader has to know of a year: one sentence for all types that share it.
 *
 * @param {Finding[]} findings
 * @returns {string[]}
 */
export function findingTexts(findings) {
  /** @type {Map<string, Finding[]>} */
  const alike = new Map();
  for (const one of findings) {
    const key = [one.kind, ...one.arguments].join();
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  return [...alike.values()].map(([first, ...rest]) => {
    const types = [first, ...rest].map(({ type }) => t(`projectType.${type}`));
    return t(`impact.finding.${first.kind}`, {
      type: listText(types),
      year: String(first.arguments[0] ?? ''),
    });
  });
}
