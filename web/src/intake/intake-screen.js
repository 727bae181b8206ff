import { html, LitElement, nothing } from 'lit';
import { listSheets } from '../api/callsheets.js';
import { Loader } from '../app/loader.js';
import { navigate } from '../app/router.js';
import { listKeys, offerShortcuts, withdrawShortcuts } from '../app/shortcuts.js';
import { instantText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { pager, pagerStyles } from '../ui/pager.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import './drop-zone.js';
import { intakeStyles } from './intake-styles.js';
import { confidenceTag, datesText, remark, STATES, stateTag } from './words.js';

/** @typedef {import('../api/callsheets.js').QueuePage} QueuePage */

const PAGE = 100;
const POLL_MS = 2500;

/** Screen 3, the queue: what arrived, and what is left to do with it. */
export class IntakeScreen extends LitElement {
  static properties = { query: { attribute: false }, at: { state: true } };

  static styles = [...shared, pagerStyles, intakeStyles];

  constructor() {
    super();
    this.query = new URLSearchParams();
    this.at = -1;
    this.timer = 0;
    /** @type {Loader<QueuePage>} */
    this.queue = new Loader(this);
    this.follow = () => this.queue.again();
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('tn-uploads', this.follow);
    offerShortcuts(this, [
      ...listKeys({
        step: (by) => this.#step(by),
        open: () => this.#open(),
      }),
      { key: 'o', label: 'intake.chooseFiles', run: () => this.#zone()?.open() },
    ]);
    this.timer = window.setInterval(() => this.#poll(), POLL_MS);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('tn-uploads', this.follow);
    withdrawShortcuts(this);
    clearInterval(this.timer);
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (!changed.has('query')) return;
    this.at = -1;
    const query = {
      state: this.#state === 'all' ? null : this.#state,
      page: this.#page,
      size: PAGE,
    };
    this.queue.run((signal) => listSheets(query, signal));
  }

  get #state() {
    return this.query.get('state') ?? 'to_review';
  }

  get #page() {
    return Math.max(0, Number(this.query.get('page')) || 0);
  }

  /** @returns {import('./drop-zone.js').DropZone | null} */
  #zone() {
    return this.renderRoot.querySelector('tn-drop-zone');
  }

  /** While documents wait to be read, the counts move by themselves. */
  #poll() {
    if (this.queue.value?.counts.waiting && !this.queue.busy && !document.hidden)
      this.queue.again();
  }

  render() {
    const failure = failureOf(this.queue);
    return html`<div class="page">
      <header>
        <h1>${t('intake.title')}</h1>
        <p class="muted">${t('intake.intro')}</p>
      </header>
      <tn-drop-zone></tn-drop-zone>
      ${this.#tabs()} ${failure === nothing ? this.#table() : failure}
    </div>`;
  }

  #tabs() {
    const counts = this.queue.value?.counts ?? {};
    const all = Object.values(counts).reduce((sum, one) => sum + one, 0);
    return html`<nav class="tabs" aria-label=${t('intake.states')}>
      ${[...STATES, 'all'].map((state) => {
        const count = state === 'all' ? all : (counts[/** @type {'waiting'} */ (state)] ?? 0);
        return html`<a href="/intake?state=${state}" aria-current=${state === this.#state ? 'page' : 'false'}>
          ${t(`intake.state.${state}`)}<span class="count figure">${this.queue.value ? count : '–'}</span>
        </a>`;
      })}
    </nav>`;
  }

  #table() {
    const page = this.queue.value;
    if (!page) return html`<div class="skeleton waiting"></div>`;
    if (!page.items.length) return this.#empty();
    return html`<div class="table-scroll">
        <table class="table">
          <thead>
            <tr>
              <th>${t('intake.document')}</th>
              <th>${t('intake.production')}</th>
              <th>${t('intake.day')}</th>
              <th class="number">${t('intake.confidenceShort')}</th>
              <th>${t('intake.remark')}</th>
            </tr>
          </thead>
          <tbody>
            ${page.items.map((sheet, index) => this.#row(sheet, index))}
          </tbody>
        </table>
      </div>
      ${pager(page)}`;
  }

  /** @param {import('../api/callsheets.js').Queued} sheet @param {number} index */
  #row(sheet, index) {
    return html`<tr class="opens ${index === this.at ? 'current' : ''}" @click=${() => navigate(`/intake/${sheet.id}`)}>
      <td class="document">
        <a href="/intake/${sheet.id}">${sheet.fileName}</a>
        <span class="muted tiny">${instantText(sheet.receivedAt)}</span>
      </td>
      <td class="title" data-label=${t('intake.production')}>${sheet.productionTitle ?? html`<span class="muted">–</span>`}</td>
      <td class="dates" data-label=${t('intake.day')}>${sheet.state === 'waiting' || sheet.outcome !== 'read' ? '–' : datesText(sheet.dates)}</td>
      <td class="number" data-label=${t('intake.confidenceShort')}>${confidenceTag(sheet.confidence)}</td>
      <td class="remark">${this.#state === 'all' ? stateTag(sheet.state) : nothing} ${remark(sheet)}</td>
    </tr>`;
  }

  #empty() {
    const waiting = this.queue.value?.counts.waiting ?? 0;
    const key = this.#state === 'to_review' && waiting ? 'reading' : this.#state;
    return html`<tn-state kind="empty" heading=${t(`intake.empty.${key}.heading`)} detail=${t(`intake.empty.${key}.detail`)}>
      ${this.#state === 'to_review' ? html`<a class="button" href="/ledger">${t('intake.toLedger')}</a>` : nothing}
    </tn-state>`;
  }

  /** @param {number} by */
  async #step(by) {
    const count = this.queue.value?.items.length ?? 0;
    this.at = Math.max(0, Math.min(count - 1, this.at + by));
    await this.updateComplete;
    this.renderRoot.querySelector('tr.current')?.scrollIntoView({ block: 'nearest' });
  }

  #open() {
    const sheet = this.queue.value?.items[Math.max(0, this.at)];
    if (sheet) navigate(`/intake/${sheet.id}`);
  }
}

customElements.define('tn-intake', IntakeScreen);
