import * as L from 'leaflet';
import { css, html, LitElement } from 'lit';
import { toLatLng, toLatLngBounds } from '../geo/axis.js';
import { t } from '../i18n/i18n.js';
import { createBackdrop } from '../map/backdrop.js';
import { leafletSheet } from '../map/leaflet-sheet.js';
import { mapStyles } from '../map/map-styles.js';
import { WALLONIA } from '../map/map-view.js';
import { shared } from '../ui/styles.js';
import { bubbleSize } from './bubble-size.js';

/** @typedef {{key: string, label: string, position: import('../geo/axis.js').Position, value: number}} Bubble */

/** Amounts as discs on the drawn land. It tells `bubble-opened` (the key). */
export class BubbleMap extends LitElement {
  static properties = { bubbles: { attribute: false }, selected: {}, label: {} };

  static styles = [
    leafletSheet,
    ...shared,
    mapStyles,
    css`
      :host {
        block-size: 420px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        overflow: hidden;
      }
      .bubble {
        border: 1.5px solid var(--accent);
        border-radius: 50%;
        background: color-mix(in srgb, var(--accent) 45%, transparent);
        cursor: pointer;
      }
      .bubble.selected {
        background: color-mix(in srgb, var(--accent) 85%, transparent);
      }
      .bubble:focus-visible {
        outline: 3px solid var(--accent);
        outline-offset: 2px;
      }
      @media (width < 700px) {
        :host {
          block-size: 300px;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Bubble[]} */
    this.bubbles = [];
    this.selected = '';
    this.label = '';
    /** @type {L.Map | null} */
    this.map = null;
    this.drawn = L.layerGroup();
  }

  firstUpdated() {
    const map = L.map(/** @type {HTMLElement} */ (this.renderRoot.querySelector('.map')), {
      zoomControl: false,
      attributionControl: false,
      scrollWheelZoom: false,
      zoomSnap: 0.25,
      minZoom: 6.5,
    });
    this.map = map;
    createBackdrop(map).show();
    this.drawn.addTo(map);
    const fit = () => {
      map.invalidateSize({ pan: false });
      map.fitBounds(toLatLngBounds(WALLONIA), { animate: false });
    };
    fit();
    new ResizeObserver(fit).observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.map?.remove();
    this.map = null;
  }

  updated() {
    this.drawn.clearLayers();
    const most = Math.max(0, ...this.bubbles.map(({ value }) => value));
    // The large below the small, so that every one can be reached.
    for (const bubble of [...this.bubbles].sort((a, b) => b.value - a.value)) {
      const size = bubbleSize(bubble.value, most);
      const marker = L.marker(toLatLng(bubble.position), {
        keyboard: true,
        title: bubble.label,
        alt: bubble.label,
        icon: L.divIcon({
          className: `bubble ${bubble.key === this.selected ? 'selected' : ''}`,
          html: '',
          iconSize: [size, size],
        }),
      });
      marker.on('add', () => marker.getElement()?.setAttribute('aria-label', bubble.label));
      marker.on('click', () =>
        this.dispatchEvent(new CustomEvent('bubble-opened', { detail: bubble.key })),
      );
      marker.addTo(this.drawn);
    }
  }

  render() {
    return html`<div class="map plain" role="region" aria-label=${this.label || t('map.label')}></div>`;
  }
}

customElements.define('tn-bubble-map', BubbleMap);
