import { css, html, LitElement, nothing } from 'lit';
import { setQuery } from '../app/router.js';
import { dateText, monthText } from '../i18n/format.js';
import { currentLanguage, t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { shared } from '../ui/styles.js';
import { shiftMonth, weeksOf } from './board.js';
import { permitTag, whereText } from './permit-rows.js';

const SHOWN = 4;

/** A month of permits: each on every day that it covers. */
export class PermitCalendar extends LitElement {
  static properties = { permits: { attribute: false }, month: {}, today: {} };

  static styles = [
    ...shared,
    css`
      .head {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        margin-block-end: var(--space-3);
      }
      h2::first-letter {
        text-transform: uppercase;
      }
      table {
        inline-size: 100%;
        border-collapse: collapse;
        table-layout: fixed;
      }
      th {
        padding: var(--space-1);
        color: var(--muted);
        font-size: var(--text-12);
        font-weight: 500;
        text-align: start;
      }
      td {
        block-size: 104px;
        padding: var(--space-1);
        border: 1px solid var(--line);
        background: var(--surface);
        vertical-align: top;
      }
      td.outside {
        background: none;
        color: var(--muted);
      }
      td.today .n {
        border-radius: 50%;
        background: var(--accent);
        color: var(--on-accent);
      }
      .n {
        display: inline-grid;
        place-items: center;
        inline-size: 24px;
        block-size: 24px;
        font-size: var(--text-12);
        font-variant-numeric: tabular-nums;
      }
      td a {
        display: block;
        overflow: hidden;
        margin-block-start: 2px;
        padding: 1px 5px;
        border-inline-start: 3px solid var(--line-strong);
        border-radius: 2px;
        background: var(--sunken);
        color: var(--ink);
        font-size: var(--text-12);
        line-height: 1.5;
        text-decoration: none;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      td a.granted {
        border-color: var(--ok);
        background: var(--ok-soft);
      }
      td a.filed {
        border-color: var(--warn);
        background: var(--warn-soft);
      }
      .agenda {
        display: none;
      }
      @media (width < 760px) {
        table {
          display: none;
        }
        .agenda {
          display: grid;
          gap: var(--space-2);
        }
        .agenda a {
          display: grid;
          gap: 2px;
          padding: var(--space-3);
          color: var(--ink);
          text-decoration: none;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../api/permits.js').Permit[]} */
    this.permits = [];
    this.month = '';
    this.today = '';
  }

  render() {
    const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(this.month) ? this.month : this.today.slice(0, 7);
    const live = this.permits.filter(
      (one) => one.status !== 'withdrawn' && one.status !== 'refused',
    );
    const weeks = weeksOf(month);
    const inMonth = live.filter((one) => one.from <= `${month}-31` && one.to >= `${month}-01`);
    return html`<div class="head">
        <button class="button icon" aria-label=${t('permits.monthBefore')} @click=${() => setQuery({ month: shiftMonth(month, -1) })}><tn-icon name="chevron-left"></tn-icon></button>
        <button class="button icon" aria-label=${t('permits.monthAfter')} @click=${() => setQuery({ month: shiftMonth(month, 1) })}><tn-icon name="chevron-right"></tn-icon></button>
        <h2>${monthText(`${month}-01`)}</h2>
      </div>
      <table>
        <thead>
          <tr>${weeks[0].map(({ date }) => html`<th scope="col">${weekday(date)}</th>`)}</tr>
        </thead>
        <tbody>
          ${weeks.map((week) => html`<tr>${week.map((day) => this.#day(day, live))}</tr>`)}
        </tbody>
      </table>
      <div class="agenda">
        ${inMonth.map((one) => html`<a class="card" href="/permits/${one.id}"><strong>${whereText(one)}</strong><span class="small">${one.production.title}</span><span class="tiny muted">${dateText(one.from)} – ${dateText(one.to)}</span><span>${permitTag(one.status)}</span></a>`)}
      </div>
      ${inMonth.length ? nothing : html`<p class="muted small">${t('permits.noneHere')}</p>`}`;
  }

  /** @param {{date: string, inside: boolean}} day @param {import('../api/permits.js').Permit[]} live */
  #day({ date, inside }, live) {
    const here = inside ? live.filter((one) => one.from <= date && date <= one.to) : [];
    return html`<td class="${inside ? '' : 'outside'} ${date === this.today ? 'today' : ''}">
      <span class="n">${Number(date.slice(8))}</span>
      ${here.slice(0, SHOWN).map((one) => html`<a class=${one.status} href="/permits/${one.id}" title="${whereText(one)} – ${one.production.title}">${whereText(one)}</a>`)}
      ${here.length > SHOWN ? html`<span class="tiny muted">+${here.length - SHOWN}</span>` : nothing}
    </td>`;
  }
}

/** @param {string} date */
function weekday(date) {
  return new Intl.DateTimeFormat(currentLanguage(), { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

customElements.define('tn-permit-calendar', PermitCalendar);
