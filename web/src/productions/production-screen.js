import { html, LitElement, nothing } from 'lit';
import { listSheetsOf } from '../api/callsheets.js';
import { listPermits } from '../api/permits.js';
import {
  changeProduction,
  getProduction,
  getTimeline,
  listShotPlaces,
} from '../api/productions.js';
import { Loader } from '../app/loader.js';
import { navigate, setQuery } from '../app/router.js';
import { offerShortcuts, withdrawShortcuts } from '../app/shortcuts.js';
import { t } from '../i18n/i18n.js';
import '../ledger/day-drawer.js';
import { dayTable } from '../ledger/day-table.js';
import { dayTableStyles } from '../ledger/ledger-styles.js';
import '../map/map-view.js';
import { permitRows } from '../permits/permit-rows.js';
import '../ui/icon.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import { say, sayFailure } from '../ui/toasts.js';
import './environment-line.js';
import './production-form.js';
import { documents, productionHistory } from './production-record.js';
import { productionStyles } from './production-styles.js';
import './time-line.js';
import { announcedText, fundingText, productionStateTag } from './words.js';

/** @typedef {import('../api/productions.js').Production} Production */

/** Screen 5: one production, what it said it would shoot, and what it shot. */
export class ProductionScreen extends LitElement {
  static properties = {
    params: { attribute: false },
    query: { attribute: false },
    editing: { state: true },
  };

  static styles = [...shared, dayTableStyles, productionStyles];

  constructor() {
    super();
    /** @type {Record<string, string>} */
    this.params = {};
    this.query = new URLSearchParams();
    this.editing = false;
    /** @type {Loader<Production>} */
    this.production = new Loader(this);
    /** @type {Loader<import('../api/ledger.js').Day[]>} */
    this.days = new Loader(this);
    /** @type {Loader<{items: import('../api/permits.js').Permit[], total: number}>} */
    this.permits = new Loader(this);
    /** @type {Loader<{items: import('../api/productions.js').ShotPlace[]}>} */
    this.places = new Loader(this);
    /** @type {Loader<import('../api/callsheets.js').Queued[]>} */
    this.sheets = new Loader(this);
    /** @type {import('../api/locations.js').Cluster[]} */
    this.points = [];
  }

  connectedCallback() {
    super.connectedCallback();
    offerShortcuts(this, [
      { key: 'e', label: 'keys.edit', run: () => this.#edit() },
      {
        key: 'Escape',
        label: 'productions.back',
        run: () => (this.query.get('day') ? setQuery({ day: null }) : navigate('/productions')),
      },
    ]);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    withdrawShortcuts(this);
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('params')) this.#load(this.params.id);
  }

