import { css, html, LitElement } from 'lit';
import { announceDay } from '../api/ledger.js';
import { t } from '../i18n/i18n.js';
import { unitText } from '../intake/day-fields.js';
import { shared } from '../ui/styles.js';
import { say, sayFailure } from '../ui/toasts.js';

/** Enters a day that a production announced, before any sheet. Tells `announced` or `cancel`. */
export class AnnounceForm extends LitElement {
  static properties = { productions: { attribute: false }, production: {} };

  static styles = [
    ...shared,
    css`
      form {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(170px, 1fr));
        align-items: end;
        gap: var(--space-3);
        margin-block: var(--space-4);
        padding: var(--space-4);
      }
      .actions {
        display: flex;
        gap: var(--space-2);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../api/productions.js').Production[]} */
    this.productions = [];
    this.production = '';
  }

  firstUpdated() {
    this.renderRoot.querySelector('select')?.focus();
  }

  render() {
    return html`<form class="card" @submit=${this.#send}>
      <div class="field">
        <label for="production">${t('intake.production')}</label>
        <select id="production" name="production" required>
          <option value=""></option>
          ${this.productions.map((one) => html`<option value=${one.id} ?selected=${one.id === this.production}>${one.title}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="date">${t('intake.date')}</label>
        <input id="date" name="date" type="date" required min="1990-01-01" max="2100-12-31" />
      </div>
      <div class="field">
        <label for="unit">${t('intake.unit')}</label>
        <select id="unit" name="unit">
          ${['main', 'second', 'unit-3', 'unit-4'].map((unit) => html`<option value=${unit}>${unitText(unit)}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="why">${t('ledger.source')}</label>
        <input id="why" name="why" maxlength="300" placeholder=${t('ledger.sourceHint')} />
      </div>
      <div class="actions">
        <button class="button primary">${t('ledger.enter')}</button>
        <button type="button" class="button" @click=${() => this.dispatchEvent(new CustomEvent('cancel'))}>${t('people.cancel')}</button>
      </div>
    </form>`;
  }

  /** @param {SubmitEvent} event */
  async #send(event) {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const value = (/** @type {string} */ name) => String(form.get(name) ?? '');
    try {
      await announceDay({
        production: value('production'),
        unit: value('unit'),
        date: value('date'),
        why: value('why'),
      });
      say({ text: t('ledger.announced') });
      this.dispatchEvent(new CustomEvent('announced'));
    } catch (failure) {
      sayFailure(failure);
    }
  }
}

customElements.define('tn-announce-form', AnnounceForm);
