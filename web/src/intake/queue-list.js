import { css, html, LitElement, nothing } from 'lit';
import { t } from '../i18n/i18n.js';
import { shared } from '../ui/styles.js';
import { datesText } from './words.js';

/** What is left to review, beside the sheet that is open. */
export class QueueList extends LitElement {
  static properties = {
    page: { attribute: false },
    failure: { attribute: false },
    current: {},
    text: { state: true },
  };

  static styles = [
    ...shared,
    css`
      .head {
        position: sticky;
        inset-block-start: 0;
        z-index: 1;
        display: grid;
        gap: var(--space-2);
        padding: var(--space-3);
        border-block-end: 1px solid var(--line);
        background: var(--paper);
      }
      .head a {
        display: inline-flex;
        align-items: center;
        gap: var(--space-2);
        font-size: var(--text-14);
        text-decoration: none;
      }
      input {
        min-block-size: 34px !important;
        padding-block: 4px !important;
        font-size: var(--text-14) !important;
      }
      li a {
        display: grid;
        gap: 2px;
        padding: var(--space-2) var(--space-3);
        border-inline-start: 3px solid transparent;
        color: var(--ink);
        font-size: var(--text-14);
        line-height: 1.35;
        text-decoration: none;
      }
      li a:hover {
        background: var(--sunken);
      }
      li a[aria-current="page"] {
        border-inline-start-color: var(--accent);
        background: var(--accent-soft);
      }
      .name {
        overflow: hidden;
        font-weight: 500;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .meta {
        display: flex;
        justify-content: space-between;
        gap: var(--space-2);
      }
      .none {
        padding: var(--space-4) var(--space-3);
      }
      .skeleton {
        block-size: 44px;
        margin: var(--space-2) var(--space-3);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../api/callsheets.js').QueuePage | null} */
    this.page = null;
    /** @type {unknown} what to show instead, when the queue could not be loaded */
    this.failure = nothing;
    this.current = '';
    this.text = '';
  }

  focusSearch() {
    this.renderRoot.querySelector('input')?.focus();
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('current')) {
      this.renderRoot.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest' });
    }
  }

  render() {
    if (this.failure !== nothing) return this.failure;
    const items = this.page?.items;
    return html`<div class="head">
        <a href="/intake"><tn-icon name="arrow-left"></tn-icon>${t('intake.back')}</a>
        <input type="search" aria-label=${t('intake.filterQueue')} placeholder=${t('intake.filterQueue')} .value=${this.text}
          @input=${(/** @type {any} */ event) => {
            this.text = event.target.value;
          }} />
        <span class="muted tiny">${items ? t('intake.left', { count: this.page?.total ?? 0 }) : '\u00a0'}</span>
      </div>
      <ul>
        ${items ? this.#shown(items).map((sheet) => this.#line(sheet)) : [1, 2, 3, 4].map(() => html`<li class="skeleton"></li>`)}
      </ul>
      ${items && !items.length ? html`<p class="none muted small">${t('intake.noneLeft')}</p>` : nothing}`;
  }

  /** @param {import('../api/callsheets.js').Queued[]} items */
  #shown(items) {
    const wanted = this.text.trim().toLowerCase();
    return items.filter((one) =>
      `${one.fileName} ${one.productionTitle ?? ''}`.toLowerCase().includes(wanted),
    );
  }

  /** @param {import('../api/callsheets.js').Queued} sheet */
  #line(sheet) {
    return html`<li>
      <a href="/intake/${sheet.id}" aria-current=${sheet.id === this.current ? 'page' : 'false'} title=${sheet.fileName}>
        <span class="name">${sheet.productionTitle ?? sheet.fileName}</span>
        <span class="meta muted tiny">
          <span>${datesText(sheet.dates)}</span>
          ${sheet.holds.length ? html`<span class="tag warn">${t('intake.toCheck', { count: sheet.holds.length })}</span>` : html`<span class="tag ok">${t('intake.sure')}</span>`}
        </span>
      </a>
    </li>`;
  }
}

customElements.define('tn-queue-list', QueueList);
