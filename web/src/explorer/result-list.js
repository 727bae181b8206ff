import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { distanceText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import '../ui/category-tile.js';
import '../ui/icon.js';
import '../ui/state.js';
import { shared } from '../ui/styles.js';
import { resultStyles } from './result-styles.js';

/** @typedef {import('../api/locations.js').Found} Found */

const WAITING = 8;
const PAGE = 30;

/**
 * The results as cards. Tells `select` (a code) when one is stressed, `more`, and `clear`. Keys
 * come from the screen: `step` moves the focus from card to card; Enter opens, as for any link.
 */
export class ResultList extends LitElement {
  static properties = {
    items: { attribute: false },
    total: { type: Number },
    narrowed: { type: Boolean },
    selected: {},
  };

  static styles = [...shared, resultStyles];

  constructor() {
    super();
    /** @type {Found[] | null} null while nothing has arrived yet */
    this.items = null;
    this.total = 0;
    this.narrowed = false;
    this.selected = '';
  }

  /** @param {number} by */
  step(by) {
    const cards = /** @type {HTMLElement[]} */ ([...this.renderRoot.querySelectorAll('a.result')]);
    const at = cards.indexOf(
      /** @type {HTMLElement} */ (/** @type {ShadowRoot} */ (this.renderRoot).activeElement),
    );
    const next = cards[Math.max(0, Math.min(cards.length - 1, at + by))];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  }

  /** @param {string} code */
  reveal(code) {
    this.renderRoot
      .querySelector(`[data-code="${CSS.escape(code)}"]`)
      ?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }

  render() {
    if (this.items === null)
      return html`<ul aria-hidden="true">${Array.from({ length: WAITING }, waiting)}</ul>`;
    if (!this.items.length) return this.#none();
    const rest = Math.min(PAGE, this.total - this.items.length);
    return html`<ul>
        ${repeat(
          this.items,
          (item) => item.code,
          (item) => this.#card(item),
        )}
      </ul>
      ${
        rest > 0 && this.items.length < 100
          ? html`<div class="more"><button class="button" @click=${() => this.dispatchEvent(new CustomEvent('more'))}>
            ${t('explorer.more', { count: rest })}
          </button></div>`
          : nothing
      }`;
  }

  #none() {
    if (!this.narrowed) {
      return html`<tn-state kind="empty" heading=${t('explorer.firstRun.heading')} detail=${t('explorer.firstRun.detail')}></tn-state>`;
    }
    return html`<tn-state kind="empty" heading=${t('explorer.none.heading')} detail=${t('explorer.none.detail')}>
      <button class="button" @click=${() => this.dispatchEvent(new CustomEvent('clear'))}>${t('explorer.clearAll')}</button>
    </tn-state>`;
  }

  /** @param {Found} item */
  #card(item) {
    const select = () => this.dispatchEvent(new CustomEvent('select', { detail: item.code }));
    return html`<li>
      <a
        class="result ${item.code === this.selected ? 'selected' : ''}"
        href="/locations/${item.code}"
        data-code=${item.code}
        @focus=${select}
        @pointerenter=${select}
      >
        ${picture(item)}
        <span class="words">
          <strong>${item.name}</strong>
          <span class="place">${item.communeName}${item.distanceM != null ? html`<span class="figure"> · ${distanceText(item.distanceM)}</span>` : nothing}</span>
          ${item.snippet?.some((part) => part.hit) ? html`<span class="snippet">${item.snippet.map(segment)}</span>` : nothing}
          <span class="tags">
            <span class="kind">${item.categoryLabel}</span>
            ${item.setting ? html`<span class="tag" title=${t(`setting.${item.setting}`)}>${t(`settingShort.${item.setting}`)}</span>` : nothing}
          </span>
        </span>
      </a>
    </li>`;
  }
}

/** @param {Found} item */
function picture({ photo, category, code }) {
  if (photo)
    return html`<img class="picture" src=${photo} alt="" loading="lazy" width="126" height="84" />`;
  return html`<tn-category-tile class="picture" category=${category} seed=${code}></tn-category-tile>`;
}

/** @param {{text: string, hit: boolean}} part */
function segment({ text, hit }) {
  return hit ? html`<mark>${text}</mark>` : text;
}

function waiting() {
  return html`<li class="result">
    <span class="picture skeleton"></span>
    <span class="words">
      <span class="skeleton line long"></span><span class="skeleton line"></span><span class="skeleton line short"></span>
    </span>
  </li>`;
}

customElements.define('tn-result-list', ResultList);
