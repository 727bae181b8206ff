/** Lines of the ledger as a table; on a phone as cards. */
import { html, nothing } from 'lit';
import { setQuery } from '../app/router.js';
import { dateText, numberText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import { unitText } from '../intake/day-fields.js';
import { dayStateTag, evidenceLink, findingTag, placeText } from './words.js';

/** @typedef {import('../api/ledger.js').Day} Day */

/** @param {Day[]} days @param {{current: string, titles: boolean}} how titles: whether each line names its production */
export function dayTable(days, how) {
  return html`<div class="table-scroll">
    <table class="table days">
      <thead>
        <tr>
          <th>${t('intake.date')}</th>
          ${how.titles ? html`<th>${t('intake.production')}</th>` : nothing}
          <th>${t('intake.unit')}</th>
          <th>${t('ledger.stateOf')}</th>
          <th class="number">${t('ledger.counts')}</th>
          <th>${t('ledger.places')}</th>
          <th>${t('ledger.evidence')}</th>
        </tr>
      </thead>
      <tbody>
        ${days.map((day) => row(day, how))}
      </tbody>
    </table>
  </div>`;
}

/** @param {Day} day @param {{current: string, titles: boolean}} how */
function row(day, { current, titles }) {
  const open = (/** @type {Event} */ event) => {
    const link = event.composedPath().some((node) => node instanceof HTMLAnchorElement);
    if (!link) setQuery({ day: day.id });
  };
  return html`<tr class="opens ${day.id === current ? 'current' : ''} ${day.state}" @click=${open}>
    <td class="date"><button class="plain" @click=${open}>${dateText(day.date)}</button>${day.dayNumber ? html` <span class="muted tiny">${t('ledger.dayTag', { number: String(day.dayNumber) })}</span>` : nothing}</td>
    ${titles ? html`<td class="title"><a href="/productions/${day.production.id}">${day.production.title}</a></td>` : nothing}
    <td>${unitText(day.unit)}</td>
    <td class="state">
      ${dayStateTag(day.state)}${day.kind === 'shooting' ? nothing : html` <span class="tag">${t(`dayKind.${day.kind}`)}</span>`}
      ${unique(day.findings).map(findingTag)}
    </td>
    <td class="number">${day.countsInWallonia ? numberText(Number(day.counted)) : '–'}</td>
    <td class="places">${day.places.length ? day.places.map(placeText).join(' · ') : html`<span class="muted">–</span>`}</td>
    <td class="evidence">${day.evidence.length ? evidenceLink(day.evidence[0]) : html`<span class="muted">–</span>`}</td>
  </tr>`;
}

/** One finding of each kind is enough for a line. @param {Day['findings']} findings */
function unique(findings) {
  return [...new Map(findings.map((one) => [one.kind, one])).values()];
}
