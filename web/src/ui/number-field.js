import { css, html, LitElement, nothing } from 'lit';
import { editableText, parseNumber } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import { shared } from './styles.js';

/** @typedef {number | string | null} Written a number, nothing, or what was typed and is no number */

/**
 * A labelled field for a number of zero or more, typed as the language writes it: a field of the
 * browser's own would go by the browser's language and drop the comma of `3,80`. Tells `number`
 * with what it holds; what is no number is told as it was typed, so that nothing is lost.
 */
export class NumberField extends LitElement {
  static shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  static properties = {
    value: { attribute: false },
    label: {},
    decimals: { type: Number },
    text: { state: true },
  };

  static styles = [
    ...shared,
    css`
      input[aria-invalid="true"] {
        border-color: var(--danger);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Written} */
    this.value = null;
    this.label = '';
    this.decimals = 0;
    this.text = '';
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (!changed.has('value') || readNumber(this.text, this.decimals) === this.value) return;
    this.text =
      typeof this.value === 'number' ? editableText(this.value, this.decimals) : (this.value ?? '');
  }

  render() {
    const wrong = typeof readNumber(this.text, this.decimals) === 'string';
    const example = editableText(this.decimals ? 12.5 : 12, this.decimals);
    return html`<div class="field">
      <label for="number">${this.label}</label>
      <input id="number" inputmode=${this.decimals ? 'decimal' : 'numeric'} autocomplete="off"
        aria-invalid=${wrong} aria-describedby=${wrong ? 'wrong' : nothing} .value=${this.text} @input=${this.#typed} />
      ${wrong ? html`<span id="wrong" class="error">${t('number.wrong', { example })}</span>` : nothing}
    </div>`;
  }

  /** @param {Event} event */
  #typed(event) {
    this.text = /** @type {HTMLInputElement} */ (event.target).value;
    this.value = readNumber(this.text, this.decimals);
    this.dispatchEvent(new CustomEvent('number', { detail: this.value }));
  }
}

/** @param {string} text @param {number} decimals at most so many @returns {Written} */
export function readNumber(text, decimals) {
  if (!text.trim()) return null;
  const number = parseNumber(text);
  return number !== null && Number(number.toFixed(decimals)) === number ? number : text;
}

customElements.define('tn-number-field', NumberField);
