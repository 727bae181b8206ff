import { css, html, LitElement, nothing } from 'lit';
import { numberText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { shared } from '../ui/styles.js';
import { FACETS } from './filters.js';

/** @typedef {import('../api/locations.js').FacetValue} FacetValue */

const SHORT = 7;

/** All facets with their counts. Tells `choose` ({facet, values}) and `close`. */
export class FacetPanel extends LitElement {
  static properties = {
    facets: { attribute: false },
    chosen: { attribute: false },
    total: { type: Number },
    whole: { state: true },
  };

  static styles = [
    ...shared,
    css`
      :host {
        display: grid;
        grid-template-rows: auto 1fr;
        background: var(--surface);
      }
      header {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        padding: var(--space-3) var(--space-3) var(--space-3) var(--space-5);
        border-block-end: 1px solid var(--line);
      }
      header h2 {
        flex: 1;
        font-size: var(--text-16);
      }
      .facets {
        overflow-y: auto;
        padding: var(--space-2) var(--space-5) var(--space-6);
      }
      fieldset {
        min-inline-size: 0;
        margin: 0;
        padding: var(--space-4) 0;
        border: 0;
        border-block-end: 1px solid var(--line);
      }
      fieldset:last-child {
        border: 0;
      }
      legend {
        float: inline-start;
        inline-size: 100%;
        padding: 0 0 var(--space-2);
        font-size: var(--text-14);
        font-weight: 600;
      }
      label {
        display: grid;
        clear: both;
        grid-template-columns: auto 1fr auto;
        align-items: center;
        gap: var(--space-3);
        min-block-size: 30px;
        font-size: var(--text-14);
        cursor: pointer;
      }
      .below {
        margin-inline-start: 26px;
      }
      .below,
      .top {
        margin-inline-end: 30px;
      }
      .top {
        position: relative;
        clear: both;
      }
      .top .button {
        position: absolute;
        inset: 0 -34px auto auto;
        inline-size: 30px;
        min-block-size: 30px;
        padding: 0;
      }
      .count {
        color: var(--muted);
        font-size: var(--text-12);
        font-variant-numeric: tabular-nums;
      }
      .link {
        padding: var(--space-1) 0;
        border: 0;
        background: none;
        color: var(--accent);
        font: 500 var(--text-14) / 1.5 var(--font);
        cursor: pointer;
      }
      @media (pointer: coarse) {
        label {
          min-block-size: 44px;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Record<string, FacetValue[]>} */
    this.facets = {};
    /** @type {Record<string, string[]>} */
    this.chosen = {};
    this.total = 0;
    /** @type {Set<string>} the facets shown to their end */
    this.whole = new Set();
    /** @type {Set<string>} the wider values whose narrower ones are shown */
    this.open = new Set();
  }

  render() {
    const shown = FACETS.filter((facet) => this.facets[facet]?.length);
    const any = Object.values(this.chosen).some((values) => values.length);
    return html`<header>
        <h2>${t('explorer.filters')}</h2>
        ${any ? html`<button class="button quiet" @click=${this.#clear}>${t('explorer.clearAll')}</button>` : nothing}
        <button class="button quiet icon" aria-label=${t('shell.close')} @click=${() => this.dispatchEvent(new CustomEvent('close'))}>
          <tn-icon name="x"></tn-icon>
        </button>
      </header>
      <div class="facets">
        ${shown.map((facet) => this.#facet(facet))}
        ${shown.length ? nothing : html`<p class="muted small">${t('explorer.noFacets')}</p>`}
      </div>`;
  }

  /** @param {string} facet */
  #facet(facet) {
    const values = this.#unfolded(facet);
    const whole = this.whole.has(facet) || values.length <= SHORT + 1;
    const shown = whole
      ? values
      : values.filter((one, i) => i < SHORT || this.#has(facet, one.value));
    return html`<fieldset>
      <legend>${t(`explorer.facet.${facet}`)}</legend>
      ${shown.map((one) => this.#value(facet, one))}
      ${
        values.length > SHORT + 1
          ? html`<button class="link" @click=${() => this.#fold(facet)}>
            ${whole ? t('explorer.facetLess') : t('explorer.facetMore', { count: values.length })}
          </button>`
          : nothing
      }
    </fieldset>`;
  }

  /**
   * The values in their order, each followed by those below it once somebody opened or chose it.
   *
   * @param {string} facet
   */
  #unfolded(facet) {
    const values = this.facets[facet];
    return values
      .filter(({ parent }) => !parent)
      .flatMap((top) => [top, ...(this.#isOpen(facet, top) ? this.#below(facet, top) : [])]);
  }

  /** @param {string} facet @param {FacetValue} top */
  #below(facet, top) {
    return this.facets[facet].filter(({ parent }) => parent === top.value);
  }

  /** @param {string} facet @param {FacetValue} top */
  #isOpen(facet, top) {
    return (
      this.open.has(top.value) ||
      this.#has(facet, top.value) ||
      this.#below(facet, top).some(({ value }) => this.#has(facet, value))
    );
  }

  /** @param {string} facet @param {FacetValue} one */
  #value(facet, one) {
    if (facet !== 'category' || one.parent) return this.#choice(facet, one);
    const open = this.#isOpen(facet, one);
    const toggle = () => {
      if (!this.open.delete(one.value)) this.open.add(one.value);
      this.requestUpdate();
    };
    return html`<div class="top">
      ${this.#choice(facet, one)}
      <button class="button quiet icon" aria-expanded=${open} aria-label=${t('explorer.facetOpen', { name: one.label })} @click=${toggle}>
        <tn-icon name=${open ? 'chevron-down' : 'chevron-right'}></tn-icon>
      </button>
    </div>`;
  }

  /** @param {string} facet @param {FacetValue} one */
  #choice(facet, { value, label, count, parent }) {
    const text = facet === 'setting' || facet === 'period' ? t(`${facet}.${value}`) : label;
    return html`<label class=${parent ? 'below' : ''}>
      <input type="checkbox" .checked=${this.#has(facet, value)} @change=${() => this.#toggle(facet, value)} />
      <span>${text}</span><span class="count">${numberText(count)}</span>
    </label>`;
  }

  /** @param {string} facet @param {string} value */
  #has(facet, value) {
    return (this.chosen[facet] ?? []).includes(value);
  }

  /** @param {string} facet @param {string} value */
  #toggle(facet, value) {
    const kept = (this.chosen[facet] ?? []).filter((one) => one !== value);
    const values = this.#has(facet, value) ? kept : [...kept, value];
    this.dispatchEvent(new CustomEvent('choose', { detail: { facet, values } }));
  }

  #clear() {
    for (const facet of FACETS) {
      if (this.chosen[facet]?.length) {
        this.dispatchEvent(new CustomEvent('choose', { detail: { facet, values: [] } }));
      }
    }
  }

  /** @param {string} facet */
  #fold(facet) {
    if (!this.whole.delete(facet)) this.whole.add(facet);
    this.requestUpdate();
  }
}

customElements.define('tn-facet-panel', FacetPanel);
