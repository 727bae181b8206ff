import { css, html, LitElement, nothing } from 'lit';
import { listYears } from '../api/impact.js';
import { getManagement } from '../api/management.js';
import { Loader } from '../app/loader.js';
import { navigate } from '../app/router.js';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import './catalogue-panel.js';
import './days-panel.js';
import './environment-panel.js';
import './files-panel.js';
import './history-panel.js';
import { keyFigures } from './key-figures.js';
import { managementStyles } from './management-styles.js';
import './permits-panel.js';
import { screenTrail, yearSwitch } from './switches.js';

/** The year at a glance. */
export class ManagementScreen extends LitElement {
  static properties = { params: { attribute: false }, query: { attribute: false } };

  static styles = [
    ...shared,
    managementStyles,
    css`
      .side {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
      }
      .keys {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(210px, 100%), 1fr));
        gap: var(--space-4);
        margin-block-end: var(--space-8);
      }
      .keys a {
        display: grid;
        gap: 2px;
        align-content: start;
        padding: var(--space-4);
        color: inherit;
        text-decoration: none;
      }
      .keys a:hover {
        border-color: var(--line-strong);
      }
      .keys b {
        font-size: var(--text-20);
        font-weight: 600;
        letter-spacing: -0.015em;
        font-variant-numeric: tabular-nums;
      }
      .waiting {
        display: grid;
        gap: var(--space-5);
      }
      .waiting .skeleton {
        block-size: 320px;
      }
      .waiting .skeleton:first-child {
        block-size: 110px;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {{year?: string}} */
    this.params = {};
    this.query = new URLSearchParams();
    /** @type {Loader<import('../api/impact.js').YearSummary[]>} */
    this.years = new Loader(this);
    /** @type {Loader<import('../api/management.js').Management>} */
    this.year = new Loader(this);
  }

  willUpdate() {
    if (this.hasUpdated) return;
    if (this.params.year) {
      this.year.run((signal) => getManagement(Number(this.params.year), signal));
      return;
    }
    this.years.run(listYears).then(() => {
      const last = this.years.value?.at(-1);
      if (last) navigate(`/management/${last.year}`, { replace: true });
    });
  }

  render() {
    const year = this.params.year ?? '';
    return html`<div class="page">
      ${screenTrail('management', year)}
      <header class="head">
        <div>
          <h1>${year ? t('management.of', { year }) : t('management.title')}</h1>
          <p class="muted">${t('management.intro')}</p>
        </div>
        <div class="side">
          ${yearSwitch(this.year.value?.years ?? [], Number(year), (one) => `/management/${one}`)}
          <button class="button" @click=${() => window.print()}><tn-icon name="printer"></tn-icon>${t('impact.print')}</button>
        </div>
      </header>
      ${this.#content()}
    </div>`;
  }

  #content() {
    if (this.years.state === 'ready' && !this.years.value?.length) {
      return html`<tn-state kind="empty" heading=${t('impact.none.heading')} detail=${t('impact.none.detail')}></tn-state>`;
    }
    const failure = failureOf(this.params.year ? this.year : this.years);
    if (failure !== nothing) return failure;
    const year = this.year.value;
    if (!year) {
      return html`<div class="waiting"><div class="skeleton"></div><div class="skeleton"></div><div class="skeleton"></div></div>`;
    }
    return html`<div class="keys">
        ${keyFigures(year).map(
          (one) => html`<a class="card" href=${one.href}>
            <span class="muted small">${one.name}</span><b>${one.value}</b><span class="muted tiny">${one.note}</span>
          </a>`,
        )}
      </div>
      <div class="sections">
        <tn-days-panel id="days" .year=${year}></tn-days-panel>
        <tn-files-panel id="files" .year=${year}></tn-files-panel>
        <tn-permits-panel id="permits" .year=${year}></tn-permits-panel>
        <tn-environment-panel id="environment" .year=${year}></tn-environment-panel>
        <tn-catalogue-panel id="catalogue" .year=${year}></tn-catalogue-panel>
        <tn-history-panel id="impact" .year=${year}></tn-history-panel>
      </div>`;
  }
}

customElements.define('tn-management', ManagementScreen);
