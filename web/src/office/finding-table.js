import { css, html, LitElement, nothing } from 'lit';
import { findingsFile } from '../api/imports.js';
import { numberText } from '../i18n/format.js';
import { currentLanguage, t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { shared } from '../ui/styles.js';

/**
 * @typedef {import('../api/imports.js').Finding} Finding
 * @typedef {import('../api/imports.js').Count} Count
 */

/** What an import has to say of single rows: how many of each kind, and the first of them. */
export class FindingTable extends LitElement {
  static properties = {
    counts: { attribute: false },
    items: { attribute: false },
    import: {},
    kind: { state: true },
  };

  static styles = [
    ...shared,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2);
        margin-block-end: var(--space-3);
      }
      .chip[aria-pressed="true"] {
        border-color: var(--accent);
        background: var(--accent);
        color: var(--on-accent);
      }
      .bar a {
        margin-inline-start: auto;
      }
      td:nth-child(3) {
        overflow-wrap: anywhere;
      }
      .waiting {
        block-size: 120px;
      }
      @media (width < 700px) {
        .table thead {
          display: none;
        }
        .table tr {
          display: grid;
          grid-template-columns: auto 1fr auto;
          border-block-end: 1px solid var(--line);
        }
        .table td {
          border: 0;
        }
        .table td:nth-child(3) {
          grid-area: 2 / 1 / auto / -1;
          padding-block-start: 0;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Count[]} */
    this.counts = [];
    /** @type {Finding[] | null} */
    this.items = null;
    this.import = '';
    this.kind = '';
  }

  render() {
    if (!this.counts.length) return html`<p class="muted">${t('office.imports.noFindings')}</p>`;
    const all = this.counts.reduce((sum, { count }) => sum + count, 0);
    const shown = this.items?.filter(({ kind }) => !this.kind || kind === this.kind);
    return html`<div class="bar">
        ${this.counts.map(({ kind, label, count }) => this.#chip(kind, label, count))}
        ${
          this.import
            ? html`<a class="button" href=${findingsFile(this.import, currentLanguage())} download>
                <tn-icon name="download"></tn-icon>${t('office.imports.download')}
              </a>`
            : nothing
        }
      </div>
      ${shown ? this.#table(shown) : html`<div class="skeleton waiting"></div>`}
      ${this.items && this.items.length < all ? html`<p class="small muted">${t('office.imports.firstFindings', { count: this.items.length, all })}</p>` : nothing}`;
  }

  /** @param {string} kind @param {string} label @param {number} count */
  #chip(kind, label, count) {
    const pressed = this.kind === kind;
    const choose = () => {
      this.kind = pressed ? '' : kind;
    };
    return html`<button class="chip" aria-pressed=${pressed} @click=${choose}>
      ${label} <span class="figure">${numberText(count)}</span>
    </button>`;
  }

  /** @param {Finding[]} items */
  #table(items) {
    return html`<div class="table-scroll">
      <table class="table">
        <thead>
          <tr>
            <th class="number">${t('office.imports.row')}</th>
            <th>${t('office.imports.outcome')}</th>
            <th>${t('office.imports.explanation')}</th>
            <th>${t('office.imports.column')}</th>
          </tr>
        </thead>
        <tbody>
          ${items.map(
            (one) => html`<tr>
              <td class="number">${numberText(one.row)}</td>
              <td><span class="tag ${one.refusal ? 'danger' : 'warn'}">${t(one.refusal ? 'office.imports.leftOut' : 'office.imports.taken')}</span></td>
              <td>${one.explanation}</td>
              <td class="muted">${one.column}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

customElements.define('tn-finding-table', FindingTable);
