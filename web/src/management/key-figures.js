import { numberText, shortEuroText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';

/**
 * The five figures that the page opens with, each with its counter and a way to where it comes from.
 *
 * @param {import('../api/management.js').Management} year
 * @returns {{name: string, value: string, note: string, href: string}[]}
 */
export function keyFigures({ year, days, files, permits, catalogue, impact }) {
  return [
    {
      name: t('management.key.impact'),
      value: t('impact.range.short', {
        low: shortEuroText(impact.lowEur),
        high: shortEuroText(impact.highEur),
      }),
      note: t('management.key.impactNote', { year: String(year) }),
      href: `/impact/${year}`,
    },
    {
      name: t('management.key.days'),
      value: numberText(days.total),
      note: t('management.key.daysNote', { attributable: numberText(days.attributable) }),
      href: '#days',
    },
    {
      name: t('management.key.files'),
      value: numberText(files.handled),
      note: t('management.key.filesNote', { shot: numberText(files.shot) }),
      href: '#files',
    },
    {
      name: t('management.key.permits'),
      value: numberText(permits.applications),
      note:
        permits.decision.medianDays === null
          ? t('management.key.noDecision')
          : t('management.key.permitsNote', { count: permits.decision.medianDays }),
      href: '#permits',
    },
    {
      name: t('management.key.catalogue'),
      value: numberText(catalogue.published),
      note: t('management.key.catalogueNote', { total: numberText(catalogue.total) }),
      href: '#catalogue',
    },
  ];
}
