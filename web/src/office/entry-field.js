import { css, html, nothing } from 'lit';
import { t } from '../i18n/i18n.js';

/**
 * @typedef {{type?: string, long?: boolean, lang?: string}} Look
 * @typedef {(path: string, value: unknown) => void} Tell
 */

/** How a group of fields stands together. */
export const fieldStyles = css`
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
  .field {
    grid-column: span 2;
    align-content: start;
  }
  .wide {
    grid-column: 1 / -1;
  }
  .half {
    grid-column: span 3;
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
`;

/**
 * A field in which something of an entry is written.
 *
 * @param {object} field
 * @param {string} field.path where it stands in the form, such as `address.street`
 * @param {string} field.label key of its label below `office.entry`
 * @param {unknown} field.value
 * @param {Look} [field.look]
 * @param {string} [field.width] `half` or `wide`
 * @param {Tell} field.tell is told what was written: null for nothing
 */
export function entryField({ path, label, value, look = {}, width = '', tell }) {
  const text = String(value ?? '');
  const lang = look.lang ?? nothing;
  const change = (/** @type {any} */ event) => tell(path, event.target.value || null);
  return html`<div class="field ${width}">
    <label for=${path}>${t(`office.entry.${label}`)}</label>
    ${
      look.long
        ? html`<textarea id=${path} lang=${lang} rows="3" .value=${text} @input=${change}></textarea>`
        : html`<input id=${path} lang=${lang} type=${look.type ?? 'text'} autocomplete="off" .value=${text} @input=${change} />`
    }
  </div>`;
}
