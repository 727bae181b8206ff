import { css, html, LitElement, nothing } from 'lit';
import { locate } from '../api/entries.js';
import { Loader } from '../app/loader.js';
import { parseReadable, readablePosition } from '../geo/axis.js';
import { t } from '../i18n/i18n.js';
import '../map/map-view.js';
import '../ui/icon.js';
import { shared } from '../ui/styles.js';
import { cornersOf } from './entry-outline.js';

/** @typedef {import('../geo/axis.js').Position} Position */

const ZOOM = 14;

/**
 * Where a place is: a press on the map or two numbers move it (`moved`), and the commune is
 * answered at once.
 */
export class EntryPlace extends LitElement {
  static properties = {
    position: { attribute: false },
    outline: { attribute: false },
    wrong: { state: true },
    drawing: { state: true },
  };

  static styles = [
    ...shared,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 2fr) minmax(220px, 1fr);
        gap: var(--space-4);
      }
      tn-map {
        block-size: 320px;
        border-radius: var(--radius);
        overflow: hidden;
      }
      .side {
        display: grid;
        align-content: start;
        gap: var(--space-4);
      }
      .commune {
        font-size: var(--text-16);
        font-weight: 600;
      }
      .outside {
        color: var(--danger);
      }
      @media (width < 700px) {
        :host {
          grid-template-columns: minmax(0, 1fr);
        }
        tn-map {
          block-size: 260px;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Position} */
    this.position = [4.8668, 50.4631];
    /** @type {Position[]} */
    this.outline = [];
    this.wrong = false;
    this.drawing = false;
    /** @type {import('../map/map-view.js').View | null} */
    this.view = null;
    /** @type {import('../api/locations.js').Cluster[]} */
    this.spot = [];
    /** @type {Loader<import('../api/entries.js').Located>} */
    this.located = new Loader(this);
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (!changed.has('position')) return;
    const before = /** @type {Position | undefined} */ (changed.get('position'));
    if (before?.join() === this.position.join()) return;
    this.view ??= { center: this.position, zoom: ZOOM };
    this.spot = [
      { position: this.position, count: 1, code: 'here', name: t('office.entry.place') },
    ];
    this.#ask();
  }

  #ask() {
    const { position } = this;
    this.located.run((signal) => locate(position, signal));
  }

  render() {
    return html`<tn-map .view=${this.view} .clusters=${this.spot} .outline=${this.outline} selected="here" label=${t('office.entry.map')}
        @pressed=${(/** @type {CustomEvent} */ event) => this.#pressed(event.detail)}></tn-map>
      <div class="side">
        <div class="field">
          <label for="position">${t('office.entry.position')}</label>
          <input id="position" class="figure" inputmode="decimal" .value=${readablePosition(this.position)}
            aria-invalid=${this.wrong} @change=${this.#typed} />
          <span class=${this.wrong ? 'error' : 'hint'}>${t(this.wrong ? 'office.entry.noPosition' : 'office.entry.positionHint')}</span>
        </div>
        <div aria-live="polite">
          <p class="small muted">${t('office.entry.commune')}</p>
          ${this.#commune()}
        </div>
        <tn-entry-outline .corners=${this.outline} ?drawing=${this.drawing}
          @drawing=${(/** @type {CustomEvent<boolean>} */ event) => {
            this.drawing = event.detail;
          }}
          @outlined=${(/** @type {CustomEvent<Position[]>} */ event) => this.#outlined(event.detail)}></tn-entry-outline>
      </div>`;
  }

  #commune() {
    const found = this.located.value;
    if (!found) return html`<div class="skeleton">&nbsp;</div>`;
    if (!found.commune) {
      return html`<p class="commune outside">${t('office.entry.outside')}</p>`;
    }
    return html`<p class="commune">${found.commune.name}</p>
      <p class="small muted">${found.commune.province.name}${found.approximate ? ` · ${t('office.entry.nearest')}` : nothing}</p>`;
  }

  /** @param {Event} event */
  #typed(event) {
    const text = /** @type {HTMLInputElement} */ (event.target).value;
    const position = parseReadable(text);
    this.wrong = position === null;
    if (!position) return;
    this.view = { center: position, zoom: ZOOM };
    this.#move(position);
  }

  /** @param {Position} position */
  #pressed(position) {
    if (this.drawing) this.#outlined([...cornersOf(this.outline), position]);
    else this.#move(position);
  }

  /** @param {Position} position */
  #move(position) {
    this.wrong = false;
    this.dispatchEvent(new CustomEvent('moved', { detail: rounded(position) }));
  }

  /** @param {Position[]} corners */
  #outlined(corners) {
    this.dispatchEvent(new CustomEvent('outlined', { detail: corners.map(rounded) }));
  }
}

/** To a decimetre. @param {Position} position @returns {Position} */
function rounded([lon, lat]) {
  return [Math.round(lon * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6];
}

customElements.define('tn-entry-place', EntryPlace);
