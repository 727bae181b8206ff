/**
 * The formula of an amount with its numbers:
 * total = (attributable − audited days) × (eligible × share kept + other) + audited + complement.
 */
import { euroText, exactEuroText, percentText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';

/** @typedef {import('../api/impact.js').Formula} Formula */

/**
 * @param {Formula} formula
 * @returns {{label: string, sum: string, result: string}[]} one line a step, the total last
 */
export function formulaSteps(formula) {
  const { days, fundedDays, attributableDays, auditedDays } = formula;
  const estimated = attributableDays - auditedDays;
  const steps = [
    {
      label: t('impact.step.days'),
      sum: `${dayText(days)} − ${dayText(fundedDays)}`,
      result: dayText(attributableDays),
    },
    {
      label: t('impact.step.perDay'),
      sum: `${exactEuroText(formula.eligibleEur)} × ${percentText(formula.shareKept, 2)} + ${exactEuroText(formula.otherEur)}`,
      result: exactEuroText(formula.spendPerDayEur),
    },
  ];
  if (auditedDays > 0) {
    steps.push({
      label: t('impact.step.estimated'),
      sum: `${dayText(attributableDays)} − ${dayText(auditedDays)}`,
      result: dayText(estimated),
    });
  }
  steps.push({
    label: t('impact.step.total'),
    sum: [
      `${dayText(estimated)} × ${exactEuroText(formula.spendPerDayEur)}`,
      ...(auditedDays > 0 ? [euroText(formula.auditedEur)] : []),
      ...(formula.complementEur > 0 ? [euroText(formula.complementEur)] : []),
    ].join(' + '),
    result: euroText(formula.totalEur),
  });
  return steps;
}

/** @param {number} days */
function dayText(days) {
  return t('impact.days', { count: days });
}
