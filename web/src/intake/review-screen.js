import { html, LitElement, nothing } from 'lit';
import {
  confirmSheet,
  correctSheet,
  getSheet,
  getSheetText,
  listSheets,
  reopenSheet,
  setSheetAside,
} from '../api/callsheets.js';
import { Loader } from '../app/loader.js';
import { currentQuery, navigate } from '../app/router.js';
import { offerShortcuts, withdrawShortcuts } from '../app/shortcuts.js';
import { t } from '../i18n/i18n.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import { say, sayFailure } from '../ui/toasts.js';
import { marksOf, questions, toDraft, toForm } from './draft.js';
import './document-pane.js';
import './queue-list.js';
import { keyAt, missingSheet, neighbour, partTabs } from './review-parts.js';
import { reviewStyles } from './review-styles.js';
import './sheet-fields.js';

/** @typedef {import('../api/callsheets.js').Sheet} Sheet */

/** The queue as last seen, so that the column does not blink from one sheet to the next. @type {import('../api/callsheets.js').QueuePage | undefined} */
let lastQueue;

/** Screen 3: the queue, the document with what was read marked on it, and the fields. */
export class ReviewScreen extends LitElement {
  static properties = {
    params: { attribute: false },
    query: { attribute: false },
    draft: { state: true },
    active: { state: true },
    tab: { state: true },
    busy: { state: true },
  };

  static styles = [...shared, reviewStyles];

  constructor() {
    super();
    /** @type {Record<string, string>} */
    this.params = {};
    this.query = new URLSearchParams();
    /** @type {import('./draft.js').Draft | null} */
    this.draft = null;
    this.active = '';
    this.tab = 'fields';
    this.busy = false;
    this.changed = false;
    /** @type {Loader<Sheet>} */
    this.sheet = new Loader(this);
    /** @type {Loader<import('../api/callsheets.js').SheetText | null>} */
    this.text = new Loader(this);
    /** @type {Loader<import('../api/callsheets.js').QueuePage>} */
    this.queue = new Loader(this);
  }

  connectedCallback() {
    super.connectedCallback();
    const confirm = () => this.#confirm();
    offerShortcuts(this, [
      { key: 'c', label: 'intake.confirmNext', run: confirm },
      { key: 'Ctrl+enter', label: 'intake.confirmNext', run: confirm },
      { key: 'j', label: 'keys.next', run: () => this.#step(1) },
      { key: 'k', label: 'keys.previous', run: () => this.#step(-1) },
      { key: 'e', label: 'keys.edit', run: () => this.#fields()?.focusFirst() },
      { key: 'x', label: 'intake.setAside', run: () => this.#fields()?.askWhy() },
      { key: 'u', label: 'intake.reopen', run: () => this.#reopen(this.params.id) },
      { key: '/', label: 'keys.search', run: () => this.#list()?.focusSearch() },
      { key: 'Escape', label: 'intake.back', run: () => navigate('/intake') },
    ]);
    this.queue.value = lastQueue;
    this.#loadQueue();
  }

  async #loadQueue() {
    await this.queue.run((signal) => listSheets({ state: 'to_review', size: 200 }, signal));
    lastQueue = this.queue.value;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    withdrawShortcuts(this);
    this.#saveQuietly();
  }

  /** @returns {import('./sheet-fields.js').SheetFields | null} */
  #fields() {
    this.tab = 'fields';
    return this.renderRoot.querySelector('tn-sheet-fields');
  }

  /** @returns {import('./queue-list.js').QueueList | null} */
  #list() {
    this.tab = 'queue';
    return this.renderRoot.querySelector('tn-queue-list');
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('params')) this.#load(this.params.id);
  }

  /** @param {string} id */
  async #load(id) {
    this.draft = null;
    this.changed = false;
    const words = this.text.run((signal) => getSheetText(id, signal));
    await this.sheet.run((signal) => getSheet(id, signal));
    if (this.params.id !== id || !this.sheet.value) return;
    this.#show(this.sheet.value);
    await words;
    this.active = keyAt(this.#marks(), currentQuery()) ?? this.active;
  }

  /** @param {Sheet} sheet */
  #show(sheet) {
    this.sheet.value = sheet;
    this.draft = sheet.form ? toDraft(sheet.form, sheet.read) : null;
    this.changed = false;
    this.active = this.draft ? (questions(this.draft)[0]?.key ?? 'title') : '';
    this.dispatchEvent(new CustomEvent('tn-title', { detail: sheet.sheet.fileName }));
  }

  #marks() {
    if (!this.draft) return [];
    return [...marksOf(this.draft, this.sheet.value?.read ?? null).values()];
  }

