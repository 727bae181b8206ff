import { css, html, LitElement, nothing } from 'lit';
import { enterAverage, removeAverage } from '../api/impact.js';
import { editableText, euroText, parseNumber } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { shared } from '../ui/styles.js';
import { say, sayFailure } from '../ui/toasts.js';
import { entryStyles } from './entry-styles.js';
import { categoryName } from './paths.js';
import { referenceOf } from './source.js';

/**
 * @typedef {import('../api/impact.js').AverageLine} AverageLine
 * @typedef {import('../api/impact.js').Category} Category
 * @typedef {{category: string, amount: string, eligible: boolean}} Row
 */

/**
 * The rows of the form: what is entered, then every category that is not.
 *
 * @param {AverageLine} line
 * @param {Category[]} categories
 * @returns {Row[]}
 */
function rowsOf(line, categories) {
  const portions = line.entered?.portions ?? [];
  const rows = portions.map(({ category, amountEur, eligible }) => ({
    category,
    amount: editableText(amountEur, 6),
    eligible,
  }));
  for (const { code, eligible } of categories) {
    if (!rows.some(({ category }) => category === code)) {
      rows.push({ category: code, amount: '', eligible });
    }
  }
  return rows;
}

/**
 * A dialog in which the office enters the average of a type and year: euro a day by category, each
 * eligible or not, and where they come from. It tells `entered` when the year has changed.
 */
export class AverageForm extends LitElement {
  static properties = {
    year: { type: Number },
    categories: { attribute: false },
    line: { state: true },
    rows: { state: true },
    source: { state: true },
  };

  static styles = [
    ...shared,
    entryStyles,
    css`
      table {
        inline-size: 100%;
        border-collapse: collapse;
      }
      th,
      td {
        padding: var(--space-1) var(--space-2) var(--space-1) 0;
        text-align: start;
      }
      tbody th {
        font-weight: 400;
      }
      tbody th::first-letter {
        text-transform: uppercase;
      }
      td input[inputmode] {
        inline-size: 150px;
        text-align: end;
        font-variant-numeric: tabular-nums;
      }
      th:last-child,
      td:last-child {
        text-align: center;
      }
    `,
  ];

  constructor() {
    super();
    this.year = 0;
    /** @type {Category[]} */
    this.categories = [];
    /** @type {AverageLine | null} */
    this.line = null;
    /** @type {Row[]} */
    this.rows = [];
    this.source = '';
  }

  /** Opens the form for a type. @param {AverageLine} line */
  async open(line) {
    this.line = line;
    this.rows = rowsOf(line, this.categories);
    this.source = referenceOf(line.entered?.source);
    await this.updateComplete;
    this.#dialog?.showModal();
  }

  get #dialog() {
    return this.renderRoot.querySelector('dialog');
  }

  get #total() {
    return this.rows.reduce((sum, { amount }) => sum + (parseNumber(amount) ?? 0), 0);
  }

  /** @param {Row} row */
  #isWrong({ amount }) {
    return amount.trim() !== '' && parseNumber(amount) === null;
  }

  render() {
    const title = t('impact.entry.title', {
      type: this.line ? t(`projectType.${this.line.type}`) : '',
      year: String(this.year),
    });
    return html`<dialog aria-labelledby="title">
      <form @submit=${this.#enter}>
        <h2 id="title">${title}</h2>
        <p class="muted small">${t('impact.entry.intro')}</p>
        ${this.#table()}
        <p class="total">${t('impact.entry.total', { amount: euroText(this.#total) })}</p>
        <div class="field">
          <label for="source">${t('impact.averages.origin')}</label>
          <input id="source" name="source" required maxlength="300" autocomplete="off" .value=${this.source}
            @input=${(/** @type {any} */ event) => {
              this.source = event.target.value;
            }} />
          <span class="hint">${t('impact.entry.sourceHint')}</span>
        </div>
        <div class="ways">
          ${this.line?.entered ? html`<button class="button danger" type="button" @click=${this.#remove}>${t('impact.entry.remove')}</button>` : nothing}
          <button class="button" type="button" @click=${() => this.#dialog?.close()}>${t('impact.cancel')}</button>
          <button class="button primary" ?disabled=${this.#total === 0 || this.rows.some((row) => this.#isWrong(row))}>${t('impact.entry.save')}</button>
        </div>
      </form>
    </dialog>`;
  }

  #table() {
    return html`<table>
      <thead>
        <tr>
          <th scope="col" class="muted tiny">${t('impact.entry.category')}</th>
          <th scope="col" class="muted tiny">${t('impact.entry.amount')}</th>
          <th scope="col" class="muted tiny">${t('impact.entry.eligible')}</th>
        </tr>
      </thead>
      <tbody>
        ${this.rows.map((row) => this.#row(row))}
      </tbody>
    </table>`;
  }

  /** @param {Row} row */
  #row(row) {
    const name = categoryName(row.category);
    return html`<tr data-category=${row.category}>
      <th scope="row">${name}</th>
      <td>
        <input inputmode="decimal" autocomplete="off" aria-label="${t('impact.entry.amount')}, ${name}"
          aria-invalid=${this.#isWrong(row)} .value=${row.amount}
          @input=${(/** @type {any} */ event) => this.#change(row, { amount: event.target.value })} />
      </td>
      <td>
        <input type="checkbox" aria-label="${t('impact.entry.eligible')}, ${name}" .checked=${row.eligible}
          @change=${(/** @type {any} */ event) => this.#change(row, { eligible: event.target.checked })} />
      </td>
    </tr>`;
  }

  /** @param {Row} row @param {Partial<Row>} change */
  #change(row, change) {
    this.rows = this.rows.map((one) => (one === row ? { ...one, ...change } : one));
  }

  /** @param {SubmitEvent} event */
  #enter(event) {
    event.preventDefault();
    const portions = this.rows.flatMap(({ category, amount, eligible }) => {
      const amountEur = parseNumber(amount);
      return amountEur === null ? [] : [{ category, amountEur, eligible }];
    });
    const { type } = /** @type {AverageLine} */ (this.line);
    this.#send(enterAverage(this.year, type, { portions, source: this.source }), 'kept');
  }

  #remove() {
    const { type } = /** @type {AverageLine} */ (this.line);
    this.#send(removeAverage(this.year, type), 'removed');
  }

  /** @param {Promise<unknown>} sending @param {string} done */
  async #send(sending, done) {
    try {
      await sending;
      this.#dialog?.close();
      this.dispatchEvent(new CustomEvent('entered', { bubbles: true, composed: true }));
      say({ text: t(`impact.entry.${done}`) });
    } catch (failure) {
      sayFailure(failure);
    }
  }
}

customElements.define('tn-average-form', AverageForm);
