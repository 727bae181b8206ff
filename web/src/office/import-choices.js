import { css, html, LitElement, nothing } from 'lit';
import { listKinds } from '../api/entries.js';
import { Loader } from '../app/loader.js';
import { LANGUAGE_NAMES, LANGUAGES, t } from '../i18n/i18n.js';
import { shared } from '../ui/styles.js';
import { kindOptions } from './kind-options.js';

/**
 * @typedef {import('../api/imports.js').Options} Options
 * @typedef {import('../api/imports.js').Preview} Preview
 */

const SYSTEMS = [
  [4326, 'WGS 84 (4326)'],
  [31370, 'Lambert 72 (31370)'],
  [3812, 'Lambert 2008 (3812)'],
];

/** What one may say of a file beside its columns; tells `chosen` with what changed. */
export class ImportChoices extends LitElement {
  static properties = { options: { attribute: false }, preview: { attribute: false } };

  static styles = [
    ...shared,
    css`
      .card {
        display: grid;
        gap: var(--space-4);
        padding: var(--space-4);
      }
      .check {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 2px var(--space-3);
        font-size: var(--text-14);
      }
      .check span {
        grid-column: 2;
        color: var(--muted);
        font-size: var(--text-12);
      }
      input:not([type="checkbox"]),
      select {
        font-size: var(--text-14);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Options | null} */
    this.options = null;
    /** @type {Preview | null} */
    this.preview = null;
    /** @type {Loader<{items: import('../api/entries.js').Kind[]}>} */
    this.kinds = new Loader(this);
  }

  connectedCallback() {
    super.connectedCallback();
    this.kinds.run(listKinds);
  }

  render() {
    const { options, preview } = this;
    if (!options || !preview) return nothing;
    return html`<form class="card" @submit=${(/** @type {Event} */ event) => event.preventDefault()}>
      <div class="field">
        <label for="source">${t('office.imports.source')}</label>
        <input id="source" .value=${options.source ?? preview.source} @change=${this.#text('source')} />
        <span class="hint">${t('office.imports.sourceHint')}</span>
      </div>
      <div class="field">
        <label for="category">${t('office.imports.category')}</label>
        <select id="category" @change=${this.#text('category')}>
          <option value="">${t('office.imports.categoryNone')}</option>
          ${kindOptions(this.kinds.value?.items ?? [], options.category ?? preview.category ?? '')}
        </select>
      </div>
      <div class="field">
        <label for="language">${t('office.imports.language')}</label>
        <select id="language" @change=${this.#text('language')}>
          ${LANGUAGES.map((code) => html`<option value=${code} ?selected=${code === options.language}>${LANGUAGE_NAMES[code]}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="crs">${t('office.imports.crs')}</label>
        <select id="crs" @change=${(/** @type {any} */ event) => this.#tell({ crs: Number(event.target.value) || null })}>
          <option value="">${t('office.imports.crsGuess')}</option>
          ${SYSTEMS.map(([code, name]) => html`<option value=${code} ?selected=${code === options.crs}>${name}</option>`)}
        </select>
      </div>
      ${this.#check('mendAxes', options.mendAxes)} ${this.#check('publish', options.publish)}
    </form>`;
  }

  /** @param {'mendAxes' | 'publish'} name @param {boolean} value */
  #check(name, value) {
    return html`<label class="check">
      <input type="checkbox" .checked=${value}
        @change=${(/** @type {any} */ event) => this.#tell({ [name]: event.target.checked })} />
      ${t(`office.imports.${name}`)}
      <span>${t(`office.imports.${name}Hint`)}</span>
    </label>`;
  }

  /** @param {string} name */
  #text(name) {
    return (/** @type {any} */ event) => this.#tell({ [name]: event.target.value || null });
  }

  /** @param {Partial<Options>} detail */
  #tell(detail) {
    this.dispatchEvent(new CustomEvent('chosen', { detail }));
  }
}

customElements.define('tn-import-choices', ImportChoices);
