import { html, nothing } from 'lit';
import { shortDateText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';

/**
 * What does not fit about a day of the ledger, in a sentence, and the way to mend it.
 *
 * @typedef {import('../api/ledger.js').Day} Day
 * @typedef {Day['findings'][number]} Finding
 */

const DATES = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/;

/** @param {Finding} finding */
export function findingText({ kind, subject }) {
  return t(`ledger.findingText.${kind}`, {
    subject: subject.replace(
      DATES,
      (_, from, to) => `${shortDateText(from)} – ${shortDateText(to)}`,
    ),
  });
}

/** Where a finding leads: to the permit to ask for, the dossier, or the days around. @param {Finding} finding @param {Day} day */
export function findingWay(finding, day) {
  const [href, label] = way(finding, day);
  return href ? html`<a href=${href}>${t(label)}</a>` : nothing;
}

/** @param {Finding} finding @param {Day} day @returns {[href: string, label: string]} */
function way({ kind, subject }, day) {
  switch (kind) {
    case 'day-without-permit':
      return [newPermit(subject, day), 'permits.ask'];
    case 'shared-place': {
      const [year, month] = day.date.split('-').map(Number);
      return [`/ledger?year=${year}&month=${month}`, 'ledger.toDays'];
    }
    default:
      return [`/productions/${day.production.id}`, 'ledger.toDossier'];
  }
}

/** @param {string} place @param {Day} day */
function newPermit(place, day) {
  const query = new URLSearchParams({
    production: day.production.id,
    from: day.date,
    to: day.date,
  });
  const code = day.places.find(({ name }) => name === place)?.locationCode;
  if (code) query.set('location', code);
  return `/permits/new?${query}`;
}
