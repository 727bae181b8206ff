/** Applications as a table, and how their states are put into words. */
import { html, nothing } from 'lit';
import { shortDateText } from '../i18n/format.js';
import { currentLanguage, t } from '../i18n/i18n.js';

/** @typedef {import('../api/permits.js').Permit} Permit */

const TONES = { draft: '', filed: 'warn', granted: 'ok', refused: 'danger', withdrawn: '' };

/** @param {Permit['status']} status */
export function permitTag(status) {
  return html`<span class="tag ${TONES[status]}">${t(`permits.status.${status}`)}</span>`;
}

/** @param {import('../api/permits.js').Authority} authority */
export function authorityName({ names, code }) {
  return names[currentLanguage()] ?? names.fr ?? code;
}

/** @param {{from: string, to: string}} permit */
export function periodText({ from, to }) {
  return from === to ? shortDateText(from) : `${shortDateText(from)} – ${shortDateText(to)}`;
}

/** Where: the catalogue entry, the zone, or at least whose ground. @param {Permit} permit */
export function whereText({ locationName, locationCode, zone, authority }) {
  return locationName ?? locationCode ?? zone ?? authorityName(authority);
}

/** @param {Permit[]} items @param {{production: boolean}} how production: whether each line names its production */
export function permitRows(items, how) {
  return html`<div class="table-scroll">
    <table class="table">
      <thead>
        <tr>
          <th>${t('permits.dates')}</th>
          ${how.production ? html`<th>${t('intake.production')}</th>` : nothing}
          <th>${t('permits.where')}</th>
          <th>${t('permits.authority')}</th>
          <th>${t('ledger.stateOf')}</th>
        </tr>
      </thead>
      <tbody>
        ${items.map(
          (one) => html`<tr>
            <td><a href="/permits/${one.id}">${periodText(one)}</a></td>
            ${how.production ? html`<td><a href="/productions/${one.production.id}">${one.production.title}</a></td>` : nothing}
            <td>${whereText(one)}</td>
            <td>${authorityName(one.authority)}</td>
            <td>${permitTag(one.status)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
