import { html, LitElement, nothing } from 'lit';
import { confirmSheet, reopenSheet, setSheetAside } from '../api/callsheets.js';
import { currentQuery, navigate } from '../app/router.js';
import { offerShortcuts, withdrawShortcuts } from '../app/shortcuts.js';
import { t } from '../i18n/i18n.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import { say, sayFailure } from '../ui/toasts.js';
import './document-pane.js';
import './queue-list.js';
import { ReviewDesk } from './review-desk.js';
import { missingSheet, partTabs } from './review-parts.js';
import { ReviewQueue } from './review-queue.js';
import { reviewStyles } from './review-styles.js';
import './sheet-fields.js';

/** Screen 3: the queue, the document with what was read marked on it, and the fields. */
export class ReviewScreen extends LitElement {
  static properties = {
    params: { attribute: false },
    query: { attribute: false },
    tab: { state: true },
    busy: { state: true },
  };

  static styles = [...shared, reviewStyles];

  constructor() {
    super();
    /** @type {Record<string, string>} */
    this.params = {};
    this.query = new URLSearchParams();
    this.tab = 'fields';
    this.busy = false;
    this.desk = new ReviewDesk(this);
    this.queue = new ReviewQueue(this);
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
      { key: 'u', label: 'intake.reopen', run: () => this.#reopen() },
      { key: '/', label: 'keys.search', run: () => this.#list()?.focusSearch() },
      { key: 'Escape', label: 'intake.back', run: () => navigate('/intake') },
    ]);
    this.queue.load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    withdrawShortcuts(this);
    // Corrections are kept when somebody moves on without confirming.
    this.desk.save().catch(sayFailure);
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
    if (changed.has('params')) this.#load();
  }

  async #load() {
    await this.desk.load(this.params.id, currentQuery());
    const name = this.desk.sheet.value?.sheet.fileName;
    if (name) this.dispatchEvent(new CustomEvent('tn-title', { detail: name }));
  }

  render() {
    const { desk, queue } = this;
    if (desk.sheet.problem?.status === 404) return missingSheet();
    const failure = failureOf(desk.sheet);
    if (failure !== nothing) return failure;
    const sheet = desk.sheet.value;
    return html`<div class="review show-${this.tab}">
      ${partTabs(this.tab, (tab) => {
        this.tab = tab;
      })}
      <section class="queue" aria-label=${t('intake.tab.queue')}>
        <tn-queue-list .page=${queue.page} .failure=${failureOf(queue.sheets)} .current=${this.params.id}></tn-queue-list>
      </section>
      <section class="document" tabindex="0" aria-label=${t('intake.tab.document')}><tn-document-pane
          .sheet=${sheet?.sheet ?? null}
          .text=${desk.text}
          .marks=${desk.marks()}
          .active=${desk.active}
          @mark-chosen=${(/** @type {CustomEvent<string>} */ event) => this.#choose(event.detail)}
          @again=${() => this.#load()}
          @reopen=${() => this.#reopen()}
        ></tn-document-pane></section>
      <section class="fields" aria-label=${t('intake.tab.fields')}>
        ${sheet ? this.#form(sheet) : html`<div class="skeleton"></div>`}
      </section>
    </div>`;
  }

  /** @param {import('../api/callsheets.js').Sheet} sheet */
  #form(sheet) {
    const { desk } = this;
    return html`<tn-sheet-fields
      .sheet=${sheet}
      .draft=${desk.draft}
      .active=${desk.active}
      .busy=${this.busy}
      @draft=${(/** @type {CustomEvent} */ event) => desk.change(event.detail)}
      @active=${(/** @type {CustomEvent} */ event) => desk.choose(event.detail)}
      @confirm=${() => this.#confirm()}
      @reopen=${() => this.#reopen()}
      @aside=${(/** @type {CustomEvent} */ event) => this.#setAside(event.detail)}
    ></tn-sheet-fields>`;
  }

  /** @param {string} key */
  #choose(key) {
    this.desk.choose(key);
    this.#fields()?.focusField(key);
  }

  /** The neighbour in the queue. @param {number} by */
  #step(by) {
    const id = this.queue.neighbour(this.params.id, by);
    if (id) navigate(`/intake/${id}`);
  }

  async #confirm() {
    if (this.busy) return;
    this.busy = true;
    try {
      await this.#settle();
      if (this.#isReady()) await this.#confirmAndGoOn();
    } catch (failure) {
      sayFailure(failure);
      await this.desk.refresh();
    } finally {
      this.busy = false;
    }
  }

  /** Takes over what is still being typed, and keeps it. */
  async #settle() {
    const fields = /** @type {import('./sheet-fields.js').SheetFields | null} */ (
      this.renderRoot.querySelector('tn-sheet-fields')
    );
    await fields?.settle();
    if (this.desk.state === 'to_review') await this.desk.save();
  }

  /** Whether nothing stands in the way of a confirmation; else it is said, and its field chosen. */
  #isReady() {
    if (!this.desk.draft || this.desk.state !== 'to_review') return false;
    const missing = this.desk.questions().find((one) => one.blocks);
    if (!missing) return true;
    this.#choose(missing.key);
    say({ kind: 'failed', text: t(`intake.hold.${missing.code}`) });
    return false;
  }

  async #confirmAndGoOn() {
    const { id } = this.desk;
    const { days, next } = await confirmSheet(id);
    say({ text: t('intake.confirmed', { count: days.length }), action: this.#undo(id) });
    this.#goOn(id, next);
  }

  /** @param {string} id of the sheet that is done @param {string | null} [otherwise] */
  #goOn(id, otherwise) {
    const next = this.queue.takeOut(id) ?? otherwise;
    navigate(next ? `/intake/${next}` : '/intake');
  }

  /** @param {string} id */
  #undo(id) {
    const run = () => reopenSheet(id).then(() => navigate(`/intake/${id}`), sayFailure);
    return { label: t('people.undo'), run };
  }

  async #reopen() {
    const { id, state } = this.desk;
    if (state !== 'confirmed' && state !== 'set_aside') return;
    try {
      this.desk.show(await reopenSheet(id));
      this.queue.load();
    } catch (failure) {
      sayFailure(failure);
    }
  }

  /** @param {string} why */
  async #setAside(why) {
    const { id } = this.desk;
    try {
      this.desk.forget();
      await setSheetAside(id, why);
      say({ text: t('intake.aside'), action: this.#undo(id) });
      this.#goOn(id);
    } catch (failure) {
      sayFailure(failure);
    }
  }
}

customElements.define('tn-review', ReviewScreen);