  /** @param {string} id */
  async #load(id) {
    this.#loadDays(id);
    this.permits.run((signal) => listPermits({ production: id }, signal));
    this.sheets.run((signal) => listSheetsOf(id, signal));
    await this.production.run((signal) => getProduction(id, signal));
    const title = this.production.value?.title;
    if (title) this.dispatchEvent(new CustomEvent('tn-title', { detail: title }));
  }

  /** @param {string} id */
  async #loadDays(id) {
    this.days.run((signal) => getTimeline(id, signal));
    await this.places.run((signal) => listShotPlaces(id, signal));
    this.points = (this.places.value?.items ?? []).flatMap((one) =>
      one.position
        ? [
            {
              position: one.position,
              count: 1,
              code: one.locationCode ?? undefined,
              name: one.name ?? one.communeName ?? '',
            },
          ]
        : [],
    );
    this.requestUpdate();
  }

  #edit() {
    this.editing = true;
  }

  render() {
    if (this.production.problem?.status === 404) return this.#missing();
    const failure = failureOf(this.production);
    if (failure !== nothing) return failure;
    const one = this.production.value;
    return html`<article class="page">
      <nav class="path"><a href="/productions"><tn-icon name="arrow-left"></tn-icon>${t('productions.back')}</a></nav>
      ${one ? this.#head(one) : html`<div class="skeleton head"></div>`}
      ${one && this.editing ? this.#form(one) : nothing} ${one?.state === 'draft' && !this.editing ? this.#draft() : nothing}
      <section>
        <h2>${t('productions.timeline')}</h2>
        ${this.#timeline(one)}
      </section>
      ${this.#permits()}
      ${one ? html`<tn-environment .production=${one}></tn-environment>` : nothing}
      <div class="columns">${this.#map()} ${documents(this.sheets)}</div>
      ${one ? productionHistory(one) : nothing}
      <tn-day-drawer .day=${this.query.get('day') ?? ''} @changed=${() => this.#loadDays(this.params.id)}></tn-day-drawer>
    </article>`;
  }

  #missing() {
    return html`<tn-state kind="missing" heading=${t('productions.missing')}>
      <a class="button" href="/productions">${t('productions.back')}</a>
    </tn-state>`;
  }

  /** @param {Production} one */
  #head(one) {
    return html`<header>
      <div>
        <h1>${one.title}</h1>
        <p class="facts muted">
          ${productionStateTag(one.state)}<span>${one.type ? t(`projectType.${one.type}`) : t('productions.noType')}</span>
          <span>${fundingText(one.funded)}</span>${one.company ? html`<span>${one.company}</span>` : nothing}
          ${one.announcedFrom ? html`<span>${t('productions.announcedOn', { dates: announcedText(one) })}</span>` : nothing}
        </p>
      </div>
      <div class="actions">
        <button class="button" @click=${() => this.#edit()}><tn-icon name="pencil"></tn-icon>${t('keys.edit')}</button>
        <a class="button" href="/permits/new?production=${one.id}"><tn-icon name="stamp"></tn-icon>${t('permits.ask')}</a>
        ${one.state === 'draft' ? nothing : html`<button class="button" @click=${() => this.#move(one)}>${t(one.state === 'closed' ? 'productions.reopen' : 'productions.close')}</button>`}
      </div>
    </header>`;
  }

  #draft() {
    return html`<p class="drafts">
      <tn-icon name="info"></tn-icon><span>${t('productions.draftNote')}</span>
      <button class="button" @click=${() => this.#edit()}>${t('productions.give')}</button>
    </p>`;
  }

  /** @param {Production} one */
  #form(one) {
    return html`<tn-production-form .production=${one}
      @cancel=${() => {
        this.editing = false;
      }}
      @saved=${(/** @type {CustomEvent<Production>} */ event) => {
        this.production.value = event.detail;
        this.editing = false;
        say({ text: t('people.saved') });
      }}></tn-production-form>`;
  }

  /** @param {Production | undefined} one */
  #timeline(one) {
    const failure = failureOf(this.days);
    if (failure !== nothing) return failure;
    const days = this.days.value;
    if (!days) return html`<div class="skeleton line"></div>`;
    const line = html`<tn-time-line .days=${days} .permits=${this.permits.value?.items ?? []}
      .announced=${{ from: one?.announcedFrom ?? null, to: one?.announcedTo ?? null }}
      @day=${(/** @type {CustomEvent<string>} */ event) => setQuery({ day: event.detail })}></tn-time-line>`;
    if (!days.length)
      return html`${line}<p class="muted small none">${t('productions.noDays')}</p>`;
    return html`${line}
      <details ?open=${days.length <= 40}>
        <summary>${t('ledger.lines', { count: days.length })}</summary>
        ${dayTable(days.slice(0, 400), { current: this.query.get('day') ?? '', titles: false })}
        ${days.length > 400 ? html`<p class="small"><a href="/ledger?production=${this.params.id}">${t('productions.allDays', { count: days.length })}</a></p>` : nothing}
      </details>`;
  }

  #permits() {
    const failure = failureOf(this.permits);
    const items = this.permits.value?.items;
    return html`<section>
      <h2>${t('permits.title')}</h2>
      ${failure !== nothing ? failure : !items ? html`<div class="skeleton line"></div>` : items.length ? permitRows(items, { production: false }) : html`<p class="muted small none">${t('permits.noneHere')}</p>`}
    </section>`;
  }

  #map() {
    const items = this.places.value?.items ?? [];
    return html`<section>
      <h2>${t('ledger.places')}</h2>
      <div class="map">
        <tn-map .clusters=${this.points} label=${t('productions.map')}
          @cluster-opened=${(/** @type {CustomEvent} */ event) => event.detail.code && navigate(`/locations/${event.detail.code}`)}></tn-map>
      </div>
      <ul class="placelist small">
        ${items.map((one) => html`<li>${one.locationCode ? html`<a href="/locations/${one.locationCode}">${one.name}</a>` : one.name}<span class="muted">${one.name ? ', ' : ''}${one.communeName ?? '–'}${one.approximate ? ` (${t('productions.communeOnly')})` : ''} – ${t('ledger.countedDays', { count: one.days })}</span></li>`)}
      </ul>
    </section>`;
  }

  /** @param {Production} one */
  async #move(one) {
    try {
      this.production.value = await changeProduction(one.id, {
        state: one.state === 'closed' ? 'active' : 'closed',
      });
      this.requestUpdate();
    } catch (failure) {
      sayFailure(failure);
    }
  }
}

customElements.define('tn-production', ProductionScreen);
