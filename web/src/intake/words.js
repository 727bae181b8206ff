/** How a document in the queue is put into words. */
import { html, nothing } from 'lit';
import { percentText, shortDateText } from '../i18n/format.js';
import { hasMessage, t } from '../i18n/i18n.js';

/** @typedef {import('../api/callsheets.js').Queued} Queued */

/** States in the order of the work. @type {import('../api/callsheets.js').SheetState[]} */
export const STATES = ['to_review', 'waiting', 'confirmed', 'set_aside'];
const TONES = { to_review: 'accent', waiting: '', confirmed: 'ok', set_aside: 'warn' };

/** @param {Queued['state']} state */
export function stateTag(state) {
  return html`<span class="tag ${TONES[state]}">${t(`intake.one.${state}`)}</span>`;
}

/** @param {string[]} dates */
export function datesText(dates) {
  if (!dates.length) return t('intake.noDate');
  const first = shortDateText(dates[0]);
  return dates.length === 1 ? first : t('intake.dates', { first, count: dates.length - 1 });
}

/** What keeps a sheet from passing by itself. @param {string} code */
export function holdText(code) {
  return hasMessage(`intake.hold.${code}`) ? t(`intake.hold.${code}`) : code;
}

/** How sure the reader is, as a tag. @param {number | null | undefined} confidence 0 to 1 */
export function confidenceTag(confidence) {
  if (confidence === null || confidence === undefined) return nothing;
  const tone = confidence >= 0.9 ? 'ok' : confidence >= 0.8 ? '' : 'warn';
  return html`<span class="tag figure ${tone}" title=${t('intake.confidence')}>${percentText(Math.floor(confidence * 100) / 100)}</span>`;
}

/** Who did something: a person by name, the reader as such. @param {string} who */
export function whoText(who) {
  return hasMessage(`actor.${who}`) ? t(`actor.${who}`) : who;
}

/** What is noteworthy of a document, in one line. @param {Queued} sheet */
export function remark(sheet) {
  if (sheet.state === 'set_aside') return sheet.reason ?? sheet.note ?? t('intake.byPerson');
  if (sheet.state === 'waiting') return t('intake.reading');
  if (sheet.holds.length) return sheet.holds.map(holdText).join(' ');
  if (sheet.state === 'to_review') return t(sheet.posted ? 'intake.clean' : 'intake.toPost');
  return '';
}
