import { css, html, LitElement, nothing } from 'lit';
import { setQuery } from '../app/router.js';
import { downloadCsv } from '../charts/csv.js';
import { euroText, exactPercentText, numberText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import { managementStyles } from '../management/management-styles.js';
import '../ui/icon.js';
import { shared } from '../ui/styles.js';
import { euroOrNone, groupName, percentOrNone, tableTitle } from './words.js';

/** @typedef {import('../api/coproduction.js').SubTable} SubTable */

/** Every sub-table of the report: works grouped, with counts, shares, averages and ratios. */
export class SubTablesView extends LitElement {
  static properties = { works: { attribute: false }, query: { attribute: false } };

  static styles = [
    ...shared,
    managementStyles,
    css`
      .choice {
        max-inline-size: 420px;
      }
      .all {
        display: grid;
        gap: var(--space-8);
        grid-template-columns: minmax(0, 1fr);
      }
      .table tbody th {
        font-weight: 500;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../api/coproduction.js').Works | null} */
    this.works = null;
    this.query = new URLSearchParams();
  }

  render() {
    if (!this.works) return nothing;
    const line = this.query.get('of') ?? '';
    const chosen = this.works.tables.filter((table) => (table.line ?? '') === line);
    return html`<div class="all">
      <div class="field choice">
        <label for="of">${t('coproduction.tablesOf')}</label>
        <select id="of" @change=${(/** @type {any} */ event) => setQuery({ of: event.target.value })}>
          ${['', 'live_action', 'animation', 'tv_formats'].map((one) => html`<option value=${one} ?selected=${one === line}>${one ? t(`coproduction.line.${one}`) : t('coproduction.allLines')}</option>`)}
        </select>
      </div>
      ${chosen.length ? chosen.map((table) => this.#table(table)) : html`<p class="muted">${t('coproduction.none.heading')}</p>`}
    </div>`;
  }

  /** @param {SubTable} table */
  #table(table) {
    const title = tableTitle(table);
    return html`<section>
      <div class="section-head">
        <h2>${title}</h2>
        <button class="button quiet" @click=${() => this.#download(table)}><tn-icon name="download"></tn-icon>CSV</button>
      </div>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${title}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">${t(`coproduction.by.${table.groupedBy}`)}</th>
              <th scope="col" class="number">${t('coproduction.sum.works')}</th>
              <th scope="col" class="number">${t('coproduction.column.share')}</th>
              <th scope="col" class="number">${t('coproduction.column.invested')}</th>
              <th scope="col" class="number">${t('coproduction.column.share')}</th>
              <th scope="col" class="number">${t('coproduction.sum.average')}</th>
              <th scope="col" class="number">${t('coproduction.column.spent')}</th>
              <th scope="col" class="number">${t('coproduction.column.share')}</th>
              <th scope="col" class="number">${t('coproduction.column.ratio')}</th>
            </tr>
          </thead>
          <tbody>
            ${table.rows.map((row) => this.#row(row, table.groupedBy))}
          </tbody>
          ${this.#foot(table.total)}
        </table>
      </div>
    </section>`;
  }

  /** @param {import('../api/coproduction.js').Row} row @param {string} grouping */
  #row(row, grouping) {
    return html`<tr>
      <th scope="row">${groupName(grouping, row.key)}</th>
      <td class="number">${numberText(row.count)}</td>
      <td class="number muted">${exactPercentText(row.countSharePct / 100)}</td>
      <td class="number">${euroText(row.investedEur)}</td>
      <td class="number muted">${exactPercentText(row.investedSharePct / 100)}</td>
      <td class="number">${euroOrNone(row.averageEur)}</td>
      <td class="number">${euroText(row.spentEur)}</td>
      <td class="number muted">${exactPercentText(row.spentSharePct / 100)}</td>
      <td class="number">${percentOrNone(row.ratioPct)}</td>
    </tr>`;
  }

  /** @param {import('../api/coproduction.js').Sum} total */
  #foot(total) {
    return html`<tfoot>
      <tr>
        <th scope="row">${t('impact.column.totals')}</th>
        <td class="number">${numberText(total.count)}</td>
        <td></td>
        <td class="number">${euroText(total.investedEur)}</td>
        <td></td>
        <td class="number">${euroOrNone(total.averageEur)}</td>
        <td class="number">${euroText(total.spentEur)}</td>
        <td></td>
        <td class="number">${percentOrNone(total.ratioPct)}</td>
      </tr>
    </tfoot>`;
  }

  /** @param {SubTable} table */
  #download(table) {
    const name = ['works', this.works?.year, table.line, table.format, `by-${table.groupedBy}`];
    const columns = /** @type {const} */ ([
      'count',
      'countSharePct',
      'investedEur',
      'investedSharePct',
      'averageEur',
      'spentEur',
      'spentSharePct',
      'ratioPct',
    ]);
    downloadCsv(`${name.filter(Boolean).join('-')}.csv`, [
      [table.groupedBy, ...columns],
      ...table.rows.map((row) => [row.key, ...columns.map((column) => row[column])]),
    ]);
  }
}

customElements.define('tn-sub-tables', SubTablesView);
