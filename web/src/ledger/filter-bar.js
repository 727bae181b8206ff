/** What narrows the ledger, each filter in the address. */
import { html } from 'lit';
import { PROJECT_TYPES } from '../api/productions.js';
import { setQuery } from '../app/router.js';
import { monthText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import { STATES } from './filters.js';

/** @typedef {{value: string, label: string}} Option */

/** @param {import('./filters.js').View} view @param {import('../api/productions.js').Production[]} productions */
export function filterBar(view, productions) {
  const months = Array.from({ length: 12 }, (_, i) => i + 1).map((month) => ({
    value: String(month),
    label: monthText(`${view.year}-${String(month).padStart(2, '0')}-01`).split(' ')[0],
  }));
  const titles = productions.map((one) => ({ value: one.id, label: one.title }));
  const states = STATES.map((value) => ({ value, label: t(`ledger.state.${value}`) }));
  const types = PROJECT_TYPES.map((value) => ({ value, label: t(`projectType.${value}`) }));
  const grouped = view.by === 'production';
  return html`<div class="filters">
    ${select('month', t('ledger.month'), String(view.month || ''), months)}
    ${select('production', t('intake.production'), view.production, titles)}
    ${select('state', t('ledger.stateOf'), view.state, states)}
    ${select('type', t('productions.type'), view.type, types)}
    <div class="switches">
      ${toggle('counted', t('ledger.countedOnly'), view.counted)}
      ${toggle('flagged', t('ledger.flaggedOnly'), view.flagged)}
      <button class="button" aria-pressed=${grouped} @click=${() => setQuery({ by: grouped ? null : 'production' })}>
        ${t('ledger.byProduction')}
      </button>
    </div>
  </div>`;
}

/** @param {string} name @param {string} label @param {string} value @param {Option[]} options */
function select(name, label, value, options) {
  const choose = (/** @type {any} */ event) =>
    setQuery({ [name]: event.target.value || null, page: null });
  return html`<label class="filter">
    <span class="tiny muted">${label}</span>
    <select id=${name} @change=${choose}>
      <option value="">${t('ledger.any')}</option>
      ${options.map((one) => html`<option value=${one.value} ?selected=${one.value === value}>${one.label}</option>`)}
    </select>
  </label>`;
}

/** @param {string} name @param {string} label @param {boolean} on */
function toggle(name, label, on) {
  return html`<button class="button" aria-pressed=${on} @click=${() => setQuery({ [name]: on ? null : '1', page: null })}>${label}</button>`;
}
