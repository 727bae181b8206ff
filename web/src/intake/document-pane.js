import { css, html, LitElement, nothing } from 'lit';
import { originalUrl } from '../api/callsheets.js';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import './pdf-view.js';
import './text-view.js';

/**
 * The document beside its fields, in the form that its type allows; for a document that was not
 * read, why. Tells `mark-chosen`, `again` and `reopen`.
 */
export class DocumentPane extends LitElement {
  static properties = {
    sheet: { attribute: false },
    text: { attribute: false },
    marks: { attribute: false },
    active: {},
  };

  static styles = [
    ...shared,
    css`
      .skeleton {
        block-size: 70vh;
        margin: var(--space-4);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../api/callsheets.js').Queued | null} */
    this.sheet = null;
    /** @type {import('../app/loader.js').Loader<import('../api/callsheets.js').SheetText | null> | null} */
    this.text = null;
    /** @type {import('./draft.js').Mark[]} */
    this.marks = [];
    this.active = '';
  }

  render() {
    const sheet = this.sheet;
    if (!sheet) return html`<div class="skeleton"></div>`;
    if (sheet.state === 'waiting') return this.#waiting();
    if (sheet.outcome !== 'read') return this.#refused(sheet);
    const choose = (/** @type {CustomEvent<string>} */ event) =>
      this.#tell('mark-chosen', event.detail);
    if (sheet.fileName.toLowerCase().endsWith('.pdf')) {
      return html`<tn-pdf-view .sheet=${sheet.id} .marks=${this.marks} .active=${this.active} @mark-chosen=${choose}></tn-pdf-view>`;
    }
    const failure = this.text ? failureOf(this.text) : nothing;
    if (failure !== nothing) return failure;
    if (!this.text?.value) return html`<div class="skeleton"></div>`;
    return html`<tn-text-view .text=${this.text.value} .marks=${this.marks} .active=${this.active} @mark-chosen=${choose}></tn-text-view>`;
  }

  #waiting() {
    return html`<tn-state kind="empty" heading=${t('intake.reading')} detail=${t('intake.readingDetail')} retry
      @retry=${() => this.#tell('again')}></tn-state>`;
  }

  /** @param {import('../api/callsheets.js').Queued} sheet */
  #refused(sheet) {
    const detail = sheet.reason ?? sheet.note ?? t('intake.byPerson');
    return html`<tn-state kind="failed" heading=${t(`intake.outcome.${sheet.outcome ?? 'rejected'}`)} detail=${detail}>
      <a class="button" href=${originalUrl(sheet.id)} download><tn-icon name="download"></tn-icon>${t('intake.download')}</a>
      <button class="button" @click=${() => this.#tell('reopen')}><tn-icon name="rotate-ccw"></tn-icon>${t('intake.readAgain')}</button>
    </tn-state>`;
  }

  /** @param {string} name @param {unknown} [detail] */
  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

customElements.define('tn-document-pane', DocumentPane);
