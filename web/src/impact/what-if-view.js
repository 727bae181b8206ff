import { css, html, LitElement, nothing } from 'lit';
import { getInputs, getSensitivity, whatIf } from '../api/impact.js';
import { Loader } from '../app/loader.js';
import { setQuery } from '../app/router.js';
import { t } from '../i18n/i18n.js';
import { managementStyles } from '../management/management-styles.js';
import '../ui/icon.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import { readChanges, writeChanges } from './paths.js';
import './tornado.js';
import './variants.js';
import './what-if-inputs.js';
import './what-if-result.js';

/** @typedef {import('../api/impact.js').Inputs} Inputs */

const PAUSE_MS = 150;

/** What the year would be with other inputs. The changes are in the address; nothing is kept. */
export class WhatIfView extends LitElement {
  static properties = { impact: { attribute: false }, query: { attribute: false } };

  static styles = [
    ...shared,
    managementStyles,
    css`
      .two {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 420px);
        gap: var(--space-6);
        align-items: start;
      }
      tn-what-if-result {
        position: sticky;
        inset-block-start: calc(var(--header) + var(--space-4));
      }
      .skeleton {
        block-size: 480px;
      }
      @media (width < 1000px) {
        .two {
          grid-template-columns: minmax(0, 1fr);
        }
        tn-what-if-result {
          position: static;
          order: -1;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../api/impact.js').Impact | null} */
    this.impact = null;
    this.query = new URLSearchParams();
    this.asked = '';
    this.pause = 0;
    /** @type {Loader<Inputs>} */
    this.inputs = new Loader(this);
    /** @type {Loader<import('../api/impact.js').Result[]>} */
    this.results = new Loader(this);
    /** @type {Loader<import('../api/impact.js').Sensitivity>} */
    this.sensitivity = new Loader(this);
  }

  willUpdate() {
    if (this.hasUpdated) return;
    this.inputs.run((signal) => getInputs(this.#year, signal));
    this.sensitivity.run((signal) => getSensitivity(this.#year, signal));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.pause);
  }

  get #year() {
    return Number(this.impact?.year);
  }

  /** @returns {Inputs} */
  get #changes() {
    return readChanges(this.query.getAll('set'), this.inputs.value ?? {});
  }

  updated() {
    if (!this.inputs.value) return;
    const changes = this.#changes;
    const key = JSON.stringify(changes);
    if (key === this.asked) return;
    const first = this.asked === '';
    this.asked = key;
    clearTimeout(this.pause);
    const ask = () => this.results.run((signal) => whatIf(this.#year, changes, signal));
    if (first) ask();
    else this.pause = window.setTimeout(ask, PAUSE_MS);
  }

  render() {
    const failure = failureOf(this.inputs);
    if (failure !== nothing) return failure;
    if (!this.inputs.value || !this.impact) return html`<div class="skeleton"></div>`;
    const changes = this.#changes;
    return html`<div class="sections">
      <section>
        <div class="section-head">
          <div>
            <h2>${t('impact.whatIf.title')}</h2>
            <p class="muted small">${t('impact.whatIf.intro')}</p>
          </div>
          <button class="button" ?disabled=${!Object.keys(changes).length} @click=${this.#restore}>
            <tn-icon name="rotate-ccw"></tn-icon>${t('impact.whatIf.restore')}
          </button>
        </div>
        <div class="two">
          <tn-what-if-inputs
            .inputs=${this.inputs.value}
            .changes=${changes}
            @input-changed=${this.#changed}
          ></tn-what-if-inputs>
          <tn-what-if-result
            .impact=${this.impact}
            .results=${this.results.value ?? this.impact.scenarios}
            .problem=${this.results.problem?.message ?? ''}
            .chosen=${this.query.get('scenario') ?? ''}
          ></tn-what-if-result>
        </div>
      </section>
      <tn-variants .impact=${this.impact} .changes=${changes}></tn-variants>
      ${this.sensitivity.value ? html`<tn-tornado .year=${this.#year} .sensitivity=${this.sensitivity.value}></tn-tornado>` : failureOf(this.sensitivity)}
    </div>`;
  }

  /** @param {CustomEvent<{path: string, value: number}>} event */
  #changed({ detail: { path, value } }) {
    const changes = { ...this.#changes, [path]: value };
    if (value === this.inputs.value?.[path]) delete changes[path];
    setQuery({ set: writeChanges(changes) }, { replace: true });
  }

  #restore() {
    setQuery({ set: null });
  }
}

customElements.define('tn-what-if', WhatIfView);
