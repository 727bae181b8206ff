import { css, html, LitElement, nothing } from 'lit';
import { listEntries } from '../api/entries.js';
import { Loader } from '../app/loader.js';
import { navigate, setQuery } from '../app/router.js';
import { listKeys, offerShortcuts, withdrawShortcuts } from '../app/shortcuts.js';
import { numberText, shortDateText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import './office-head.js';
import { STATUSES, statusTag } from './status.js';

/** @typedef {import('../api/entries.js').Row} Row */

const PAGE = 50;
const PAUSE_MS = 250;

/** Every entry of the catalogue, whatever its status: the office's table. */
export class EntryList extends LitElement {
  static properties = { query: { attribute: false }, current: { state: true } };

  static styles = [
    ...shared,
    css`
      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
        margin-block-end: var(--space-4);
      }
      .tools input {
        flex: 1 1 260px;
      }
      .tools select {
        flex: 0 1 200px;
      }
      td a {
        color: inherit;
        font-weight: 500;
        overflow-wrap: anywhere;
      }
      td .tiny {
        display: block;
      }
      .waiting {
        block-size: 480px;
      }
      .pages {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-4);
        margin-block-start: var(--space-4);
      }
      .pages div {
        display: flex;
        gap: var(--space-2);
      }
      @media (width < 700px) {
        .wide {
          display: none;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {URLSearchParams} */
    this.query = new URLSearchParams();
    this.current = -1;
    /** @type {Loader<{items: Row[], total: number}>} */
    this.entries = new Loader(this);
    this.timer = 0;
  }

  connectedCallback() {
    super.connectedCallback();
    offerShortcuts(this, [
      ...listKeys({
        step: (by) => this.#step(by),
        open: () => this.#open(),
        search: () => this.renderRoot.querySelector('input')?.focus(),
      }),
      { key: 'n', label: 'office.entry.new', run: () => navigate('/office/locations/new') },
    ]);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    withdrawShortcuts(this);
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (!changed.has('query')) return;
    this.current = -1;
    this.entries.run((signal) =>
      listEntries(
        {
          q: this.query.get('q') ?? '',
          status: this.query.get('status') ?? '',
          offset: this.#offset,
        },
        signal,
      ),
    );
  }

  get #offset() {
    return Math.max(0, Number(this.query.get('from')) || 0);
  }

  render() {
    const failure = failureOf(this.entries);
    return html`<div class="page">
      <tn-office-head here="/office" heading=${t('office.entries.title')} intro=${t('office.entries.intro')}>
        <a class="button primary" href="/office/locations/new"><tn-icon name="plus"></tn-icon>${t('office.entry.new')}</a>
      </tn-office-head>
      <div class="tools" role="search">
        <input type="search" .value=${this.query.get('q') ?? ''} placeholder=${t('office.entries.search')}
          aria-label=${t('office.entries.search')} @input=${this.#search} />
        <select aria-label=${t('office.entry.status')}
          @change=${(/** @type {any} */ event) => setQuery({ status: event.target.value, from: null })}>
          <option value="">${t('office.entries.all')}</option>
          ${STATUSES.map((status) => html`<option value=${status} ?selected=${status === this.query.get('status')}>${t(`office.status.${status}`)}</option>`)}
        </select>
      </div>
      ${failure === nothing ? this.#table() : failure}
    </div>`;
  }

  #table() {
    const found = this.entries.value;
    if (!found) return html`<div class="skeleton waiting"></div>`;
    if (!found.items.length) {
      return html`<tn-state kind="empty" heading=${t('office.entries.none')} detail=${t('office.entries.noneDetail')}>
        <a class="button" href="/office/imports">${t('office.imports.tab')}</a>
      </tn-state>`;
    }
    return html`<div class="table-scroll">
        <table class="table">
          <thead>
            <tr>
              <th>${t('office.entry.name')}</th>
              <th class="wide">${t('office.entry.category')}</th>
              <th class="wide">${t('office.entry.commune')}</th>
              <th>${t('office.entry.status')}</th>
              <th class="wide">${t('office.entry.verifiedOn')}</th>
              <th class="wide">${t('office.entry.origin')}</th>
            </tr>
          </thead>
          <tbody>
            ${found.items.map((row, i) => this.#row(row, i))}
          </tbody>
        </table>
      </div>
      ${this.#pages(found.total, found.items.length)}`;
  }

  /** @param {Row} row @param {number} i */
  #row(row, i) {
    return html`<tr class=${i === this.current ? 'current' : ''}>
      <td>
        <a href="/office/locations/${row.code}">${row.name}</a>
        <span class="tiny muted">${row.code}</span>
      </td>
      <td class="wide">${row.categoryLabel}</td>
      <td class="wide">${row.commune ?? '–'}</td>
      <td>${statusTag(row.status)}</td>
      <td class="wide figure">${row.verifiedOn ? shortDateText(row.verifiedOn) : '–'}</td>
      <td class="wide muted">${row.source ?? t('office.entry.here')}</td>
    </tr>`;
  }

  /** @param {number} total @param {number} shown */
  #pages(total, shown) {
    const from = this.#offset;
    const go = (/** @type {number} */ to) => setQuery({ from: to > 0 ? String(to) : null });
    return html`<div class="pages">
      <span class="small muted" role="status">${t('office.entries.shown', { from: numberText(from + 1), to: numberText(from + shown), count: total })}</span>
      <div>
        <button class="button icon" aria-label=${t('office.entries.before')} title=${t('office.entries.before')} ?disabled=${from === 0} @click=${() => go(from - PAGE)}>
          <tn-icon name="chevron-left"></tn-icon>
        </button>
        <button class="button icon" aria-label=${t('office.entries.after')} title=${t('office.entries.after')} ?disabled=${from + shown >= total} @click=${() => go(from + PAGE)}>
          <tn-icon name="chevron-right"></tn-icon>
        </button>
      </div>
    </div>`;
  }

  /** @param {Event} event */
  #search(event) {
    const text = /** @type {HTMLInputElement} */ (event.target).value;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(
      () => setQuery({ q: text, from: null }, { replace: true }),
      PAUSE_MS,
    );
  }

  /** @param {number} by */
  #step(by) {
    const last = (this.entries.value?.items.length ?? 0) - 1;
    this.current = Math.min(last, Math.max(0, this.current + by));
    this.updateComplete.then(() =>
      this.renderRoot.querySelector('tr.current')?.scrollIntoView({ block: 'nearest' }),
    );
  }

  #open() {
    const row = this.entries.value?.items[this.current];
    if (row) navigate(`/office/locations/${row.code}`);
  }
}

customElements.define('tn-entry-list', EntryList);
