import { numberText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';

/**
 * Where a figure comes from, in the person's language. A document is named as the office entered
 * it; what the server derives itself (the ledger, closed accounts, an index) is said in words.
 *
 * @param {string} source
 */
export function sourceText(source) {
  const ledger = source.match(/^ledger (\d{4})$/);
  if (ledger) return t('impact.origin.ledger', { year: ledger[1] });
  const accounts = source.match(/^(\d+) closed accounts(?: of (\d{4}))?(.*)$/);
  if (!accounts) return indexText(source);
  const [, count, year, index] = accounts;
  const text = year
    ? t('impact.origin.accountsOf', { count: Number(count), year })
    : t('impact.origin.accounts', { count: Number(count) });
  return text + indexText(index);
}

/** An index that was applied, its factor as the language writes it. @param {string} text */
function indexText(text) {
  return text.replace(/ × (\d+\.\d+) \(/g, (_, factor) => ` × ${numberText(Number(factor), 6)} (`);
}
