import { css, html, LitElement, nothing } from 'lit';
import { listKinds } from '../api/entries.js';
import { Loader } from '../app/loader.js';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';
import '../ui/number-field.js';
import { shared } from '../ui/styles.js';
import { DECIMALS, valueAt } from './entry-changes.js';
import { entryField, fieldStyles } from './entry-field.js';
import './entry-place.js';
import './entry-texts.js';
import { kindOptions } from './kind-options.js';

/**
 * @typedef {import('../api/entries.js').Form} Form
 * @typedef {import('./entry-field.js').Look} Look
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
  static properties = { form: { attribute: false } };

  static styles = [
    ...shared,
    fieldStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-5);
      }
      .private {
        border-style: dashed;
      }
      .private legend tn-icon {
        vertical-align: -3px;
      }
      tn-entry-place {
        grid-column: 1 / -1;
      }
      .check {
        grid-column: 1 / -1;
        display: flex;
        gap: var(--space-3);
        font-size: var(--text-14);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Form | null} */
    this.form = null;
    /** @type {Loader<{items: import('../api/entries.js').Kind[]}>} */
    this.kinds = new Loader(this);
  }

  connectedCallback() {
    super.connectedCallback();
    this.kinds.run(listKinds);
  }

  render() {
    if (!this.form) return nothing;
    return html`<tn-entry-texts .texts=${this.form.texts}
        @value=${(/** @type {CustomEvent} */ { detail }) => this.#tell(detail.path, detail.value)}></tn-entry-texts>
      ${this.#kind()} ${this.#place()} ${this.#conditions()} ${this.#owner()} ${this.#check()}`;
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
      <tn-entry-place .position=${form.position} .outline=${form.outline}
        @outlined=${(/** @type {CustomEvent} */ event) => this.#tell('outline', event.detail)}
        @moved=${(/** @type {CustomEvent} */ event) => this.#tell('position', event.detail)}></tn-entry-place>
      ${this.#text('address.street', 'street')} ${this.#text('address.postalCode', 'postalCode')} ${this.#text('address.locality', 'locality')}
      <label class="check">
        <input type="checkbox" .checked=${form.released} @change=${(/** @type {any} */ event) => this.#tell('released', event.target.checked)} />
        ${t('office.entry.released')}
      </label>
    </fieldset>`;
  }

  #conditions() {
    return html`<fieldset>
      <legend>${t('office.entry.conditions')}</legend>
      ${this.#text('conditions.access', 'access', { long: true }, 'half')} ${this.#text('conditions.power', 'power', { long: true }, 'half')}
      ${this.#number('conditions.parkingLorries', 'parkingLorries')}
      ${this.#number('conditions.ceilingHeightM', 'ceilingHeightM')} ${this.#number('conditions.roomAreaM2', 'roomAreaM2')}
      ${this.#text('conditions.noise', 'noise', { long: true }, 'half')} ${this.#text('conditions.restrictions', 'restrictions', { long: true }, 'half')}
      ${this.#text('conditions.availability', 'availability', { long: true }, 'wide')}
    </fieldset>`;
  }

  #owner() {
    return html`<fieldset class="private">
      <legend><tn-icon name="lock"></tn-icon> ${t('office.entry.private')}</legend>
      ${this.#text('owner.name', 'ownerName')} ${this.#text('owner.phone', 'phone', { type: 'tel' })} ${this.#text('owner.email', 'email', { type: 'email' })}
      ${this.#number('owner.shootingDayFee', 'shootingDayFee', 'half')} ${this.#number('owner.otherDayFee', 'otherDayFee', 'half')}
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
    return entryField({
      path,
      label,
      value: valueAt(this.form, path),
      look,
      width,
      tell: (at, value) => this.#tell(at, value),
    });
  }

  /** @param {keyof typeof DECIMALS} path @param {string} label @param {string} [width] */
  #number(path, label, width = '') {
    return html`<tn-number-field class="field ${width}" label=${t(`office.entry.${label}`)} decimals=${DECIMALS[path]}
      .value=${valueAt(this.form, path) ?? null}
      @number=${(/** @type {CustomEvent} */ event) => this.#tell(path, event.detail)}></tn-number-field>`;
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

customElements.define('tn-entry-fields', EntryFields);
