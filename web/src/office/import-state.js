import { html } from 'lit';
import { t } from '../i18n/i18n.js';

/** @type {Record<string, string>} */
const LOOKS = {
  ready: 'accent',
  running: 'accent',
  interrupted: 'warn',
  done: 'ok',
  failed: 'danger',
};

/** Where an import stands, as a tag. @param {string} state */
export function stateTag(state) {
  return html`<span class="tag ${LOOKS[state] ?? ''}">${t(`office.imports.states.${state}`)}</span>`;
}
