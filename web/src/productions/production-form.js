import { css, html, LitElement } from 'lit';
import { changeProduction, openProduction, PROJECT_TYPES } from '../api/productions.js';
import { t } from '../i18n/i18n.js';
import { shared } from '../ui/styles.js';
import { sayFailure } from '../ui/toasts.js';

/** What the office knows of a production; for a new one without `production`. Tells `saved` or `cancel`. */
export class ProductionForm extends LitElement {
  static properties = { production: { attribute: false } };

  static styles = [
    ...shared,
    css`
      form {
        display: grid;
        grid-template-columns: repeat(6, minmax(0, 1fr));
        gap: var(--space-4);
        padding: var(--space-5);
      }
      .field {
        grid-column: span 2;
      }
      .wide {
        grid-column: span 3;
      }
      .actions {
        grid-column: 1 / -1;
        display: flex;
        gap: var(--space-2);
      }
      @media (width < 760px) {
        .field,
        .wide {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../api/productions.js').Production | null} */
    this.production = null;
  }

  focusFirst() {
    const type = this.renderRoot.querySelector('#type');
    /** @type {HTMLElement | null} */ (
      this.production ? type : this.renderRoot.querySelector('#title')
    )?.focus();
  }

  firstUpdated() {
    this.focusFirst();
  }

  render() {
    const one = this.production;
    const funding = one?.funded === true ? 'yes' : one?.funded === false ? 'no' : 'unknown';
    return html`<form class="card" @submit=${this.#save}>
      <div class="field wide">
        <label for="title">${t('intake.title1')}</label>
        <input id="title" name="title" required maxlength="200" .value=${one?.title ?? ''} />
      </div>
      <div class="field wide">
        <label for="company">${t('productions.company')}</label>
        <input id="company" name="company" maxlength="200" .value=${one?.company ?? ''} />
      </div>
      <div class="field">
        <label for="type">${t('productions.type')}</label>
        <select id="type" name="type">
          <option value="">${t('productions.unknown')}</option>
          ${PROJECT_TYPES.map((type) => html`<option value=${type} ?selected=${type === one?.type}>${t(`projectType.${type}`)}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="funding">${t('productions.fundingOf')}</label>
        <select id="funding" name="funding">
          ${['unknown', 'yes', 'no'].map((code) => html`<option value=${code} ?selected=${code === funding}>${t(`productions.funding.${code}`)}</option>`)}
        </select>
      </div>
      <div class="field"></div>
      <div class="field">
        <label for="from">${t('productions.announcedFrom')}</label>
        <input id="from" name="from" type="date" .value=${one?.announcedFrom ?? ''} />
      </div>
      <div class="field">
        <label for="to">${t('productions.announcedTo')}</label>
        <input id="to" name="to" type="date" .value=${one?.announcedTo ?? ''} />
      </div>
      <div class="actions">
        <button class="button primary">${t('account.save')}</button>
        <button type="button" class="button" @click=${() => this.dispatchEvent(new CustomEvent('cancel'))}>${t('people.cancel')}</button>
      </div>
    </form>`;
  }

  /** @param {SubmitEvent} event */
  async #save(event) {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const value = (/** @type {string} */ name) => String(form.get(name) ?? '');
    const edit = {
      title: value('title'),
      company: value('company'),
      type: value('type'),
      funding: value('funding'),
      announcedFrom: value('from'),
      announcedTo: value('to'),
    };
    try {
      const saved = this.production
        ? await changeProduction(this.production.id, edit)
        : await openProduction(edit);
      this.dispatchEvent(new CustomEvent('saved', { detail: saved }));
    } catch (failure) {
      sayFailure(failure);
    }
  }
}

customElements.define('tn-production-form', ProductionForm);
