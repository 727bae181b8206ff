import { css, html, LitElement, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { setQuery } from '../app/router.js';
import { countryText, euroText, exactPercentText, listText, numberText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import { managementStyles } from '../management/management-styles.js';
import { shared } from '../ui/styles.js';
import { euroOrNone, groupName, percentOrNone } from './words.js';

/** @typedef {import('../api/coproduction.js').Work} Work */

const PAUSE_MS = 200;
const SORTS = /** @type {const} */ (['number', 'title', 'investedEur', 'spentEur', 'ratioPct']);

/** The works one by one, as chosen by the filters, with their sum. */
export class WorksView extends LitElement {
  static properties = { works: { attribute: false }, query: { attribute: false } };

  static styles = [
    ...shared,
    managementStyles,
    css`
      .sums {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(190px, 100%), 1fr));
        gap: var(--space-4);
        margin-block-end: var(--space-6);
      }
      .sums .card {
        padding: var(--space-4);
      }
      .sums b {
        display: block;
        font-size: var(--text-20);
        font-weight: 600;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      .filters {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(190px, 100%), 1fr));
        gap: var(--space-3);
        margin-block-end: var(--space-4);
      }
      .title {
        min-inline-size: 220px;
        font-weight: 500;
      }
      .title span {
        display: block;
        font-weight: 400;
      }
      th button {
        padding: 0;
        border: 0;
        background: none;
        color: inherit;
        font: inherit;
        cursor: pointer;
      }
      th button:hover {
        color: var(--ink);
      }
      @media print {
        .filters {
          display: none;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../api/coproduction.js').Works | null} */
    this.works = null;
    this.query = new URLSearchParams();
    this.pause = 0;
  }

  render() {
    if (!this.works) return nothing;
    return html`${this.#sums(this.works.total)} ${this.#filters()} ${this.#table(this.works.items)}`;
  }

  /** @param {import('../api/coproduction.js').Sum} total */
  #sums(total) {
    /** @type {[string, string][]} */
    const sums = [
      [t('coproduction.sum.works'), numberText(total.count)],
      [t('coproduction.sum.invested'), euroText(total.investedEur)],
      [t('coproduction.sum.average'), euroOrNone(total.averageEur)],
      [t('coproduction.sum.spent'), euroText(total.spentEur)],
      [t('coproduction.sum.ratio'), percentOrNone(total.ratioPct)],
    ];
    return html`<div class="sums">
      ${sums.map(([name, value]) => html`<div class="card"><span class="muted small">${name}</span><b>${value}</b></div>`)}
    </div>`;
  }

  #filters() {
    return html`<form class="filters" role="search" @submit=${(/** @type {Event} */ event) => event.preventDefault()}>
      <div class="field">
        <label for="q">${t('coproduction.search')}</label>
        <input id="q" type="search" .value=${live(this.query.get('q') ?? '')} @input=${this.#typed} />
      </div>
      ${this.#choice('line', ['live_action', 'animation', 'tv_formats'])}
      ${this.#choice('format', ['feature', 'series', 'documentary', 'tv_format'])}
      ${this.#choice('origin', ['belgium', 'france', 'abroad'])}
      ${this.#choice('country', this.works?.countries.map(({ country }) => country) ?? [])}
      ${this.#sessions()}
    </form>`;
  }

  #sessions() {
    const table = this.works?.tables.find(
      (one) => one.groupedBy === 'session' && !one.line && !one.format,
    );
    const known = (table?.rows ?? []).map(({ key }) => key).filter(Boolean);
    return known.length || this.query.get('session') ? this.#choice('session', known) : nothing;
  }

  /** @param {string} name @param {string[]} values */
  #choice(name, values) {
    const chosen = this.query.get(name) ?? '';
    const all = chosen && !values.includes(chosen) ? [chosen, ...values] : values;
    return html`<div class="field">
      <label for=${name}>${t(`coproduction.by.${name}`)}</label>
      <select id=${name} @change=${(/** @type {any} */ event) => setQuery({ [name]: event.target.value })}>
        <option value="" ?selected=${!chosen}>${t('coproduction.any')}</option>
        ${all.map((value) => html`<option value=${value} ?selected=${value === chosen}>${groupName(name, value)}</option>`)}
      </select>
    </div>`;
  }

  /** @param {InputEvent} event */
  #typed(event) {
    const text = /** @type {HTMLInputElement} */ (event.target).value;
    clearTimeout(this.pause);
    this.pause = window.setTimeout(() => setQuery({ q: text }, { replace: true }), PAUSE_MS);
  }

  /** @param {Work[]} works @returns {Work[]} as the address sorts them */
  #sorted(works) {
    const sort = this.query.get('sort') ?? 'number';
    const by = SORTS.find((one) => one === sort) ?? 'number';
    if (by === 'title') return [...works].sort((a, b) => a.title.localeCompare(b.title, 'fr'));
    const down = by === 'number' ? 1 : -1;
    return [...works].sort((a, b) => (a[by] - b[by]) * down);
  }

  /** @param {typeof SORTS[number]} by @param {string} label */
  #head(by, label) {
    const here = (this.query.get('sort') ?? 'number') === by;
    const order = by === 'number' || by === 'title' ? 'ascending' : 'descending';
    return html`<th scope="col" class=${by === 'title' ? '' : 'number'} aria-sort=${here ? order : 'none'}>
      <button @click=${() => setQuery({ sort: by === 'number' ? null : by })}>${label}${here ? (order === 'ascending' ? ' ↑' : ' ↓') : ''}</button>
    </th>`;
  }

  /** @param {Work[]} works */
  #table(works) {
    if (!works.length) {
      return html`<tn-state kind="empty" heading=${t('coproduction.none.heading')} detail=${t('coproduction.none.detail')}></tn-state>`;
    }
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${t('coproduction.view.works')}>
      <table class="table">
        <thead>
          <tr>
            ${this.#head('number', t('coproduction.column.number'))} ${this.#head('title', t('coproduction.column.title'))}
            <th scope="col">${t('coproduction.by.format')}</th>
            <th scope="col">${t('coproduction.column.shares')}</th>
            ${this.#head('investedEur', t('coproduction.column.invested'))} ${this.#head('spentEur', t('coproduction.column.spent'))}
            <th scope="col" class="number">${t('coproduction.column.audited')}</th>
            ${this.#head('ratioPct', t('coproduction.column.ratio'))}
          </tr>
        </thead>
        <tbody>
          ${this.#sorted(works).map((work) => this.#row(work))}
        </tbody>
      </table>
    </div>`;
  }

  /** @param {Work} work */
  #row(work) {
    const shares = work.shares.map(
      ({ country, percent }) => `${countryText(country)} ${exactPercentText(percent / 100)}`,
    );
    return html`<tr>
      <td class="number">${work.number}</td>
      <th scope="row" class="title">
        ${work.title}
        <span class="muted tiny">${listText(work.directors)}</span>
        <span class="muted tiny">${work.company}</span>
      </th>
      <td>${t(`coproduction.format.${work.format}`)}<br /><span class="muted tiny">${t(`coproduction.line.${work.line}`)}</span></td>
      <td class="small">${shares.map((one) => html`<div class="figure">${one}</div>`)}</td>
      <td class="number">${euroText(work.investedEur)}</td>
      <td class="number">${euroText(work.spentEur)}</td>
      <td class="number">${euroOrNone(work.auditedEur)}</td>
      <td class="number">${percentOrNone(work.ratioPct)}</td>
    </tr>`;
  }
}

customElements.define('tn-works', WorksView);
