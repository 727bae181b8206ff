/** The steps of an application, put into words. */
import { html, nothing } from 'lit';
import { instantText, shortDateText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import { whoText } from '../intake/words.js';
import { permitTag } from './permit-rows.js';

/** @typedef {import('../api/permits.js').PermitStep} PermitStep */

/** The day of a moment, as the person's clock has it. @param {Date} moment @returns {string} ISO date */
export function isoDay(moment) {
  return moment.toLocaleDateString('sv');
}

/** A step as a line: the day it happened, who noted it, and when where that was another day. @param {PermitStep} step */
export function stepLine(step) {
  return html`<li>
    ${permitTag(step.to)} ${whenText(step)}
    ${step.note ? html`<br /><span class="muted">${step.note === 'terms changed' ? t('permits.termsChanged') : step.note}</span>` : nothing}
  </li>`;
}

/** @param {PermitStep} step */
function whenText({ on, at, who }) {
  if (!on || on === isoDay(new Date(at))) return `${instantText(at)}, ${whoText(who)}`;
  return t('permits.notedLater', { on: shortDateText(on), at: instantText(at), who: whoText(who) });
}
