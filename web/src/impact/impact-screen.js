import { css, html, LitElement, nothing } from 'lit';
import { csvAddress, getImpact, listYears, reportAddress } from '../api/impact.js';
import { Loader } from '../app/loader.js';
import { navigate } from '../app/router.js';
import { currentLanguage, t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { managementStyles } from '../management/management-styles.js';
import { screenTrail, viewTabs, yearSwitch } from '../management/switches.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import './impact-drawer.js';
import './impact-overview.js';

/** The other views are fetched when they are opened. @type {Record<string, () => Promise<unknown>>} */
const VIEWS = {
  'what-if': () => import('./what-if-view.js'),
  averages: () => import('./averages-view.js'),
  places: () => import('./places-view.js'),
  publication: () => import('./publication-view.js'),
};

/**
 * The impact of a year. The address holds the year, the view, the scenario, the amount that is
 * open and the changes of a what-if.
 */
export class ImpactScreen extends LitElement {
  static properties = { params: { attribute: false }, query: { attribute: false } };

  static styles = [
    ...shared,
    managementStyles,
    css`
      .waiting {
        display: grid;
        gap: var(--space-5);
      }
      .waiting .skeleton {
        block-size: 180px;
      }
      .waiting .skeleton:first-child {
        block-size: 150px;
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
    /** @type {Loader<import('../api/impact.js').Impact>} */
    this.impact = new Loader(this);
  }

  connectedCallback() {
    super.connectedCallback();
    this.years.run(listYears).then(() => {
      const last = this.years.value?.at(-1);
      if (!this.params.year && last) navigate(`/impact/${last.year}`, { replace: true });
    });
    if (this.params.year) this.impact.run((signal) => getImpact(this.#year, signal));
  }

  get #year() {
    return Number(this.params.year);
  }

  get #view() {
    return this.query.get('view') ?? '';
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (!changed.has('query')) return;
    VIEWS[this.#view]?.();
    if (!this.params.year) return;
    this.dispatchEvent(
      new CustomEvent('tn-title', { detail: t('impact.of', { year: String(this.#year) }) }),
    );
  }

  render() {
    return html`<div class="page">
      ${this.#head()} ${this.#content()}
    </div>`;
  }

  #head() {
    const years = (this.years.value ?? []).map(({ year }) => year);
    return html`${screenTrail('impact', this.params.year ?? '')}
      <header class="head">
        <div>
          <h1>${this.params.year ? t('impact.of', { year: this.params.year }) : t('impact.title')}</h1>
          <p class="muted">${t('impact.intro')}</p>
        </div>
        ${yearSwitch(years, this.#year, (year) => `/impact/${year}${this.#kept()}`)}
      </header>
      ${this.params.year ? html`<div class="bar">${this.#tabs()}${this.#actions()}</div>` : nothing}`;
  }

  /** The view stays when the year changes; what is open does not. */
  #kept() {
    return this.#view ? `?view=${this.#view}` : '';
  }

  #tabs() {
    return viewTabs(
      t('impact.title'),
      ['', ...Object.keys(VIEWS)].map((view) => ({
        href: `/impact/${this.params.year}${view ? `?view=${view}` : ''}`,
        label: t(`impact.view.${view || 'overview'}`),
        here: view === this.#view,
      })),
    );
  }

  #actions() {
    const language = currentLanguage();
    return html`<div class="actions">
      <a class="button" href=${csvAddress(this.#year)} download><tn-icon name="download"></tn-icon>CSV</a>
      <a class="button" href=${reportAddress(this.#year, 'pdf', language)} download><tn-icon name="file-text"></tn-icon>${t('impact.reportPdf')}</a>
      <a class="button" href=${reportAddress(this.#year, 'xlsx', language)} download><tn-icon name="sheet"></tn-icon>${t('impact.reportXlsx')}</a>
      <button class="button" @click=${() => window.print()}><tn-icon name="printer"></tn-icon>${t('impact.print')}</button>
    </div>`;
  }

  #content() {
    if (this.years.state === 'ready' && !this.years.value?.length) {
      return html`<tn-state kind="empty" heading=${t('impact.none.heading')} detail=${t('impact.none.detail')}></tn-state>`;
    }
    const failure = failureOf(this.params.year ? this.impact : this.years);
    if (failure !== nothing) return failure;
    const impact = this.impact.value;
    if (!impact) {
      return html`<div class="waiting"><div class="skeleton"></div><div class="skeleton"></div><div class="skeleton"></div></div>`;
    }
    return html`${this.#panel(impact)}
      <tn-impact-drawer .impact=${impact} .query=${this.query}></tn-impact-drawer>`;
  }

  /** @param {import('../api/impact.js').Impact} impact */
  #panel(impact) {
    switch (this.#view) {
      case 'what-if':
        return html`<tn-what-if .impact=${impact} .query=${this.query}></tn-what-if>`;
      case 'averages':
        return html`<tn-averages .year=${impact.year} @entered=${() => this.impact.again()}></tn-averages>`;
      case 'places':
        return html`<tn-places .impact=${impact} .query=${this.query}></tn-places>`;
      case 'publication':
        return html`<tn-publication .impact=${impact}></tn-publication>`;
      default:
        return html`<tn-impact-overview
          .impact=${impact}
          .years=${this.years.value ?? []}
          .query=${this.query}
        ></tn-impact-overview>`;
    }
  }
}

customElements.define('tn-impact', ImpactScreen);
