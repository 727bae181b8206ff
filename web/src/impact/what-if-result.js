import { css, html, LitElement, nothing } from 'lit';
import { setQuery } from '../app/router.js';
import { euroText, signedEuroText, signedPercentText } from '../i18n/format.js';
import { currentLanguage, t } from '../i18n/i18n.js';
import { managementStyles } from '../management/management-styles.js';
import '../ui/icon.js';
import { shared } from '../ui/styles.js';

/** @typedef {import('../api/impact.js').Result} Result */

/** The what-if beside the year as it stands: totals by scenario, then lines of one scenario. */
export class WhatIfResult extends LitElement {
  static properties = {
    impact: { attribute: false },
    results: { attribute: false },
    problem: {},
    chosen: {},
  };

  static styles = [
    ...shared,
    managementStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-4);
      }
      .scenario {
        display: grid;
        gap: 2px;
        padding: var(--space-3) var(--space-4);
      }
      .scenario + .scenario {
        border-block-start: 1px solid var(--line);
      }
      .scenario .total {
        font-size: var(--text-20);
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }
      .by-type {
        display: grid;
        gap: var(--space-2);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../api/impact.js').Impact | null} */
    this.impact = null;
    /** @type {Result[]} */
    this.results = [];
    this.problem = '';
    this.chosen = '';
  }

  render() {
    if (!this.impact) return nothing;
    return html`<div class="card" aria-live="polite" aria-label=${t('impact.whatIf.result')} role="group">
        ${this.results.map((result) => this.#scenario(result))}
      </div>
      ${this.problem ? html`<p class="note" role="alert"><tn-icon name="triangle-alert"></tn-icon><span>${this.problem}</span></p>` : nothing}
      ${this.#lines()}`;
  }

  /** @param {string} code */
  #published(code) {
    return this.impact?.scenarios.find((table) => table.code === code);
  }

  /** @param {Result} result */
  #scenario(result) {
    const published = this.#published(result.code);
    const before = published?.total.totalEur ?? 0;
    const delta = result.total.totalEur - before;
    return html`<div class="scenario" data-scenario=${result.code}>
      <span class="muted small">${published?.label[currentLanguage()]}</span>
      <span class="total">${euroText(result.total.totalEur)}</span>
      <span class="small figure delta ${tone(delta)}">${delta ? `${signedEuroText(delta)} (${signedPercentText(before ? delta / before : 0)})` : t('impact.whatIf.same')}</span>
      <span class="muted tiny">${t('impact.whatIf.publishedTotal', { amount: euroText(before) })}</span>
    </div>`;
  }

  #lines() {
    const result = this.results.find((one) => one.code === this.chosen) ?? this.results[0];
    if (!result || !this.impact) return nothing;
    const before = this.#published(result.code)?.lines ?? [];
    return html`<div class="by-type">
      <div class="field">
        <label for="scenario">${t('impact.whatIf.byType')}</label>
        <select id="scenario" @change=${(/** @type {any} */ event) => setQuery({ scenario: event.target.value }, { replace: true })}>
          ${this.impact.scenarios.map((table) => html`<option value=${table.code} ?selected=${table.code === result.code}>${table.label[currentLanguage()]}</option>`)}
        </select>
      </div>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${t('impact.whatIf.byType')}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">${t('impact.column.type')}</th>
              <th scope="col" class="number">${t('impact.column.total')}</th>
              <th scope="col" class="number">${t('impact.whatIf.delta')}</th>
            </tr>
          </thead>
          <tbody>
            ${result.lines.map((line) => {
              const was = before.find((one) => one.type === line.type)?.totalEur ?? 0;
              const delta = line.totalEur - was;
              return html`<tr>
                <th scope="row">${t(`projectType.${line.type}`)}</th>
                <td class="number">${euroText(line.totalEur)}</td>
                <td class="number ${tone(delta)}">${delta ? signedEuroText(delta) : '='}</td>
              </tr>`;
            })}
          </tbody>
        </table>
      </div>
    </div>`;
  }
}

/** @param {number} delta */
function tone(delta) {
  return delta > 0 ? 'up' : delta < 0 ? 'down' : 'muted';
}

customElements.define('tn-what-if-result', WhatIfResult);
