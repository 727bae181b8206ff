import { css, html, LitElement, nothing } from 'lit';
import { parseReadable, readablePosition } from '../geo/axis.js';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { shared } from '../ui/styles.js';

/** @typedef {import('../geo/axis.js').Position} Position */

/**
 * The outline of a larger place: drawn by pressing the map, or its corners written one a line.
 * Tells `drawing` when presses on the map are to become corners, and `outlined` with the corners.
 */
export class EntryOutline extends LitElement {
  static properties = {
    corners: { attribute: false },
    drawing: { type: Boolean },
    wrong: { state: true },
  };

  static styles = [
    ...shared,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
      }
      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      textarea {
        min-block-size: 72px;
        font-size: var(--text-14);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Position[]} */
    this.corners = [];
    this.drawing = false;
    this.wrong = false;
  }

  render() {
    return html`<div class="field">
        <label for="corners">${t('office.entry.outline')}</label>
        <textarea id="corners" class="figure" rows="3" aria-invalid=${this.wrong} .value=${cornersOf(this.corners).map(readablePosition).join('\n')}
          @change=${this.#typed}></textarea>
        <span class=${this.wrong ? 'error' : 'hint'} aria-live="polite">${t(this.#hint())}</span>
      </div>
      <div class="tools">
        <button type="button" class="button" aria-pressed=${this.drawing} @click=${() => this.#tell('drawing', !this.drawing)}>
          <tn-icon name="pencil"></tn-icon>${t(this.drawing ? 'office.entry.outlineDone' : 'office.entry.outlineDraw')}
        </button>
        ${this.corners.length ? this.#shorten() : nothing}
      </div>`;
  }

  #hint() {
    if (this.wrong) return 'office.entry.outlineWrong';
    return this.drawing ? 'office.entry.outlineDrawing' : 'office.entry.outlineHint';
  }

  #shorten() {
    return html`<button type="button" class="button quiet" @click=${() => this.#tell('outlined', cornersOf(this.corners).slice(0, -1))}>${t('office.entry.outlineBack')}</button>
      <button type="button" class="button quiet" @click=${() => this.#tell('outlined', [])}>${t('office.entry.outlineNone')}</button>`;
  }

  /** @param {Event} event */
  #typed(event) {
    const lines = /** @type {HTMLTextAreaElement} */ (event.target).value.split('\n');
    const corners = lines.filter((line) => line.trim()).map(parseReadable);
    this.wrong = corners.includes(null);
    if (!this.wrong) this.#tell('outlined', corners);
  }

  /** @param {string} name @param {unknown} detail */
  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

/** The corners without the last one that closes the ring. @param {Position[]} ring @returns {Position[]} */
export function cornersOf(ring) {
  const closed = ring.length > 1 && ring[0].join() === ring[ring.length - 1].join();
  return closed ? ring.slice(0, -1) : ring;
}

customElements.define('tn-entry-outline', EntryOutline);
