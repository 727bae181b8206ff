import { css, html, LitElement, nothing } from 'lit';
import { t } from '../i18n/i18n.js';
import { shared } from '../ui/styles.js';

/** @typedef {import('../api/imports.js').Preview} Preview */

const SAMPLES = 3;
const LONGEST = 90;

/** The columns of a file, what each is taken for, and its first cells; tells `mapped`. */
export class MappingTable extends LitElement {
  static properties = { preview: { attribute: false } };

  static styles = [
    ...shared,
    css`
      th[scope="row"] {
        font-weight: 500;
        overflow-wrap: anywhere;
        min-inline-size: 168px;
      }
      select {
        min-inline-size: 190px;
        min-block-size: 36px;
        padding-block: 0;
        font-size: var(--text-14);
      }
      select.ignored {
        color: var(--muted);
      }
      li {
        overflow-wrap: anywhere;
      }
      li + li {
        margin-block-start: 2px;
        color: var(--muted);
      }
      @media (width < 700px) {
        .table thead {
          display: none;
        }
        .table tr {
          display: grid;
          grid-template-columns: repeat(2, minmax(0, 1fr));
          border-block-end: 1px solid var(--line);
        }
        .table tr > * {
          border: 0;
        }
        .table tr > *,
        select {
          min-inline-size: 0;
        }
        select {
          inline-size: 100%;
        }
        .table td:last-child {
          grid-column: 1 / -1;
          padding-block-start: 0;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Preview | null} */
    this.preview = null;
  }

  render() {
    if (!this.preview) return nothing;
    return html`<div class="table-scroll">
      <table class="table">
        <thead>
          <tr>
            <th>${t('office.imports.column')}</th>
            <th>${t('office.imports.field')}</th>
            <th>${t('office.imports.sample')}</th>
          </tr>
        </thead>
        <tbody>
          ${this.preview.columns.map((column) => this.#row(column))}
        </tbody>
      </table>
    </div>`;
  }

  /** @param {Preview['columns'][number]} column */
  #row({ name, field, sample }) {
    const cells = sample.filter(Boolean).slice(0, SAMPLES);
    return html`<tr>
      <th scope="row">${name}</th>
      <td>
        <select class=${field ? '' : 'ignored'} aria-label="${t('office.imports.field')}, ${name}"
          @change=${(/** @type {any} */ event) => this.#choose(name, event.target.value)}>
          <option value="-" ?selected=${!field}>${t('office.imports.ignored')}</option>
          ${this.preview?.fields.map(({ code, label }) => html`<option value=${code} ?selected=${code === field}>${label}</option>`)}
        </select>
      </td>
      <td>
        <ul class="small">${cells.map((cell) => html`<li>${short(cell)}</li>`)}</ul>
      </td>
    </tr>`;
  }

  /** @param {string} column @param {string} field */
  #choose(column, field) {
    this.dispatchEvent(new CustomEvent('mapped', { detail: { [column]: field } }));
  }
}

/** @param {string} text */
function short(text) {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

customElements.define('tn-mapping-table', MappingTable);
