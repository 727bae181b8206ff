import { instantText, numberText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';

/** @typedef {import('../api/impact.js').Source} Source */

/**
 * Where a figure comes from, in words; for what was entered by hand, by whom and when.
 *
 * @param {Source} source
 * @returns {string}
 */
export function sourceText(source) {
  switch (source.kind) {
    case 'document':
      return t('impact.origin.document', { title: source.title, section: source.section });
    case 'ledger':
      return t('impact.origin.ledger', { year: String(source.year) });
    case 'accounts':
      return t('impact.origin.accounts', { count: source.count, year: String(source.year) });
    case 'entered':
      return enteredText(source);
    case 'indexed':
      return t('impact.origin.indexed', {
        average: sourceText(source.average),
        factor: numberText(source.factor, 6),
        index: sourceText(source.index),
      });
  }
}

/** Each of several sources once. @param {Source[]} sources */
export function distinctTexts(sources) {
  return [...new Set(sources.map(sourceText))];
}

/** @param {import('../api/impact.js').EnteredSource} source */
function enteredText({ reference, signature }) {
  if (!signature) return reference || t('impact.origin.unsigned');
  return t('impact.origin.entered', {
    reference,
    name: signature.name,
    at: instantText(signature.at),
  });
}

/** What somebody wrote as the source, to be edited; empty for any other. @param {Source | undefined} source */
export function referenceOf(source) {
  return source?.kind === 'entered' ? source.reference : '';
}
