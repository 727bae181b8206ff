import { html, LitElement, nothing } from 'lit';
import { changeProduction, listProductions, PROJECT_TYPES } from '../api/productions.js';
import { Loader } from '../app/loader.js';
import { navigate, setQuery } from '../app/router.js';
import { listKeys, offerShortcuts, withdrawShortcuts } from '../app/shortcuts.js';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import { say, sayFailure } from '../ui/toasts.js';
import './production-form.js';
import { productionsStyles } from './productions-styles.js';
import { announcedText, draftsFirst, fundingText, productionStateTag, standing } from './words.js';

/** @typedef {import('../api/productions.js').Production} Production */

const STATES = ['draft', 'active', 'closed'];
const SHOWN = 1000;

/** Screen 5, the list: every dossier, those that wait for a decision first. */
export class ProductionsScreen extends LitElement {
  static properties = { query: { attribute: false }, at: { state: true }, adding: { state: true } };

  static styles = [...shared, productionsStyles];

  constructor() {
    super();
    this.query = new URLSearchParams();
    this.at = -1;
    this.adding = false;
    this.settling = 0;
    /** @type {Loader<{items: Production[], total: number}>} */
    this.productions = new Loader(this);
  }

  connectedCallback() {
    super.connectedCallback();
    offerShortcuts(this, [
      ...listKeys({
        step: (by) => this.#step(by),
        open: () => this.#open(),
        search: () => this.#input()?.focus(),
      }),
      {
        key: 'n',
        label: 'productions.add',
        run: () => {
          this.adding = true;
        },
      },
    ]);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    withdrawShortcuts(this);
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (!changed.has('query')) return;
    this.at = -1;
    const query = { q: this.query.get('q'), state: this.query.get('state'), size: SHOWN };
    this.productions.run((signal) => listProductions(query, signal));
  }

  /** @returns {HTMLInputElement | null} */
  #input() {
    return this.renderRoot.querySelector('input[type="search"]');
  }

  get #items() {
    return draftsFirst(this.productions.value?.items ?? []);
  }

  render() {
    const failure = failureOf(this.productions);
    return html`<div class="page">
      <header>
        <div>
          <h1>${t('productions.title')}</h1>
          <p class="muted">${t('productions.intro')}</p>
        </div>
        ${
          this.adding
            ? nothing
            : html`<button class="button primary" @click=${() => {
                this.adding = true;
              }}><tn-icon name="plus"></tn-icon>${t('productions.add')}</button>`
        }
      </header>
      ${
        this.adding
          ? html`<tn-production-form @cancel=${() => {
              this.adding = false;
            }} @saved=${(/** @type {CustomEvent<Production>} */ event) => navigate(`/productions/${event.detail.id}`)}></tn-production-form>`
          : nothing
      }
      ${this.#filters()} ${failure === nothing ? this.#list() : failure}
    </div>`;
  }

  #filters() {
    const state = this.query.get('state') ?? '';
    return html`<div class="filters">
      <input type="search" aria-label=${t('productions.search')} placeholder=${t('productions.search')} .value=${this.query.get('q') ?? ''}
        @input=${(/** @type {any} */ event) => {
          clearTimeout(this.settling);
          this.settling = window.setTimeout(
            () => setQuery({ q: event.target.value || null }, { replace: true }),
            200,
          );
        }} />
      <div class="switches" role="group" aria-label=${t('ledger.stateOf')}>
        ${['', ...STATES].map((one) => html`<button class="button" aria-pressed=${one === state} @click=${() => setQuery({ state: one || null })}>${one ? t(`productions.states.${one}`) : t('ledger.any')}</button>`)}
      </div>
    </div>`;
  }

  #list() {
    if (!this.productions.value) return html`<div class="skeleton lines"></div>`;
    const items = this.#items;
    if (!items.length) {
      const narrowed = Boolean(this.query.get('q') || this.query.get('state'));
      return html`<tn-state kind="empty" heading=${t(narrowed ? 'productions.none' : 'productions.empty')} detail=${t(narrowed ? 'productions.noneDetail' : 'productions.emptyDetail')}></tn-state>`;
    }
    const drafts = items.filter((one) => one.state === 'draft').length;
    return html`${drafts ? html`<p class="drafts"><tn-icon name="info"></tn-icon>${t('productions.drafts', { count: drafts })}</p>` : nothing}
      <div class="table-scroll">
        <table class="table list">
          <thead>
            <tr>
              <th>${t('intake.title1')}</th>
              <th>${t('productions.type')}</th>
              <th>${t('productions.fundingOf')}</th>
              <th>${t('productions.announced')}</th>
              <th class="number">${t('productions.daysOf')}</th>
              <th>${t('ledger.stateOf')}</th>
            </tr>
          </thead>
          <tbody>${items.map((one, index) => this.#row(one, index))}</tbody>
        </table>
      </div>`;
  }

  /** @param {Production} one @param {number} index */
  #row(one, index) {
    return html`<tr class=${index === this.at ? 'current' : ''}>
      <td class="title"><a href="/productions/${one.id}">${one.title}</a>${one.company ? html`<br /><span class="muted tiny">${one.company}</span>` : nothing}</td>
      <td>${one.state === 'draft' ? this.#type(one) : one.type ? t(`projectType.${one.type}`) : '–'}</td>
      <td>${one.state === 'draft' ? this.#funding(one) : fundingText(one.funded)}</td>
      <td class="dates">${announcedText(one)}</td>
      <td class="number">${standing(one.days)}</td>
      <td class="state">${productionStateTag(one.state)}</td>
    </tr>`;
  }

  /** @param {Production} one */
  #type(one) {
    return html`<select aria-label="${t('productions.type')}, ${one.title}" @change=${(/** @type {any} */ event) => this.#give(one, { type: event.target.value })}>
      <option value="">${t('productions.toGive')}</option>
      ${PROJECT_TYPES.map((type) => html`<option value=${type} ?selected=${type === one.type}>${t(`projectType.${type}`)}</option>`)}
    </select>`;
  }

  /** @param {Production} one */
  #funding(one) {
    const now = one.funded === null ? 'unknown' : one.funded ? 'yes' : 'no';
    return html`<select aria-label="${t('productions.fundingOf')}, ${one.title}" @change=${(/** @type {any} */ event) => this.#give(one, { funding: event.target.value })}>
      ${['unknown', 'yes', 'no'].map((code) => html`<option value=${code} ?selected=${code === now}>${code === 'unknown' ? t('productions.toGive') : t(`productions.funding.${code}`)}</option>`)}
    </select>`;
  }

  /** @param {Production} one @param {import('../api/productions.js').Edit} edit */
  async #give(one, edit) {
    try {
      const saved = await changeProduction(one.id, edit);
      await this.productions.again();
      if (saved.state !== 'draft') say({ text: t('productions.enters', { title: saved.title }) });
    } catch (failure) {
      sayFailure(failure);
    }
  }

  /** @param {number} by */
  async #step(by) {
    this.at = Math.max(0, Math.min(this.#items.length - 1, this.at + by));
    await this.updateComplete;
    this.renderRoot.querySelector('tr.current')?.scrollIntoView({ block: 'nearest' });
  }

  #open() {
    const one = this.#items[Math.max(0, this.at)];
    if (one) navigate(`/productions/${one.id}`);
  }
}

customElements.define('tn-productions', ProductionsScreen);
