import { css, html, LitElement, nothing } from 'lit';
import { listWorks, worksCsvAddress } from '../api/coproduction.js';
import { Loader } from '../app/loader.js';
import { navigate } from '../app/router.js';
import { t } from '../i18n/i18n.js';
import { managementStyles } from '../management/management-styles.js';
import { screenTrail, viewTabs, yearSwitch } from '../management/switches.js';
import '../ui/icon.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import './works-view.js';

/** The year that the office opens with when the address names none. */
const FIRST_KNOWN = 2024;

/** @type {Record<string, () => Promise<unknown>>} */
const VIEWS = {
  tables: () => import('./sub-tables-view.js'),
  countries: () => import('./countries-view.js'),
  reconciliation: () => import('./reconciliation-view.js'),
};

/** The works that the fund coproduces in a year, and its report held against them. */
export class CoproductionScreen extends LitElement {
  static properties = { params: { attribute: false }, query: { attribute: false } };

  static styles = [
    ...shared,
    managementStyles,
    css`
      .waiting {
        block-size: 520px;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {{year?: string}} */
    this.params = {};
    this.query = new URLSearchParams();
    this.asked = '';
    /** @type {Loader<import('../api/coproduction.js').Works>} */
    this.works = new Loader(this);
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
    const address = worksCsvAddress(this.#year || FIRST_KNOWN, this.query);
    if (address === this.asked) return;
    this.asked = address;
    this.works
      .run((signal) => listWorks(this.#year || FIRST_KNOWN, this.query, signal))
      .then(() => {
        const last = this.works.value?.years.at(-1);
        if (!this.params.year && last) navigate(`/coproduction/${last}`, { replace: true });
      });
  }

  render() {
    const year = this.params.year ?? '';
    return html`<div class="page">
      ${screenTrail('coproduction', year)}
      <header class="head">
        <div>
          <h1>${year ? t('coproduction.of', { year }) : t('coproduction.title')}</h1>
          <p class="muted">${t('coproduction.intro')}</p>
        </div>
        ${yearSwitch(this.works.value?.years ?? [], this.#year, (one) => `/coproduction/${one}`)}
      </header>
      ${year ? html`<div class="bar">${this.#tabs()}${this.#actions()}</div>` : nothing} ${this.#content()}
    </div>`;
  }

  #tabs() {
    return viewTabs(
      t('coproduction.title'),
      ['', ...Object.keys(VIEWS)].map((view) => ({
        href: `/coproduction/${this.params.year}${view ? `?view=${view}` : ''}`,
        label: t(`coproduction.view.${view || 'works'}`),
        here: view === this.#view,
      })),
    );
  }

  #actions() {
    return html`<div class="actions">
      ${this.#view === 'reconciliation' ? nothing : html`<a class="button" href=${worksCsvAddress(this.#year, this.query)} download><tn-icon name="download"></tn-icon>CSV</a>`}
      <button class="button" @click=${() => window.print()}><tn-icon name="printer"></tn-icon>${t('impact.print')}</button>
    </div>`;
  }

  #content() {
    if (this.#view === 'reconciliation') {
      return html`<tn-reconciliation .year=${this.#year} .query=${this.query}></tn-reconciliation>`;
    }
    const failure = failureOf(this.works);
    if (failure !== nothing) return failure;
    const works = this.works.value;
    if (!works) return html`<div class="skeleton waiting"></div>`;
    if (this.#view === 'tables') {
      return html`<tn-sub-tables .works=${works} .query=${this.query}></tn-sub-tables>`;
    }
    if (this.#view === 'countries') return html`<tn-countries .works=${works}></tn-countries>`;
    return html`<tn-works .works=${works} .query=${this.query}></tn-works>`;
  }
}

customElements.define('tn-coproduction', CoproductionScreen);
