import { html, LitElement, nothing } from 'lit';
import { listUnusedPermits } from '../api/ledger.js';
import { listPermits } from '../api/permits.js';
import { Loader } from '../app/loader.js';
import { navigate, setQuery } from '../app/router.js';
import { listKeys, offerShortcuts, withdrawShortcuts } from '../app/shortcuts.js';
import { shortDateText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import { COLUMNS, daysBetween, deadline, toBoard } from './board.js';
import './permit-calendar.js';
import { isoDay } from './permit-history.js';
import { authorityName, periodText, permitTag, whereText } from './permit-rows.js';
import { permitsStyles } from './permits-styles.js';

/** @typedef {import('../api/permits.js').Permit} Permit */

const SHOWN = 60;

/** Screen 6: what must be asked, of whom, by when; as a board or as a calendar. */
export class PermitsScreen extends LitElement {
  static properties = { query: { attribute: false }, at: { state: true } };

  static styles = [...shared, permitsStyles];

  constructor() {
    super();
    this.query = new URLSearchParams();
    this.at = -1;
    this.asked = '';
    this.settling = 0;
    this.today = isoDay(new Date());
    /** @type {Loader<{items: Permit[], total: number}>} */
    this.permits = new Loader(this);
    /** @type {Loader<{permits: string[]}>} */
    this.unused = new Loader(this);
  }

  connectedCallback() {
    super.connectedCallback();
    offerShortcuts(this, [
      ...listKeys({
        step: (by) => this.#step(by),
        open: () => this.#open(),
        search: () => this.renderRoot.querySelector('input')?.focus(),
      }),
      { key: 'n', label: 'permits.ask', run: () => navigate('/permits/new') },
    ]);
    this.permits.run((signal) => listPermits({}, signal));
    this.unused.run(listUnusedPermits);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    withdrawShortcuts(this);
  }

  get #calendar() {
    return this.query.get('view') === 'calendar';
  }

  /** Those that the text of the address names. */
  get #items() {
    const wanted = (this.query.get('q') ?? '').toLowerCase();
    return (this.permits.value?.items ?? []).filter((one) =>
      `${one.production.title} ${whereText(one)} ${authorityName(one.authority)}`
        .toLowerCase()
        .includes(wanted),
    );
  }

  render() {
    const failure = failureOf(this.permits);
    return html`<div class="page">
      <header>
        <div>
          <h1>${t('permits.title')}</h1>
          <p class="muted">${t('permits.intro')}</p>
        </div>
        <a class="button primary" href="/permits/new"><tn-icon name="plus"></tn-icon>${t('permits.ask')}</a>
      </header>
      <div class="bar">
        <input type="search" aria-label=${t('permits.search')} placeholder=${t('permits.search')} .value=${this.query.get('q') ?? ''}
          @input=${(/** @type {any} */ event) => {
            clearTimeout(this.settling);
            this.settling = window.setTimeout(
              () => setQuery({ q: event.target.value || null }, { replace: true }),
              150,
            );
          }} />
        <div role="group" aria-label=${t('permits.view')}>
          <button class="button" aria-pressed=${!this.#calendar} @click=${() => setQuery({ view: null })}><tn-icon name="columns-3"></tn-icon>${t('permits.board')}</button>
          <button class="button" aria-pressed=${this.#calendar} @click=${() => setQuery({ view: 'calendar' })}><tn-icon name="calendar"></tn-icon>${t('permits.calendar')}</button>
        </div>
      </div>
      ${failure === nothing ? this.#content() : failure}
    </div>`;
  }

  #content() {
    if (!this.permits.value) return html`<div class="skeleton waiting"></div>`;
    if (!this.permits.value.items.length) {
      return html`<tn-state kind="empty" heading=${t('permits.empty')} detail=${t('permits.emptyDetail')}>
        <a class="button primary" href="/permits/new">${t('permits.ask')}</a>
      </tn-state>`;
    }
    if (this.#calendar) {
      return html`<tn-permit-calendar .permits=${this.#items} .month=${this.query.get('month') ?? this.today.slice(0, 7)} .today=${this.today}></tn-permit-calendar>`;
    }
    const board = toBoard(this.#items, this.today);
    const current = COLUMNS.flatMap((column) => board.get(column) ?? [])[this.at]?.id;
    return html`<div class="board">
      ${COLUMNS.filter((column) => column !== 'late' || board.get('late')?.length).map((column) => this.#column(column, board.get(column) ?? [], current))}
    </div>`;
  }

  /** @param {import('./board.js').Column} column @param {Permit[]} items @param {string | undefined} current */
  #column(column, items, current) {
    return html`<section class=${column}>
      <h2>${t(`permits.column.${column}`)}<span class="count figure">${items.length}</span></h2>
      ${items.length ? nothing : html`<p class="tiny muted none">${t('permits.noneHere')}</p>`}
      <ul>${items.slice(0, SHOWN).map((one) => this.#card(one, current))}</ul>
      ${items.length > SHOWN ? html`<p class="tiny muted none">${t('permits.more', { count: items.length - SHOWN })}</p>` : nothing}
    </section>`;
  }

  /** @param {Permit} one @param {string | undefined} current */
  #card(one, current) {
    const unused = this.unused.value?.permits.includes(one.id);
    return html`<li>
      <a class="card ${one.id === current ? 'current' : ''}" href="/permits/${one.id}">
        <strong>${whereText(one)}</strong>
        <span class="small">${one.production.title}</span>
        <span class="muted tiny">${authorityName(one.authority)}</span>
        <span class="tiny">${periodText(one)}</span>
        <span class="tags">
          ${one.status === 'draft' ? this.#due(one) : permitTag(one.status)}
          ${unused ? html`<span class="tag danger">${t('ledger.finding.permit-unused')}</span>` : nothing}
        </span>
      </a>
    </li>`;
  }

  /** @param {Permit} one */
  #due(one) {
    const left = daysBetween(this.today, deadline(one));
    const tone = left < 0 ? 'danger' : left <= 7 ? 'warn' : '';
    return html`<span class="tag ${tone}">${t(one.fileBy ? 'permits.fileBy' : 'permits.begins', { date: shortDateText(deadline(one)) })}</span>`;
  }

  get #order() {
    const board = toBoard(this.#items, this.today);
    return COLUMNS.flatMap((column) => (board.get(column) ?? []).slice(0, SHOWN));
  }

  /** @param {number} by */
  async #step(by) {
    this.at = Math.max(0, Math.min(this.#order.length - 1, this.at + by));
    await this.updateComplete;
    this.renderRoot
      .querySelector('.card.current')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #open() {
    const one = this.#order[Math.max(0, this.at)];
    if (one) navigate(`/permits/${one.id}`);
  }
}

customElements.define('tn-permits', PermitsScreen);
