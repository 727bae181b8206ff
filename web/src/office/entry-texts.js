import { css, html, LitElement } from 'lit';
import { currentLanguage, LANGUAGE_NAMES, LANGUAGES, t } from '../i18n/i18n.js';
import { shared } from '../ui/styles.js';
import { entryField, fieldStyles } from './entry-field.js';

/**
 * @typedef {import('../api/entries.js').Text} Text
 * @typedef {import('../i18n/i18n.js').Language} Language
 */

/** The words of an entry, one language at a time; tells `value` ({path, value}). */
export class EntryTexts extends LitElement {
  static properties = { texts: { attribute: false }, language: { state: true } };

  static styles = [
    ...shared,
    fieldStyles,
    css`
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
    `,
  ];

  constructor() {
    super();
    /** @type {Record<Language, Text> | null} */
    this.texts = null;
    /** @type {Language} the language whose texts are shown */
    this.language = currentLanguage();
  }

  render() {
    const lang = this.language;
    const text = this.texts?.[lang];
    const tell = (/** @type {string} */ path, /** @type {unknown} */ value) =>
      this.dispatchEvent(new CustomEvent('value', { detail: { path, value } }));
    const field = (/** @type {'name' | 'description'} */ label, /** @type {boolean} */ long) =>
      entryField({
        path: `texts.${lang}.${label}`,
        label,
        value: text?.[label],
        look: { long, lang },
        width: 'wide',
        tell,
      });
    const keywords = `texts.${lang}.keywords`;
    return html`<fieldset>
      <legend>${t('office.entry.words')}</legend>
      <div class="tabs" role="group" aria-label=${t('shell.language')}>${LANGUAGES.map((code) => this.#tab(code))}</div>
      ${field('name', false)} ${field('description', true)}
      <div class="field wide">
        <label for=${keywords}>${t('office.entry.keywords')}</label>
        <input id=${keywords} lang=${lang} .value=${(text?.keywords ?? []).join(', ')}
          @change=${(/** @type {any} */ event) => tell(keywords, words(event.target.value))} />
        <span class="hint">${t('office.entry.keywordsHint')}</span>
      </div>
    </fieldset>`;
  }

  /** @param {Language} code */
  #tab(code) {
    const text = this.texts?.[code];
    const full = Boolean(text?.name || text?.description);
    return html`<button type="button" class="button quiet" aria-pressed=${code === this.language}
      @click=${() => {
        this.language = code;
      }}>
      <span class="dot ${full ? 'full' : ''}" aria-hidden="true"></span>${LANGUAGE_NAMES[code]}
      <span class="visually-hidden">${t(full ? 'office.entry.written' : 'office.entry.unwritten')}</span>
    </button>`;
  }
}

/** @param {string} text */
function words(text) {
  return text
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter(Boolean);
}

customElements.define('tn-entry-texts', EntryTexts);
