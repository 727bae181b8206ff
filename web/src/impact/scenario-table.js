import { css, html, LitElement, nothing } from 'lit';
import { setQuery } from '../app/router.js';
import { euroText, numberText } from '../i18n/format.js';
import { currentLanguage, t } from '../i18n/i18n.js';
import { managementStyles } from '../management/management-styles.js';
import { shared } from '../ui/styles.js';

/**
 * A published table. Its totals add the unrounded lines, so the last cent may differ from the sum
 * of what is printed above it. Each total opens where it comes from.
 */
export class ScenarioTable extends LitElement {
  static properties = {
    table: { attribute: false },
    year: { type: Number },
    open: {},
    chosen: { type: Boolean, reflect: true },
  };

  static styles = [
    ...shared,
    managementStyles,
    css`
      :host {
        scroll-margin-block-start: calc(var(--header) + var(--space-4));
      }
      caption {
        padding: var(--space-3);
        font-size: var(--text-14);
        font-weight: 600;
        text-align: start;
      }
      :host([chosen]) .table-scroll {
        border-color: var(--accent);
      }
      .table tbody th {
        font-weight: 500;
        white-space: nowrap;
      }
      @media print {
        :host {
          break-inside: avoid;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../api/impact.js').Table | null} */
    this.table = null;
    this.year = 0;
    this.open = '';
    this.chosen = false;
  }

  render() {
    if (!this.table) return nothing;
    const { lines, total, label } = this.table;
    const name = `${label[currentLanguage()]}, ${this.year}`;
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${name}>
      <table class="table" data-scenario=${this.table.code}>
        <caption>${name}</caption>
        <thead>
          <tr>
            <th scope="col">${t('impact.column.type')}</th>
            <th scope="col" class="number">${t('impact.column.days')}</th>
            <th scope="col" class="number">${t('impact.column.spendPerDay')}</th>
            <th scope="col" class="number">${t('impact.column.spendOnDays')}</th>
            <th scope="col" class="number">${t('impact.column.complement')}</th>
            <th scope="col" class="number">${t('impact.column.total')}</th>
          </tr>
        </thead>
        <tbody>
          ${lines.map((line) => this.#line(line))}
        </tbody>
        <tfoot>
          <tr data-type="TOTAL">
            <th scope="row">${t('impact.column.totals')}</th>
            <td class="number">${numberText(total.days)}</td>
            <td class="number"></td>
            <td class="number">${euroText(total.spendOnDaysEur)}</td>
            <td class="number">${euroText(total.complementEur)}</td>
            <td class="number">${euroText(total.totalEur)}</td>
          </tr>
        </tfoot>
      </table>
    </div>`;
  }

  /** @param {import('../api/impact.js').Line} line */
  #line(line) {
    const type = t(`projectType.${line.type}`);
    return html`<tr data-type=${line.type} class=${line.type === this.open ? 'current' : ''}>
      <th scope="row">${type}</th>
      <td class="number">${numberText(line.days)}</td>
      <td class="number">${euroText(line.spendPerDayEur)}</td>
      <td class="number">${euroText(line.spendOnDaysEur)}</td>
      <td class="number">${euroText(line.complementEur)}</td>
      <td class="number">
        <button class="amount" aria-haspopup="dialog" @click=${() => this.#open(line.type)}>
          ${euroText(line.totalEur)}<span class="visually-hidden">, ${t('impact.openAmount', { type })}</span>
        </button>
      </td>
    </tr>`;
  }

  /** @param {string} type */
  #open(type) {
    setQuery({ scenario: this.table?.code, open: type });
  }
}

customElements.define('tn-scenario-table', ScenarioTable);
