import { css, html, LitElement, nothing } from 'lit';
import { listVariants, removeVariant, saveVariant } from '../api/impact.js';
import { Loader } from '../app/loader.js';
import { euroText, instantText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import { managementStyles } from '../management/management-styles.js';
import '../ui/icon.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import { say, sayFailure } from '../ui/toasts.js';
import { rowForm } from './entry-styles.js';
import { inputName, inputText, writeChanges } from './paths.js';

/** @typedef {import('../api/impact.js').Variant} Variant */

/** What-ifs kept under a name, beside the year's figure and never in its place. */
export class Variants extends LitElement {
  static properties = { impact: { attribute: false }, changes: { attribute: false } };

  static styles = [
    ...shared,
    managementStyles,
    rowForm,
    css`
      form .field {
        flex: 0 1 360px;
        min-inline-size: 200px;
      }
      form .button {
        min-block-size: 40px;
      }
      td ul {
        display: grid;
        gap: 2px;
      }
      td:last-child {
        white-space: nowrap;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../api/impact.js').Impact | null} */
    this.impact = null;
    /** @type {import('../api/impact.js').Inputs} */
    this.changes = {};
    /** @type {Loader<Variant[]>} */
    this.variants = new Loader(this);
  }

  willUpdate() {
    if (this.hasUpdated) return;
    this.variants.run((signal) => listVariants(this.#year, signal));
  }

  get #year() {
    return Number(this.impact?.year);
  }

  render() {
    const failure = failureOf(this.variants);
    const none = !Object.keys(this.changes).length;
    return html`<section>
      <div class="section-head">
        <div>
          <h2>${t('impact.variants.title')}</h2>
          <p class="muted small">${t('impact.variants.intro')}</p>
        </div>
      </div>
      <form @submit=${this.#save}>
        <div class="field">
          <label for="name">${t('impact.variants.name')}</label>
          <input id="name" name="name" required maxlength="100" autocomplete="off" />
        </div>
        <button class="button primary" ?disabled=${none}><tn-icon name="save"></tn-icon>${t('impact.variants.save')}</button>
        ${none ? html`<p class="muted small">${t('impact.variants.first')}</p>` : nothing}
      </form>
      ${failure === nothing ? this.#table(this.variants.value ?? []) : failure}
    </section>`;
  }

  /** @param {Variant[]} variants */
  #table(variants) {
    if (!variants.length) return html`<p class="muted">${t('impact.variants.none')}</p>`;
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${t('impact.variants.title')}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">${t('impact.variants.name')}</th>
            <th scope="col">${t('impact.variants.changes')}</th>
            <th scope="col" class="number">${t('impact.years.low')}</th>
            <th scope="col" class="number">${t('impact.years.high')}</th>
            <th scope="col">${t('impact.variants.saved')}</th>
            <th scope="col"><span class="visually-hidden">${t('impact.variants.remove')}</span></th>
          </tr>
        </thead>
        <tbody>
          ${variants.map((one) => this.#row(one))}
        </tbody>
      </table>
    </div>`;
  }

  /** @param {Variant} variant */
  #row(variant) {
    const totals = variant.scenarios.map((one) => one.total.totalEur);
    const address = new URLSearchParams([
      ['view', 'what-if'],
      ...writeChanges(variant.changes).map((one) => ['set', one]),
    ]);
    return html`<tr data-variant=${variant.name}>
      <th scope="row"><a href="/impact/${this.#year}?${address}">${variant.name}</a></th>
      <td>
        <ul>
          ${Object.entries(variant.changes).map(([path, value]) => html`<li>${inputName(path)} → ${inputText(path, value)}</li>`)}
        </ul>
      </td>
      <td class="number">${euroText(Math.min(...totals))}</td>
      <td class="number">${euroText(Math.max(...totals))}</td>
      <td>${instantText(variant.savedAt)}<br /><span class="muted">${variant.savedBy}</span></td>
      <td>
        <button class="button quiet icon" aria-label="${t('impact.variants.remove')}, ${variant.name}" @click=${() => this.#remove(variant)}>
          <tn-icon name="trash-2"></tn-icon>
        </button>
      </td>
    </tr>`;
  }

  /** @param {SubmitEvent} event */
  async #save(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const name = String(new FormData(form).get('name')).trim();
    try {
      await saveVariant(this.#year, name, this.changes);
      form.reset();
      await this.variants.again();
      say({ text: t('impact.variants.kept', { name }) });
    } catch (failure) {
      sayFailure(failure);
    }
  }

  /** @param {Variant} variant */
  async #remove({ name, changes }) {
    const undo = () =>
      saveVariant(this.#year, name, changes).then(() => this.variants.again(), sayFailure);
    try {
      await removeVariant(this.#year, name);
      await this.variants.again();
      say({
        text: t('impact.variants.gone', { name }),
        action: { label: t('impact.undo'), run: undo },
      });
    } catch (failure) {
      sayFailure(failure);
    }
  }
}

customElements.define('tn-variants', Variants);