  render() {
    if (this.sheet.problem?.status === 404) return missingSheet();
    const failure = failureOf(this.sheet);
    if (failure !== nothing) return failure;
    const sheet = this.sheet.value;
    return html`<div class="review show-${this.tab}">
      ${partTabs(this.tab, (tab) => {
        this.tab = tab;
      })}
      <section class="queue" aria-label=${t('intake.tab.queue')}>
        <tn-queue-list .page=${this.queue.value ?? null} .failure=${failureOf(this.queue)} .current=${this.params.id}></tn-queue-list>
      </section>
      <section class="document" tabindex="0" aria-label=${t('intake.tab.document')}><tn-document-pane
          .sheet=${sheet?.sheet ?? null}
          .text=${this.text}
          .marks=${this.#marks()}
          .active=${this.active}
          @mark-chosen=${(/** @type {CustomEvent<string>} */ event) => this.#choose(event.detail)}
          @again=${() => this.#load(this.params.id)}
          @reopen=${() => this.#reopen(this.params.id)}
        ></tn-document-pane></section>
      <section class="fields" aria-label=${t('intake.tab.fields')}>
        ${sheet && this.draft !== undefined ? this.#form(sheet) : html`<div class="skeleton"></div>`}
      </section>
    </div>`;
  }

  /** @param {Sheet} sheet */
  #form(sheet) {
    return html`<tn-sheet-fields
      .sheet=${sheet}
      .draft=${this.draft}
      .active=${this.active}
      .busy=${this.busy}
      @draft=${(/** @type {CustomEvent} */ event) => {
        this.draft = event.detail;
        this.changed = true;
      }}
      @active=${(/** @type {CustomEvent} */ event) => {
        this.active = event.detail;
      }}
      @confirm=${() => this.#confirm()}
      @reopen=${() => this.#reopen(sheet.sheet.id)}
      @aside=${(/** @type {CustomEvent} */ event) => this.#setAside(event.detail)}
    ></tn-sheet-fields>`;
  }

  /** @param {string} key */
  #choose(key) {
    this.active = key;
    this.#fields()?.focusField(key);
  }

  /** The neighbour in the queue. @param {number} by */
  #step(by) {
    const id = this.#neighbour(by);
    if (id) navigate(`/intake/${id}`);
  }

  /** @param {number} by */
  #neighbour(by) {
    return neighbour(this.queue.value, this.params.id, by);
  }

  async #save() {
    if (!this.changed || !this.draft) return;
    this.changed = false;
    await correctSheet(this.params.id, toForm(this.draft));
  }

  /** Corrections are kept when somebody moves on without confirming. */
  #saveQuietly() {
    this.#save().catch(sayFailure);
  }

  async #confirm() {
    const sheet = this.sheet.value?.sheet;
    if (this.busy) return;
    const fields = /** @type {import('./sheet-fields.js').SheetFields | null} */ (
      this.renderRoot.querySelector('tn-sheet-fields')
    );
    await fields?.settle();
    if (this.busy || !this.draft || sheet?.state !== 'to_review') return;
    const missing = questions(this.draft).find((one) => one.blocks);
    if (missing) {
      this.#choose(missing.key);
      say({ kind: 'failed', text: t(`intake.hold.${missing.code}`) });
      return;
    }
    this.busy = true;
    try {
      await this.#save();
      const { days, next } = await confirmSheet(sheet.id);
      const undo = { label: t('people.undo'), run: () => this.#undo(sheet.id) };
      say({ text: t('intake.confirmed', { count: days.length }), action: undo });
      const neighbour = this.#neighbour(1) ?? this.#neighbour(-1) ?? next;
      navigate(neighbour ? `/intake/${neighbour}` : '/intake');
      this.#loadQueue();
    } catch (failure) {
      sayFailure(failure);
      this.#refresh();
    }
    this.busy = false;
  }

  async #refresh() {
    const sheet = await getSheet(this.params.id).catch(() => null);
    if (sheet) this.#show(sheet);
  }

  /** @param {string} id */
  async #undo(id) {
    try {
      await reopenSheet(id);
      navigate(`/intake/${id}`);
    } catch (failure) {
      sayFailure(failure);
    }
  }

  /** @param {string} id */
  async #reopen(id) {
    const state = this.sheet.value?.sheet.state;
    if (state !== 'confirmed' && state !== 'set_aside') return;
    try {
      this.#show(await reopenSheet(id));
      this.#loadQueue();
    } catch (failure) {
      sayFailure(failure);
    }
  }

  /** @param {string} why */
  async #setAside(why) {
    const id = this.params.id;
    try {
      this.changed = false;
      await setSheetAside(id, why);
      say({
        text: t('intake.aside'),
        action: { label: t('people.undo'), run: () => this.#undo(id) },
      });
      const next = this.#neighbour(1) ?? this.#neighbour(-1);
      navigate(next ? `/intake/${next}` : '/intake');
      this.#loadQueue();
    } catch (failure) {
      sayFailure(failure);
    }
  }
}

customElements.define('tn-review', ReviewScreen);
