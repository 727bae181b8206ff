import { css, html, LitElement, nothing } from 'lit';
import '../charts/chart-figure.js';
import { setQuery } from '../app/router.js';
import { euroText, numberText, shortEuroText } from '../i18n/format.js';
import { currentLanguage, t } from '../i18n/i18n.js';
import { managementStyles } from '../management/management-styles.js';
import '../ui/icon.js';
import { shared } from '../ui/styles.js';
import { findingTexts } from './findings.js';
import './days-table.js';
import './impact-method.js';
import './range-picture.js';
import './scenario-table.js';
import './years-compared.js';

/** @typedef {import('../api/impact.js').Table} Table */

/** A year at a glance: the range, the scenarios, the published tables, the days, the method. */
export class ImpactOverview extends LitElement {
  static properties = {
    impact: { attribute: false },
    years: { attribute: false },
    query: { attribute: false },
  };

  static styles = [
    ...shared,
    managementStyles,
    css`
      .range {
        display: grid;
        gap: var(--space-5);
        padding: var(--space-6);
      }
      .notes {
        display: grid;
        gap: var(--space-2);
      }
      .big {
        font-size: clamp(var(--text-26), 6vw, 2.75rem);
        font-weight: 600;
        letter-spacing: -0.03em;
        line-height: 1.1;
        font-variant-numeric: tabular-nums;
      }
      .range .sentence {
        max-inline-size: 760px;
        margin-block-start: var(--space-2);
      }
      .cards {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(280px, 100%), 1fr));
        gap: var(--space-4);
      }
      .scenario {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-5);
        color: inherit;
        text-decoration: none;
      }
      a.scenario:hover {
        border-color: var(--line-strong);
        color: inherit;
      }
      .scenario[aria-current="true"] {
        border-color: var(--accent);
        box-shadow: inset 0 0 0 1px var(--accent);
      }
      .scenario .total {
        font-size: var(--text-26);
        font-weight: 600;
        letter-spacing: -0.02em;
        font-variant-numeric: tabular-nums;
      }
      .scenario dl {
        display: grid;
        gap: var(--space-1);
        font-size: var(--text-14);
      }
      .scenario dl div {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        column-gap: var(--space-3);
      }
      dt {
        color: var(--muted);
      }
      .two {
        display: grid;
        grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
        gap: var(--space-4);
        align-items: start;
      }
      @media (width < 1000px) {
        .two {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../api/impact.js').Impact | null} */
    this.impact = null;
    /** @type {import('../api/impact.js').YearSummary[]} */
    this.years = [];
    this.query = new URLSearchParams();
  }

  render() {
    if (!this.impact) return nothing;
    return html`<div class="sections">
      ${this.#range(this.impact)} ${this.#scenarios(this.impact)} ${this.#days(this.impact)}
      ${this.#tables(this.impact)}
      <tn-years-compared .years=${this.years} .year=${this.impact.year}></tn-years-compared>
      <tn-impact-method .impact=${this.impact}></tn-impact-method>
    </div>`;
  }

  /** @param {import('../api/impact.js').Impact} impact */
  #range(impact) {
    const { lowEur, highEur } = impact.range;
    const sentence = {
      low: euroText(lowEur),
      high: euroText(highEur),
      year: String(impact.year),
      days: numberText(impact.scenarios[0].total.days),
    };
    return html`<section class="range card" aria-label=${t('impact.range.title')}>
        <div>
          <p class="muted small">${t('impact.range.title')}</p>
          <p class="big">${t('impact.range.short', { low: shortEuroText(lowEur), high: shortEuroText(highEur) })}</p>
          <p class="sentence">${t('impact.range.sentence', sentence)}</p>
        </div>
        <tn-range-picture .tables=${impact.scenarios} .chosen=${this.#scenario}></tn-range-picture>
        <p class="muted tiny">${t(`impact.basis.${impact.basis}`)} ${t('impact.model', { version: impact.modelVersion })}</p>
      </section>
      ${impact.findings.length ? html`<div class="notes">${findingTexts(impact.findings).map((text) => html`<p class="note"><tn-icon name="info"></tn-icon><span>${text}</span></p>`)}</div>` : nothing}`;
  }

  get #scenario() {
    return this.query.get('scenario') ?? '';
  }

  /** @param {import('../api/impact.js').Impact} impact */
  #scenarios(impact) {
    return html`<section>
      <div class="section-head">
        <div>
          <h2>${t('impact.scenarios.title')}</h2>
          <p class="muted small">${t('impact.scenarios.intro')}</p>
        </div>
      </div>
      <div class="cards">${impact.scenarios.map((table) => this.#card(table, impact))}</div>
    </section>`;
  }

  /** @param {Table} table @param {import('../api/impact.js').Impact} impact */
  #card(table, { year }) {
    const chosen = table.code === this.#scenario;
    return html`<a
      class="card scenario"
      href="/impact/${year}?scenario=${table.code}#${table.code}"
      aria-current=${chosen}
      @click=${(/** @type {MouseEvent} */ event) => this.#choose(event, table.code)}
    >
      <h3>${table.label[currentLanguage()]}</h3>
      <p class="total">${euroText(table.total.totalEur)}</p>
      <dl>
        <div><dt>${t('impact.column.spendOnDays')}</dt><dd class="figure">${euroText(table.total.spendOnDaysEur)}</dd></div>
        <div><dt>${t('impact.column.complement')}</dt><dd class="figure">${euroText(table.total.complementEur)}</dd></div>
        <div><dt>${t('impact.column.days')}</dt><dd class="figure">${numberText(table.total.days)}</dd></div>
      </dl>
    </a>`;
  }

  /** @param {MouseEvent} event @param {string} code */
  #choose(event, code) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setQuery({ scenario: code });
    this.renderRoot
      .querySelector(`#${code}`)
      ?.scrollIntoView({ block: 'start', behavior: 'smooth' });
  }

  /** @param {import('../api/impact.js').Impact} impact */
  #days(impact) {
    const names = impact.types.map(({ type }) => t(`projectType.${type}`));
    return html`<section>
      <div class="section-head">
        <div>
          <h2>${t('impact.daysByType.title')}</h2>
          <p class="muted small">${t('impact.daysByType.intro')}</p>
        </div>
      </div>
      <div class="two">
        <tn-chart
          heading=${t('impact.daysByType.chart', { year: String(impact.year) })}
          note=${t('impact.daysByType.note')}
          rowName=${t('impact.column.type')}
          file="days-by-type-${impact.year}.csv"
          stacked
          horizontal
          .labels=${names}
          .series=${[
            {
              name: t('impact.column.attributable'),
              values: impact.types.map((one) => one.attributableDays),
              tone: 'first',
            },
            {
              name: t('impact.column.funded'),
              values: impact.types.map((one) => one.fundedDays),
              tone: 'second',
            },
          ]}
        ></tn-chart>
        <tn-days-table .types=${impact.types}></tn-days-table>
      </div>
    </section>`;
  }

  /** @param {import('../api/impact.js').Impact} impact */
  #tables(impact) {
    return html`<section>
      <div class="section-head">
        <div>
          <h2>${t('impact.tables.title')}</h2>
          <p class="muted small">${t('impact.tables.intro')}</p>
        </div>
      </div>
      ${impact.scenarios.map(
        (table) => html`<tn-scenario-table
          id=${table.code}
          .table=${table}
          .year=${impact.year}
          .open=${this.#scenario === table.code ? (this.query.get('open') ?? '') : ''}
          ?chosen=${this.#scenario === table.code}
        ></tn-scenario-table>`,
      )}
    </section>`;
  }
}

customElements.define('tn-impact-overview', ImpactOverview);
