/** One field of a sheet: its label, how sure the reader was, and its control. */
import { html, nothing } from 'lit';
import { t } from '../i18n/i18n.js';
import { confidenceTag } from './words.js';

/**
 * @typedef {object} Desk what the parts of the form share
 * @property {import('./draft.js').Draft} draft
 * @property {Map<string, import('./draft.js').Mark>} marks
 * @property {Set<string>} open keys of fields with an open question
 * @property {string} active
 * @property {boolean} locked
 * @property {import('../api/territory.js').Commune[]} communes
 * @property {import('../api/callsheets.js').Sheet} sheet
 * @property {(draft: import('./draft.js').Draft) => void} change
 * @property {(work: Promise<unknown>) => void} wait an answer that a value still waits for
 * @property {(key: string) => void} focus the control of a key, once it is there
 */

/** @param {string} key */
export const idOf = (key) => key.replaceAll('.', '-');

/**
 * @param {Desk} desk
 * @param {string} key
 * @param {string} label
 * @param {unknown} control an element with the id of the key
 * @param {string} [note] the value in words
 */
export function fieldRow(desk, key, label, control, note = '') {
  const mark = desk.marks.get(key);
  const kind = `${key === desk.active ? 'active' : ''} ${desk.open.has(key) ? 'open' : ''}`;
  return html`<div class="row ${kind}" data-key=${key}>
    <label for=${idOf(key)}>${label}</label>
    <span class="sure">${mark ? confidenceTag(mark.confidence) : nothing}</span>
    <div class="control">${control}</div>
    ${note ? html`<p class="note tiny">${note}</p>` : nothing}
    ${key === desk.active && mark?.evidence[0] ? html`<p class="evidence tiny muted" title=${t('intake.evidence')}>${mark.evidence[0].text}</p>` : nothing}
  </div>`;
}

/**
 * A line of text.
 *
 * @param {Desk} desk
 * @param {string} key
 * @param {string} label
 * @param {string | null} value
 * @param {(value: string | null) => void} set
 * @param {{type?: string, list?: string, placeholder?: string}} [more]
 */
export function textRow(
  desk,
  key,
  label,
  value,
  set,
  { type = 'text', list, placeholder = '' } = {},
) {
  const given = (/** @type {any} */ event) => set(event.target.value.trim() || null);
  return fieldRow(
    desk,
    key,
    label,
    html`<input id=${idOf(key)} type=${type} .value=${value ?? ''} ?disabled=${desk.locked} placeholder=${placeholder}
      list=${list ?? nothing} autocomplete="off" @change=${given} />`,
  );
}

/** @param {Desk} desk @param {string} key @param {string} label @param {string} value @param {{value: string, label: string}[]} options @param {(value: string) => void} set */
export function choiceRow(desk, key, label, value, options, set) {
  return fieldRow(
    desk,
    key,
    label,
    html`<select id=${idOf(key)} ?disabled=${desk.locked} @change=${(/** @type {any} */ event) => set(event.target.value)}>
      ${options.map((one) => html`<option value=${one.value} ?selected=${one.value === value}>${one.label}</option>`)}
    </select>`,
  );
}
