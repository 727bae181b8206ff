import { css, html, LitElement, nothing } from 'lit';
import { listScenarios, setShares } from '../api/impact.js';
import { Loader } from '../app/loader.js';
import { currentLanguage, t } from '../i18n/i18n.js';
import { managementStyles } from '../management/management-styles.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import { say, sayFailure } from '../ui/toasts.js';
import { rowForm } from './entry-styles.js';
import { categoryName, editText, parseInput } from './paths.js';
import { distinctTexts } from './source.js';

/** @typedef {import('../api/impact.js').ScenarioShares} ScenarioShares */

/** A path of an input whose unit is a share, to read and write per cent. */
const SHARE = 'share/x';

/**
 * What each scenario keeps of eligible spend, in per cent: as a whole, and of categories that
 * differ. An empty field keeps the share of the whole. It tells `entered`.
 */
export class ScenarioSharesForm extends LitElement {
  static properties = { categories: { attribute: false }, typed: { state: true } };

  static styles = [
    ...shared,
    managementStyles,
    rowForm,
    css`
      tbody th::first-letter {
        text-transform: uppercase;
      }
      tbody :is(th, td) {
        vertical-align: middle;
        white-space: nowrap;
      }
      td input[inputmode] {
        inline-size: 84px;
        text-align: end;
        font-variant-numeric: tabular-nums;
      }
      input[aria-invalid="true"] {
        border-color: var(--danger);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../api/impact.js').Category[]} */
    this.categories = [];
    /** What is typed, by scenario and category. @type {Record<string, string>} */
    this.typed = {};
    /** @type {Loader<ScenarioShares[]>} */
    this.scenarios = new Loader(this);
  }

  willUpdate() {
    if (!this.hasUpdated) this.scenarios.run(listScenarios);
  }

  render() {
    const failure = failureOf(this.scenarios);
    if (failure !== nothing) return failure;
    const scenarios = this.scenarios.value ?? [];
    const title = t('impact.shares.title');
    return html`<section>
      <div class="section-head">
        <div>
          <h2>${title}</h2>
          <p class="muted small">${t('impact.shares.intro')}</p>
        </div>
      </div>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${title}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">${t('impact.entry.category')}</th>
              ${scenarios.map(({ label }) => html`<th scope="col" class="number">${label[currentLanguage()]}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${this.#row('', t('impact.shares.whole'), scenarios)}
            ${this.categories.map(({ code }) => this.#row(code, categoryName(code), scenarios))}
          </tbody>
        </table>
      </div>
      <p class="muted tiny">${t('impact.source', { source: distinctTexts(scenarios.map(({ source }) => source)).join(' ; ') })}</p>
      <form @submit=${(/** @type {SubmitEvent} */ event) => this.#keep(event, scenarios)}>
        <div class="field source">
          <label for="shares-source">${t('impact.averages.origin')}</label>
          <input id="shares-source" name="source" required maxlength="300" autocomplete="off" placeholder=${t('impact.shares.sourceHint')} />
        </div>
        <button class="button primary" ?disabled=${!this.#mayBeKept(scenarios)}>${t('impact.entry.save')}</button>
      </form>
    </section>`;
  }

  /** @param {string} category empty for the whole @param {string} name @param {ScenarioShares[]} scenarios */
  #row(category, name, scenarios) {
    return html`<tr>
      <th scope="row">${name}</th>
      ${scenarios.map((one) => {
        const key = `${one.code}/${category}`;
        return html`<td class="number">
          <input inputmode="decimal" autocomplete="off" name=${key} aria-label="${name}, ${one.label[currentLanguage()]}"
            aria-invalid=${this.#read(one, category) === undefined} .value=${this.#text(one, category)}
            @input=${(/** @type {any} */ event) => {
              this.typed = { ...this.typed, [key]: event.target.value };
            }} /> %
        </td>`;
      })}
    </tr>`;
  }

  /** @param {ScenarioShares} scenario @param {string} category */
  #text(scenario, category) {
    const typed = this.typed[`${scenario.code}/${category}`];
    if (typed !== undefined) return typed;
    const share = category ? scenario.shares[category] : scenario.share;
    return share === undefined ? '' : editText(SHARE, share);
  }

  /** The share in a field; null when it is empty, undefined when it cannot be. @param {ScenarioShares} scenario @param {string} category */
  #read(scenario, category) {
    const text = this.#text(scenario, category);
    if (text.trim() === '') return category ? null : undefined;
    return parseInput(SHARE, text) ?? undefined;
  }

  /** @param {ScenarioShares[]} scenarios */
  #mayBeKept(scenarios) {
    const fields = ['', ...this.categories.map(({ code }) => code)];
    return (
      Object.keys(this.typed).length > 0 &&
      scenarios.every((one) => fields.every((code) => this.#read(one, code) !== undefined))
    );
  }

  /** @param {SubmitEvent} event @param {ScenarioShares[]} scenarios */
  async #keep(event, scenarios) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const source = String(new FormData(form).get('source'));
    const changed = scenarios.filter(({ code }) =>
      Object.keys(this.typed).some((key) => key.startsWith(`${code}/`)),
    );
    try {
      for (const one of changed) await setShares(one.code, { ...this.#sharesOf(one), source });
      await this.scenarios.again();
      this.typed = {};
      form.reset();
      this.dispatchEvent(new CustomEvent('entered', { bubbles: true, composed: true }));
      say({ text: t('impact.shares.kept') });
    } catch (failure) {
      sayFailure(failure);
    }
  }

  /** @param {ScenarioShares} scenario */
  #sharesOf(scenario) {
    const shares = this.categories.flatMap(({ code }) => {
      const share = this.#read(scenario, code);
      return typeof share === 'number' ? [[code, share]] : [];
    });
    return { share: Number(this.#read(scenario, '')), shares: Object.fromEntries(shares) };
  }
}

customElements.define('tn-scenario-shares', ScenarioSharesForm);
