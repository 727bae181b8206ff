import { t } from '../i18n/i18n.js';

/** @param {import('../api/impact.js').Finding} finding @returns {string} */
export function findingText(finding) {
  const [year] = finding.arguments;
  const parameters = { type: t(`projectType.${finding.type}`), year: String(year ?? '') };
  return t(`impact.finding.${finding.kind}`, parameters);
}
