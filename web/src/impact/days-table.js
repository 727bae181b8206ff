import { css, html, LitElement } from 'lit';
import { numberText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import { shared } from '../ui/styles.js';
import { distinctTexts } from './source.js';

/** @typedef {import('../api/impact.js').TypeInput} TypeInput */

/** What the figure counts: files and shooting days by project type. */
export class DaysTable extends LitElement {
  static properties = { types: { attribute: false } };

  static styles = [
    ...shared,
    css`
      .table tbody th {
        font-weight: 500;
        white-space: nowrap;
      }
      .table thead th {
        white-space: normal;
        vertical-align: bottom;
      }
      .table .end {
        text-align: end;
      }
      .source {
        margin-block-start: var(--space-2);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {TypeInput[]} */
    this.types = [];
  }

  render() {
    /** @type {(keyof TypeInput & ('filesHandled' | 'filesShot' | 'days' | 'fundedDays' | 'attributableDays'))[]} */
    const columns = ['filesHandled', 'filesShot', 'days', 'fundedDays', 'attributableDays'];
    const sum = (/** @type {typeof columns[number]} */ column) =>
      this.types.reduce((all, one) => all + one[column], 0);
    const sources = distinctTexts(this.types.map((one) => one.daysSource));
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${t('impact.daysByType.title')}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">${t('impact.column.type')}</th>
              ${columns.map((column) => html`<th scope="col" class="end">${t(`impact.counter.${column}`)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${this.types.map(
              (one) => html`<tr>
                <th scope="row">${t(`projectType.${one.type}`)}</th>
                ${columns.map((column) => html`<td class="number">${numberText(one[column])}</td>`)}
              </tr>`,
            )}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">${t('impact.column.totals')}</th>
              ${columns.map((column) => html`<td class="number">${numberText(sum(column))}</td>`)}
            </tr>
          </tfoot>
        </table>
      </div>
      <p class="muted tiny source">${t('impact.source', { source: sources.join(' ; ') })}</p>`;
  }
}

customElements.define('tn-days-table', DaysTable);
