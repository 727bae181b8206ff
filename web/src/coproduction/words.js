/** How works, their groups and their numbers are written. */
import { countryText, euroText, exactPercentText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';

/**
 * @param {string} grouping line, format, origin, majority, session, country or company
 * @param {string} key of a group
 */
export function groupName(grouping, key) {
  if (grouping === 'country') return countryText(key);
  if (grouping === 'company') return key;
  if (grouping === 'session') return key || t('coproduction.noSession');
  return t(`coproduction.${grouping}.${key}`);
}

/** @param {number | null} value euro */
export const euroOrNone = (value) => (value === null ? '–' : euroText(value));

/** @param {number | null} value per cent */
export const percentOrNone = (value) => (value === null ? '–' : exactPercentText(value / 100));

/** @param {{line: string | null, format: string | null, groupedBy: string}} table */
export function tableTitle({ line, format, groupedBy }) {
  const of = [
    line ? t(`coproduction.line.${line}`) : '',
    format ? t(`coproduction.format.${format}`) : '',
  ].filter(Boolean);
  const by = t(`coproduction.by.${groupedBy}`);
  return of.length
    ? t('coproduction.tableOf', { of: of.join(', '), by })
    : t('coproduction.allWorks', { by });
}
