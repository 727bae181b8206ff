import { css, html, LitElement, nothing } from 'lit';
import { listKinds } from '../api/entries.js';
import { Loader } from '../app/loader.js';
import { numberText } from '../i18n/format.js';
import { currentLanguage, LANGUAGE_NAMES, LANGUAGES, t } from '../i18n/i18n.js';
import '../ui/category-tile.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import './office-head.js';

/** @typedef {import('../api/entries.js').Kind} Kind */

/** The taxonomy of décors: the tree, its labels in four languages, and how many entries it holds. */
export class KindTable extends LitElement {
  static properties = { text: { state: true } };

  static styles = [
    ...shared,
    css`
      input {
        max-inline-size: 360px;
        margin-block-end: var(--space-4);
      }
      tr.top > * {
        padding-block-start: var(--space-4);
        background: var(--sunken);
        font-weight: 600;
      }
      .name {
        display: flex;
        align-items: center;
        gap: var(--space-3);
      }
      tn-category-tile {
        inline-size: 42px;
        flex: none;
        border-radius: 3px;
        overflow: hidden;
      }
      .leaf .name {
        padding-inline-start: var(--space-4);
      }
      th {
        font-weight: inherit;
      }
      .waiting {
        block-size: 480px;
      }
      @media (width < 800px) {
        .other {
          display: none;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.text = '';
    /** @type {Loader<{items: Kind[]}>} */
    this.kinds = new Loader(this);
  }

  connectedCallback() {
    super.connectedCallback();
    this.kinds.run(listKinds);
  }

  render() {
    const failure = failureOf(this.kinds);
    const items = this.kinds.value?.items;
    const leaves = items?.filter(({ code }) => !items.some(({ parent }) => parent === code)).length;
    return html`<div class="page">
      <tn-office-head here="/office/categories" heading=${t('office.kinds.title')}
        intro=${leaves ? t('office.kinds.intro', { count: leaves }) : ''}></tn-office-head>
      <input type="search" placeholder=${t('office.kinds.search')} aria-label=${t('office.kinds.search')}
        @input=${(/** @type {any} */ event) => {
          this.text = event.target.value;
        }} />
      ${failure === nothing ? (items ? this.#table(items) : html`<div class="skeleton waiting"></div>`) : failure}
    </div>`;
  }

  /** @param {Kind[]} items */
  #table(items) {
    const shown = items.filter((kind) => this.#matches(kind, items));
    const others = LANGUAGES.filter((code) => code !== currentLanguage());
    return html`<div class="table-scroll">
      <table class="table">
        <thead>
          <tr>
            <th>${LANGUAGE_NAMES[currentLanguage()]}</th>
            ${others.map((code) => html`<th class="other">${LANGUAGE_NAMES[code]}</th>`)}
            <th class="other">${t('office.kinds.code')}</th>
            <th class="number">${t('office.kinds.count')}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map((kind) => row(kind, total(kind, items), others))}
        </tbody>
      </table>
    </div>`;
  }

  /** A kind is shown with what is above and below it. @param {Kind} kind @param {Kind[]} items */
  #matches(kind, items) {
    const wanted = plain(this.text);
    const has = (/** @type {Kind | undefined} */ one) =>
      one &&
      [one.code, ...Object.values(one.labels)].some((label) => plain(label).includes(wanted));
    return (
      !wanted ||
      has(kind) ||
      has(items.find(({ code }) => code === kind.parent)) ||
      items.some((child) => child.parent === kind.code && has(child))
    );
  }
}

/** @param {Kind} kind @param {number} count @param {import('../i18n/i18n.js').Language[]} others */
function row(kind, count, others) {
  return html`<tr class=${kind.parent ? 'leaf' : 'top'}>
    <th scope="row">
      <span class="name">
        ${kind.parent ? html`<tn-category-tile category=${kind.code} seed=${kind.code}></tn-category-tile>` : nothing}
        ${kind.label}
      </span>
    </th>
    ${others.map((code) => html`<td class="other" lang=${code}>${kind.labels[code]}</td>`)}
    <td class="other muted"><code>${kind.code}</code></td>
    <td class="number">${count ? numberText(count) : html`<span class="muted">–</span>`}</td>
  </tr>`;
}

/** Entries of a kind and of all below it. @param {Kind} kind @param {Kind[]} items @returns {number} */
function total(kind, items) {
  return items
    .filter(({ parent }) => parent === kind.code)
    .reduce((sum, child) => sum + total(child, items), kind.count);
}

/** @param {string} text */
function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

customElements.define('tn-kind-table', KindTable);
