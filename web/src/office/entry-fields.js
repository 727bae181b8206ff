import { css, html, LitElement, nothing } from 'lit';
import { listKinds } from '../api/entries.js';
import { Loader } from '../app/loader.js';
import { currentLanguage, LANGUAGE_NAMES, LANGUAGES, t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { shared } from '../ui/styles.js';
import './entry-place.js';
import { kindOptions } from './kind-options.js';

/**
 * @typedef {import('../api/entries.js').Form} Form
 * @typedef {import('../i18n/i18n.js').Language} Language
 * @typedef {{type?: string, long?: boolean, hint?: string, min?: number, step?: string}} Look
 */

const PERIODS = [
  'medieval',
  'renaissance',
  'c17',
  'c18',
  'c19',
  'belle_epoque',
  'interwar',
  'postwar',
  'contemporary',
  'timeless',
];

/** The fields of an entry in the order one thinks of a place; tells `value` ({path, value}). */
export class EntryFields extends LitElement {
  static properties = { form: { attribute: false }, language: { state: true } };

  static styles = [
    ...shared,
    css`
      :host {
        display: grid;
        gap: var(--space-5);
      }
      fieldset {
        display: grid;
        grid-template-columns: repeat(6, minmax(0, 1fr));
        gap: var(--space-4);
        margin: 0;
        padding: var(--space-5);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
      }
      legend {
        float: inline-start;
        grid-column: 1 / -1;
        padding: 0;
        font-size: var(--text-16);
        font-weight: 600;
      }
      .private {
        border-style: dashed;
      }
      .private legend tn-icon {
        vertical-align: -3px;
      }
      .field {
        grid-column: span 2;
        align-content: start;
      }
      .wide,
      tn-entry-place {
        grid-column: 1 / -1;
      }
      .half {
        grid-column: span 3;
      }
      .tabs {
        grid-column: 1 / -1;
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1);
      }
      .tabs .button[aria-pressed="true"] {
        background: var(--accent-soft);
      }
      .dot {
        inline-size: 7px;
        block-size: 7px;
        border-radius: 50%;
        background: var(--line);
      }
      .dot.full {
        background: var(--accent);
      }
      .check {
        grid-column: 1 / -1;
        display: flex;
        gap: var(--space-3);
        font-size: var(--text-14);
      }
      @media (width < 700px) {
        fieldset {
          padding: var(--space-4);
        }
        .field,
        .half {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Form | null} */
    this.form = null;
    /** @type {Language} the language whose texts are shown */
    this.language = currentLanguage();
    /** @type {Loader<{items: import('../api/entries.js').Kind[]}>} */
    this.kinds = new Loader(this);
  }

  connectedCallback() {
    super.connectedCallback();
    this.kinds.run(listKinds);
  }

  render() {
    if (!this.form) return nothing;
    return html`${this.#texts()} ${this.#kind()} ${this.#place()} ${this.#conditions()} ${this.#owner()} ${this.#check()}`;
  }

  #texts() {
    const path = `texts.${this.language}`;
    const text = this.form?.texts[this.language];
    return html`<fieldset>
      <legend>${t('office.entry.words')}</legend>
      <div class="tabs" role="group" aria-label=${t('shell.language')}>${LANGUAGES.map((code) => this.#tab(code))}</div>
      ${this.#text(`${path}.name`, 'name', { long: false }, 'wide')}
      ${this.#text(`${path}.description`, 'description', { long: true }, 'wide')}
      <div class="field wide">
        <label for="${path}.keywords">${t('office.entry.keywords')}</label>
        <input id="${path}.keywords" lang=${this.language} .value=${(text?.keywords ?? []).join(', ')}
          @change=${(/** @type {any} */ event) => this.#tell(`${path}.keywords`, words(event.target.value))} />
        <span class="hint">${t('office.entry.keywordsHint')}</span>
      </div>
    </fieldset>`;
  }

  /** @param {Language} code */
  #tab(code) {
    const text = this.form?.texts[code];
    const full = Boolean(text?.name || text?.description);
    return html`<button type="button" class="button quiet" aria-pressed=${code === this.language}
      @click=${() => {
        this.language = code;
      }}>
      <span class="dot ${full ? 'full' : ''}" aria-hidden="true"></span>${LANGUAGE_NAMES[code]}
      <span class="visually-hidden">${t(full ? 'office.entry.written' : 'office.entry.unwritten')}</span>
    </button>`;
  }

  #kind() {
    const form = /** @type {Form} */ (this.form);
    return html`<fieldset>
      <legend>${t('office.entry.kind')}</legend>
      ${this.#select('category', html`<option value="">${t('office.entry.choose')}</option>${kindOptions(this.kinds.value?.items ?? [], form.category)}`)}
      ${this.#select(
        'setting',
        ['INT', 'EXT', 'BOTH'].map(
          (one) =>
            html`<option value=${one} ?selected=${one === form.setting}>${t(`setting.${one}`)}</option>`,
        ),
      )}
      ${this.#select('period', html`<option value="">${t('office.entry.none')}</option>${PERIODS.map((one) => html`<option value=${one} ?selected=${one === form.period}>${t(`period.${one}`)}</option>`)}`)}
      ${this.#text('style', 'style', {}, 'wide')}
    </fieldset>`;
  }

  #place() {
    const form = /** @type {Form} */ (this.form);
    return html`<fieldset>
      <legend>${t('office.entry.place')}</legend>
      <tn-entry-place .position=${form.position}
        @moved=${(/** @type {CustomEvent} */ event) => this.#tell('position', event.detail)}></tn-entry-place>
      ${this.#text('address.street', 'street')} ${this.#text('address.postalCode', 'postalCode')} ${this.#text('address.locality', 'locality')}
      <label class="check">
        <input type="checkbox" .checked=${form.released} @change=${(/** @type {any} */ event) => this.#tell('released', event.target.checked)} />
        ${t('office.entry.released')}
      </label>
    </fieldset>`;
  }

  #conditions() {
    const number = { type: 'number', min: 0, step: '0.1' };
    return html`<fieldset>
      <legend>${t('office.entry.conditions')}</legend>
      ${this.#text('conditions.access', 'access', { long: true }, 'half')} ${this.#text('conditions.power', 'power', { long: true }, 'half')}
      ${this.#text('conditions.parkingLorries', 'parkingLorries', { type: 'number', min: 0, step: '1' })}
      ${this.#text('conditions.ceilingHeightM', 'ceilingHeightM', number)} ${this.#text('conditions.roomAreaM2', 'roomAreaM2', number)}
      ${this.#text('conditions.noise', 'noise', { long: true }, 'half')} ${this.#text('conditions.restrictions', 'restrictions', { long: true }, 'half')}
      ${this.#text('conditions.availability', 'availability', { long: true }, 'wide')}
    </fieldset>`;
  }

  #owner() {
    const euro = { type: 'number', min: 0, step: '0.01' };
    return html`<fieldset class="private">
      <legend><tn-icon name="lock"></tn-icon> ${t('office.entry.private')}</legend>
      ${this.#text('owner.name', 'ownerName')} ${this.#text('owner.phone', 'phone', { type: 'tel' })} ${this.#text('owner.email', 'email', { type: 'email' })}
      ${this.#text('owner.shootingDayFee', 'shootingDayFee', euro, 'half')} ${this.#text('owner.otherDayFee', 'otherDayFee', euro, 'half')}
      ${this.#text('owner.note', 'note', { long: true }, 'wide')}
    </fieldset>`;
  }

  #check() {
    return html`<fieldset>
      <legend>${t('office.entry.verification')}</legend>
      ${this.#text('verifiedOn', 'verifiedOn', { type: 'date' })}
    </fieldset>`;
  }

  /** @param {string} path @param {string} label @param {Look} [look] @param {string} [width] */
  #text(path, label, look = {}, width = '') {
    const value = String(valueAt(this.form, path) ?? '');
    const lang = path.startsWith('texts.') ? this.language : undefined;
    const change = (/** @type {any} */ event) =>
      this.#tell(path, read(event.target.value, look.type));
    return html`<div class="field ${width}">
      <label for=${path}>${t(`office.entry.${label}`)}</label>
      ${
        look.long
          ? html`<textarea id=${path} lang=${lang ?? nothing} rows="3" .value=${value} @input=${change}></textarea>`
          : html`<input id=${path} lang=${lang ?? nothing} type=${look.type ?? 'text'} min=${look.min ?? nothing} step=${look.step ?? nothing}
              autocomplete="off" .value=${value} @input=${change} />`
      }
    </div>`;
  }

  /** @param {'category' | 'setting' | 'period'} name @param {unknown} options */
  #select(name, options) {
    return html`<div class="field">
      <label for=${name}>${t(`office.entry.${name}`)}</label>
      <select id=${name} @change=${(/** @type {any} */ event) => this.#tell(name, event.target.value || null)}>${options}</select>
    </div>`;
  }

  /** @param {string} path @param {unknown} value */
  #tell(path, value) {
    this.dispatchEvent(new CustomEvent('value', { detail: { path, value } }));
  }
}

/** @param {any} form @param {string} path */
function valueAt(form, path) {
  return path.split('.').reduce((at, name) => at?.[name], form);
}

/** @param {string} text @param {string} [type] */
function read(text, type) {
  if (text === '') return null;
  return type === 'number' ? Number(text) : text;
}

/** @param {string} text */
function words(text) {
  return text
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter(Boolean);
}

customElements.define('tn-entry-fields', EntryFields);
