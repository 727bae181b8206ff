import { html, LitElement, nothing } from 'lit';
import { explain } from '../api/impact.js';
import { Loader } from '../app/loader.js';
import { setQuery } from '../app/router.js';
import { euroText, percentText } from '../i18n/format.js';
import { currentLanguage, t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import { drawerStyles } from './drawer-styles.js';
import { formulaSteps } from './formula.js';
import { sourceText } from './source.js';
import './days-behind.js';

/** @typedef {import('../api/impact.js').Explanation} Explanation */

/**
 * Where an amount comes from, beside the page: open when the address names a scenario and a type
 * (`open`). Its history entry is the browser's own, so Back closes it.
 */
export class ImpactDrawer extends LitElement {
  static properties = { impact: { attribute: false }, query: { attribute: false } };

  static styles = [...shared, drawerStyles];

  constructor() {
    super();
    /** @type {import('../api/impact.js').Impact | null} */
    this.impact = null;
    this.query = new URLSearchParams();
    this.shown = '';
    /** @type {Loader<Explanation>} */
    this.amount = new Loader(this);
  }

  get #dialog() {
    return /** @type {HTMLDialogElement} */ (this.renderRoot.querySelector('dialog'));
  }

  updated() {
    const type = this.query.get('open') ?? '';
    const scenario = this.query.get('scenario') || this.impact?.scenarios[0]?.code || '';
    const key = type && `${this.impact?.year}/${scenario}/${type}`;
    if (key === this.shown) return;
    this.shown = key;
    if (!key) {
      this.#dialog.close();
      return;
    }
    this.amount.value = undefined;
    this.amount.run((signal) => explain(Number(this.impact?.year), scenario, type, signal));
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  render() {
    return html`<dialog
      aria-labelledby="title"
      @close=${this.#closed}
      @click=${(/** @type {Event} */ event) => event.target === event.currentTarget && this.#dialog.close()}
    >
      <div class="inside">
        <button class="button quiet icon close" aria-label=${t('shell.close')} @click=${() => this.#dialog.close()}>
          <tn-icon name="x"></tn-icon>
        </button>
        ${this.#content()}
      </div>
    </dialog>`;
  }

  #closed() {
    if (this.query.get('open')) setQuery({ open: null });
  }

  #content() {
    const failure = failureOf(this.amount);
    if (failure !== nothing) return failure;
    const amount = this.amount.value;
    if (!amount) return html`<div class="skeleton waiting"></div>`;
    const type = t(`projectType.${amount.line.type}`);
    return html`<header>
        <p class="muted small">${amount.label[currentLanguage()]}, ${amount.year}</p>
        <h2 id="title">${type}</h2>
        <p class="total">${euroText(amount.line.totalEur)}</p>
      </header>
      ${this.#formula(amount)} ${this.#inputs(amount)}
      <section>
        <h3>${t('impact.drawer.days')}</h3>
        <tn-days-behind .days=${amount.days} .declared=${this.impact?.basis === 'declared'}></tn-days-behind>
      </section>`;
  }

  /** @param {Explanation} amount */
  #formula(amount) {
    return html`<section>
      <h3>${t('impact.drawer.formula')}</h3>
      <ol class="steps">
        ${formulaSteps(amount.formula).map(
          (step) => html`<li>
            <span class="muted">${step.label}</span>
            <span class="sum">${step.sum}</span>
            <b>= ${step.result}</b>
          </li>`,
        )}
      </ol>
      <p class="muted tiny">${t('impact.drawer.rounding')}</p>
    </section>`;
  }

  /** @param {Explanation} amount */
  #inputs({ input, sharePct, shareSource }) {
    /** @type {[string, string, import('../api/impact.js').Source][]} */
    const rows = [
      [t('impact.drawer.daysInput'), t('impact.days', { count: input.days }), input.daysSource],
    ];
    if (input.average) {
      rows.push([
        t('impact.drawer.averageInput', { year: String(input.average.year) }),
        t('impact.perDay', { amount: euroText(input.average.totalEur) }),
        input.average.source,
      ]);
    }
    rows.push([t('impact.drawer.shareInput'), percentText(sharePct / 100, 2), shareSource]);
    if (input.complement) {
      rows.push([
        t('impact.drawer.complementInput'),
        euroText(input.complement.amountEur),
        input.complement.source,
      ]);
    }
    return html`<section>
      <h3>${t('impact.drawer.inputs')}</h3>
      <dl>
        ${rows.map(
          ([name, value, source]) => html`<div>
            <dt>${name}</dt>
            <dd><span class="figure">${value}</span><span class="muted tiny">${sourceText(source)}</span></dd>
          </div>`,
        )}
      </dl>
      <a class="button" href="/impact/${this.impact?.year}?view=what-if#${input.type}"><tn-icon name="flask-conical"></tn-icon>${t('impact.drawer.whatIf')}</a>
    </section>`;
  }
}

customElements.define('tn-impact-drawer', ImpactDrawer);
