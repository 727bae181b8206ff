import { html, LitElement, nothing } from 'lit';
import { exportUrl, getSettings, getSummary, listDays } from '../api/ledger.js';
import { listProductions } from '../api/productions.js';
import { Loader } from '../app/loader.js';
import { navigate, setQuery } from '../app/router.js';
import { listKeys, offerShortcuts, withdrawShortcuts } from '../app/shortcuts.js';
import { dayOfYearText, monthText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { pager, pagerStyles } from '../ui/pager.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import './announce-form.js';
import './counters.js';
import './day-drawer.js';
import { filterBar } from './filter-bar.js';
import { group, PAGE_SIZE, readView, toQuery } from './filters.js';
import './heat-strip.js';
import { dayTable } from './day-table.js';
import { ledgerStyles } from './ledger-styles.js';

/** Screen 4: every shooting day, what it rests on, and what does not fit. */
export class LedgerScreen extends LitElement {
  static properties = {
    query: { attribute: false },
    at: { state: true },
    announcing: { state: true },
  };

  static styles = [...shared, pagerStyles, ledgerStyles];

  constructor() {
    super();
    this.query = new URLSearchParams();
    this.view = readView(this.query, new Date().getFullYear());
    this.at = -1;
    this.announcing = false;
    /** @type {Loader<import('../api/ledger.js').LedgerPage>} */
    this.days = new Loader(this);
    /** @type {Loader<import('../api/ledger.js').Summary>} */
    this.summary = new Loader(this);
    /** @type {Loader<import('../api/ledger.js').Settings>} */
    this.settings = new Loader(this);
    /** @type {Loader<{items: import('../api/productions.js').Production[], total: number}>} */
    this.productions = new Loader(this);
    this.asked = '';
  }

  connectedCallback() {
    super.connectedCallback();
    offerShortcuts(this, [
      ...listKeys({
        step: (by) => this.#step(by),
        open: () => this.#open(),
        search: () => this.#focus('#production'),
      }),
      { key: 'n', label: 'ledger.announce', run: () => this.#announce() },
      { key: 'Escape', label: 'shell.close', run: () => setQuery({ day: null }) },
    ]);
    this.settings.run(getSettings);
    this.productions.run((signal) => listProductions({ size: 1000 }, signal));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    withdrawShortcuts(this);
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (!changed.has('query')) return;
    const { year } = this.view;
    this.view = readView(this.query, new Date().getFullYear());
    if (year !== this.view.year || !this.summary.value) this.#count();
    this.#list();
  }

  #count() {
    const { year } = this.view;
    this.summary.run((signal) => getSummary(year, signal));
  }

  /** @param {boolean} [anew] */
  #list(anew = false) {
    const query = {
      ...toQuery(this.view),
      flagged: this.view.flagged || undefined,
      page: this.view.page,
      size: PAGE_SIZE,
    };
    const key = JSON.stringify(query);
    if (key === this.asked && !anew) return;
    this.asked = key;
    this.at = -1;
    this.days.run((signal) => listDays(query, signal));
  }

  #refresh() {
    this.#count();
    this.#list(true);
  }

  render() {
    const view = this.view;
    const summary = this.summary.value;
    return html`<div class="page">
      <header>
        <div>
          <h1>${t('ledger.title')}</h1>
          <p class="muted">${t('ledger.intro')}</p>
        </div>
        ${this.#years(summary?.years ?? [])}
      </header>
      <tn-heat-strip .year=${view.year} .heat=${summary?.year === view.year ? summary.heat : []} .month=${view.month}
        @month=${(/** @type {CustomEvent<number>} */ event) => setQuery({ month: event.detail ? String(event.detail) : null, page: null })}></tn-heat-strip>
      <tn-counters .summary=${summary ?? null} .settings=${this.settings.value ?? null}
        @settings=${(/** @type {CustomEvent} */ event) => {
          this.settings.value = event.detail;
          this.#refresh();
        }}></tn-counters>
      ${filterBar(view, this.productions.value?.items ?? [])} ${this.announcing ? this.#form() : nothing} ${this.#lines()}
      <tn-day-drawer .day=${this.query.get('day') ?? ''} @changed=${() => this.#refresh()}></tn-day-drawer>
    </div>`;
  }

  /** @param {number[]} counted */
  #years(counted) {
    const here = this.view.year;
    const years = [...new Set([...counted, here, new Date().getFullYear()])].sort((a, b) => a - b);
    return html`<nav class="years" aria-label=${t('management.year')}>
      ${years.slice(-6).map((year) => html`<a href="/ledger?year=${year}" aria-current=${year === here ? 'page' : 'false'}>${year}</a>`)}
    </nav>`;
  }

  #acts() {
    const query = toQuery(this.view);
    return html`<div class="acts">
      <button class="button" @click=${() => this.#announce()}><tn-icon name="calendar-plus"></tn-icon>${t('ledger.announce')}</button>
      <a class="button" href=${exportUrl('csv', query)} download><tn-icon name="download"></tn-icon>CSV</a>
      <a class="button" href=${exportUrl('xlsx', query)} download><tn-icon name="download"></tn-icon>XLSX</a>
    </div>`;
  }

  #form() {
    return html`<tn-announce-form .productions=${this.productions.value?.items ?? []} .production=${this.view.production}
      @cancel=${() => {
        this.announcing = false;
      }}
      @announced=${() => {
        this.announcing = false;
        this.#refresh();
      }}></tn-announce-form>`;
  }

  #lines() {
    const failure = failureOf(this.days);
    if (failure !== nothing) return failure;
    const page = this.days.value;
    if (!page) return html`<div class="skeleton lines"></div>`;
    if (!page.items.length) return this.#empty();
    return html`<div class="over">
        <p class="small muted" role="status">${t('ledger.lines', { count: page.total })}</p>
        ${this.#acts()}
      </div>
      <div class=${this.days.busy ? 'busy' : ''}>
        ${group(page.items, this.view.by).map((one) => this.#group(one))}
      </div>
      ${pager(page)}`;
  }

  #empty() {
    const { month, production, state, type, counted, flagged } = this.view;
    const narrowed = Boolean(month || production || state || type || counted || flagged);
    return html`<tn-state kind="empty" heading=${t(narrowed ? 'ledger.none' : 'ledger.empty')} detail=${t(narrowed ? 'ledger.noneDetail' : 'ledger.emptyDetail')}>
      ${narrowed ? html`<a class="button" href="/ledger?year=${this.view.year}">${t('explorer.clearAll')}</a>` : html`<a class="button primary" href="/intake">${t('ledger.toIntake')}</a>`}
    </tn-state>`;
  }

  /** @param {ReturnType<typeof group<import('../api/ledger.js').Day>>[number]} one */
  #group({ heading, days, counted }) {
    const byMonth = this.view.by === 'month';
    const items = this.days.value?.items ?? [];
    return html`<section>
      <h2>
        ${byMonth ? monthText(heading) : heading}
        <span class="small muted">${t('ledger.countedDays', { count: counted })}${byMonth ? nothing : html`, ${dayOfYearText(days[0].date)} – ${dayOfYearText(days[days.length - 1].date)}`}</span>
      </h2>
      ${dayTable(days, { current: items[this.at]?.id ?? this.query.get('day') ?? '', titles: byMonth })}
    </section>`;
  }

  /** In the order of the page, whatever the grouping. @param {number} by */
  async #step(by) {
    const shown = group(this.days.value?.items ?? [], this.view.by).flatMap((one) => one.days);
    const items = this.days.value?.items ?? [];
    const now = shown.findIndex((day) => day.id === items[this.at]?.id);
    const next = shown[Math.max(0, Math.min(shown.length - 1, now + by))];
    this.at = items.indexOf(next);
    if (this.query.get('day') && next) setQuery({ day: next.id }, { replace: true });
    await this.updateComplete;
    this.renderRoot.querySelector('tr.current')?.scrollIntoView({ block: 'nearest' });
  }

  #open() {
    const day = this.days.value?.items[this.at];
    if (day) setQuery({ day: day.id });
    else navigate(location.pathname + location.search);
  }

  async #announce() {
    this.announcing = true;
    await this.updateComplete;
    this.renderRoot.querySelector('tn-announce-form')?.scrollIntoView({ block: 'nearest' });
  }

  /** @param {string} selector */
  #focus(selector) {
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(selector))?.focus();
  }
}

customElements.define('tn-ledger', LedgerScreen);
