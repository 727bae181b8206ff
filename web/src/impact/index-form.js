import { css, html, LitElement, nothing } from 'lit';
import { removeIndex, stateIndex } from '../api/impact.js';
import { editableText, numberText, parseNumber } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import { managementStyles } from '../management/management-styles.js';
import { shared } from '../ui/styles.js';
import { say, sayFailure } from '../ui/toasts.js';
import { rowForm } from './entry-styles.js';
import { referenceOf, sourceText } from './source.js';

/** The index by which averages of the year before are carried into a year; tells `entered`. */
export class IndexForm extends LitElement {
  static properties = { year: { type: Number }, index: { attribute: false } };

  static styles = [
    ...shared,
    managementStyles,
    rowForm,
    css`
      .factor {
        flex: 0 0 130px;
      }
    `,
  ];

  constructor() {
    super();
    this.year = 0;
    /** @type {import('../api/impact.js').Averages['index']} */
    this.index = null;
  }

  render() {
    return html`<section>
      <div class="section-head">
        <div>
          <h2>${t('impact.index.title', { year: String(this.year) })}</h2>
          <p class="muted small">${t('impact.index.intro', { before: String(this.year - 1), year: String(this.year) })}</p>
          <p>${
            this.index
              ? t('impact.averages.index', {
                  factor: numberText(this.index.factor, 6),
                  source: sourceText(this.index.source),
                })
              : t('impact.averages.noIndex')
          }</p>
        </div>
      </div>
      <form @submit=${this.#state}>
        <div class="field factor">
          <label for="factor">${t('impact.index.factor')}</label>
          <input id="factor" name="factor" required inputmode="decimal" autocomplete="off"
            .value=${this.index ? editableText(this.index.factor, 6) : ''} />
        </div>
        <div class="field source">
          <label for="index-source">${t('impact.averages.origin')}</label>
          <input id="index-source" name="source" required maxlength="300" autocomplete="off" .value=${referenceOf(this.index?.source)} />
        </div>
        <button class="button primary">${t('impact.entry.save')}</button>
        ${this.index ? html`<button class="button" type="button" @click=${() => this.#send(removeIndex(this.year), 'removed')}>${t('impact.entry.remove')}</button>` : nothing}
      </form>
    </section>`;
  }

  /** @param {SubmitEvent} event */
  #state(event) {
    event.preventDefault();
    const data = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const factor = parseNumber(String(data.get('factor')));
    if (factor === null) {
      say({ text: t('impact.whatIf.notANumber') });
      return;
    }
    this.#send(stateIndex(this.year, { factor, source: String(data.get('source')) }), 'kept');
  }

  /** @param {Promise<unknown>} sending @param {string} done */
  async #send(sending, done) {
    try {
      await sending;
      this.dispatchEvent(new CustomEvent('entered', { bubbles: true, composed: true }));
      say({ text: t(`impact.index.${done}`) });
    } catch (failure) {
      sayFailure(failure);
    }
  }
}

customElements.define('tn-index-form', IndexForm);
