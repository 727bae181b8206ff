import { css, html, LitElement, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { suggestLocations } from '../api/locations.js';
import { navigate } from '../app/router.js';
import { hasMessage, t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { shared } from '../ui/styles.js';

/** @typedef {import('../api/locations.js').Suggestion} Suggestion */

const ICONS = {
  location: 'map-pin',
  category: 'shapes',
  commune: 'landmark',
  province: 'landmark',
};
const PAUSE_MS = 120;

/**
 * The search field with its suggestions. Tells `search` (the text) and `filter` ({facet, value,
 * label}) when a suggestion is rather a filter; a suggested place opens at once.
 */
export class SearchBox extends LitElement {
  static properties = {
    value: {},
    items: { state: true },
    at: { state: true },
    shown: { state: true },
  };

  static styles = [
    ...shared,
    css`
      :host {
        position: relative;
        z-index: 5;
      }
      .box {
        position: relative;
      }
      .box > tn-icon {
        position: absolute;
        inset-block-start: 12px;
        inset-inline-start: 12px;
        color: var(--muted);
        pointer-events: none;
      }
      input[type='search'] {
        min-block-size: 44px;
        padding-inline: 42px 40px !important;
        appearance: none;
      }
      input::-webkit-search-cancel-button {
        display: none;
      }
      .clear {
        position: absolute;
        inset-block-start: 4px;
        inset-inline-end: 4px;
      }
      ul {
        position: absolute;
        inset: calc(100% + 4px) 0 auto;
        max-block-size: 60dvh;
        overflow-y: auto;
        padding: var(--space-1);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
        box-shadow: var(--shadow);
      }
      li {
        display: grid;
        grid-template-columns: auto 1fr auto;
        align-items: center;
        gap: var(--space-3);
        min-block-size: 40px;
        padding: var(--space-1) var(--space-3);
        border-radius: 4px;
        font-size: var(--text-14);
        cursor: pointer;
      }
      li tn-icon,
      li .kind {
        color: var(--muted);
      }
      li .kind {
        font-size: var(--text-12);
      }
      li[aria-selected='true'] {
        background: var(--accent-soft);
      }
    `,
  ];

  constructor() {
    super();
    this.value = '';
    /** @type {Suggestion[]} */
    this.items = [];
    this.at = -1;
    this.shown = false;
    this.pause = 0;
    /** @type {AbortController | null} */
    this.asking = null;
  }

  get #input() {
    return /** @type {HTMLInputElement} */ (this.renderRoot.querySelector('input'));
  }

  focus() {
    this.#input.select();
    this.#input.focus();
  }

  render() {
    const open = this.shown && this.items.length > 0;
    return html`<form class="box" role="search" @submit=${this.#submit}>
      <tn-icon name="search"></tn-icon>
      <input
        type="search"
        role="combobox"
        aria-label=${t('explorer.search')}
        aria-expanded=${open}
        aria-controls="suggestions"
        aria-activedescendant=${this.at >= 0 ? `s${this.at}` : nothing}
        placeholder=${t('explorer.search')}
        autocomplete="off"
        enterkeyhint="search"
        maxlength="200"
        .value=${live(this.value)}
        @input=${this.#typed}
        @keydown=${this.#key}
        @blur=${() => {
          this.shown = false;
        }}
      />
      ${
        this.value
          ? html`<button type="button" class="button quiet icon clear" aria-label=${t('explorer.clear')} @click=${this.#clear}>
            <tn-icon name="x"></tn-icon>
          </button>`
          : nothing
      }
      <ul role="listbox" id="suggestions" aria-label=${t('explorer.suggestions')} ?hidden=${!open}>
        ${this.items.map((item, i) => this.#item(item, i))}
      </ul>
    </form>`;
  }

  /** @param {Suggestion} item @param {number} i */
  #item(item, i) {
    const kind = hasMessage(`explorer.kind.${item.kind}`) ? t(`explorer.kind.${item.kind}`) : '';
    return html`<li
      role="option"
      id="s${i}"
      aria-selected=${i === this.at}
      @pointerdown=${(/** @type {Event} */ event) => event.preventDefault()}
      @click=${() => this.#choose(item)}
    >
      <tn-icon name=${ICONS[/** @type {keyof typeof ICONS} */ (item.kind)] ?? 'search'}></tn-icon>
      <span>${item.text}</span><span class="kind">${item.detail || kind}</span>
    </li>`;
  }

  /** @param {Event} event */
  #typed(event) {
    this.value = /** @type {HTMLInputElement} */ (event.target).value;
    clearTimeout(this.pause);
    this.asking?.abort();
    this.at = -1;
    if (this.value.trim().length < 2) {
      this.items = [];
      return;
    }
    this.pause = window.setTimeout(() => this.#ask(), PAUSE_MS);
  }

  async #ask() {
    const asking = new AbortController();
    this.asking = asking;
    try {
      const { items } = await suggestLocations(this.value.trim(), asking.signal);
      this.items = items;
      this.shown = true;
    } catch {
      // Suggestions are a help, not a promise: the search itself says what is wrong.
      this.items = [];
    }
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key === 'Escape') {
      if (this.shown && this.items.length) this.shown = false;
      else this.#input.blur();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!this.items.length) return;
      this.shown = true;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.at = ((this.at + 1 + step + this.items.length + 1) % (this.items.length + 1)) - 1;
    } else return;
    event.preventDefault();
  }

  /** @param {Event} event */
  #submit(event) {
    event.preventDefault();
    if (this.shown && this.items[this.at]) {
      this.#choose(this.items[this.at]);
      return;
    }
    this.#done();
    this.dispatchEvent(new CustomEvent('search', { detail: this.value.trim() }));
  }

  /** @param {Suggestion} item */
  #choose(item) {
    this.#done();
    if (item.kind === 'location') {
      navigate(`/locations/${encodeURIComponent(item.value)}`);
    } else if (['category', 'commune', 'province'].includes(item.kind)) {
      this.value = '';
      const detail = { facet: item.kind, value: item.value, label: item.text };
      this.dispatchEvent(new CustomEvent('filter', { detail }));
    } else {
      this.value = item.text;
      this.dispatchEvent(new CustomEvent('search', { detail: item.text }));
    }
  }

  #done() {
    clearTimeout(this.pause);
    this.asking?.abort();
    this.items = [];
    this.shown = false;
  }

  #clear() {
    this.value = '';
    this.#done();
    this.dispatchEvent(new CustomEvent('search', { detail: '' }));
    this.#input.focus();
  }
}

customElements.define('tn-search-box', SearchBox);
