import * as L from 'leaflet';
import { html, LitElement, nothing } from 'lit';
import { fromLatLng, fromLatLngBounds, toLatLng, toLatLngBounds } from '../geo/axis.js';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { shared } from '../ui/styles.js';
import { say } from '../ui/toasts.js';
import { BaseLayers } from './base-layers.js';
import { leafletSheet } from './leaflet-sheet.js';
import { mapStyles } from './map-styles.js';
import { clusterMarker } from './markers.js';
import { outlineShape } from './outline.js';

/**
 * @typedef {import('../geo/axis.js').Position} Position
 * @typedef {import('../geo/axis.js').Bbox} Bbox
 * @typedef {import('../api/locations.js').Cluster} Cluster
 * @typedef {{center: Position, zoom: number}} View
 */

/** The extent of Wallonia with some air around it. @type {Bbox} */
export const WALLONIA = [2.84, 49.49, 6.41, 50.82];

/**
 * A map of points. Give it `clusters`; it tells `view-changed` ({center, zoom, bbox, byHand})
 * after every move, `cluster-opened` (the cluster) when one is chosen, and `pressed` (a position)
 * when the bare map is. `selected` is the code of the place to stress.
 */
export class MapView extends LitElement {
  static properties = {
    clusters: { attribute: false },
    selected: {},
    view: { attribute: false },
    overlay: { attribute: false },
    outline: { attribute: false },
    label: {},
    base: { state: true },
  };

  static styles = [leafletSheet, ...shared, mapStyles];

  constructor() {
    super();
    /** @type {Cluster[]} */
    this.clusters = [];
    this.selected = '';
    /** @type {View | null} where to look; all of Wallonia when null */
    this.view = null;
    /** @type {{position: Position, content: HTMLElement, size: number} | null} drawn below the points */
    this.overlay = null;
    /** @type {Position[]} corners of a larger place */
    this.outline = [];
    this.label = '';
    this.base = 'plain';
    /** @type {L.Map | null} */
    this.map = null;
    /** @type {BaseLayers | null} */
    this.layers = null;
    this.points = L.layerGroup();
    this.shapes = L.layerGroup();
    /** @type {Map<string, L.Marker>} */
    this.byCode = new Map();
    this.byHand = false;
  }

  firstUpdated() {
    const map = L.map(/** @type {HTMLElement} */ (this.renderRoot.querySelector('.map')), {
      zoomControl: false,
      zoomSnap: 0.25,
      wheelPxPerZoomLevel: 100,
      minZoom: 7,
      maxBounds: toLatLngBounds([0.5, 48.3, 8.8, 52.2]),
      maxBoundsViscosity: 0.8,
      fadeAnimation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      zoomAnimation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    });
    map.attributionControl.setPrefix(false);
    this.map = map;
    this.#look();
    this.shapes.addTo(map);
    this.points.addTo(map);
    map.on('dragstart', () => this.#hand());
    map.getContainer().addEventListener('wheel', () => this.#hand(), { passive: true });
    map.on('moveend', () => this.#moved());
    map.on('click', (event) =>
      this.dispatchEvent(new CustomEvent('pressed', { detail: fromLatLng(event.latlng) })),
    );
    this.layers = new BaseLayers(map, (event) => {
      this.base = this.layers?.shown ?? 'plain';
      this.requestUpdate();
      if (event === 'failed') say({ text: t('map.tilesFailed') });
    });
    this.layers.start();
    if (map.getSize().x > 0) this.#moved();
    new ResizeObserver(() => map.invalidateSize({ pan: false })).observe(this);
    this.#lay();
    this.#ring();
    this.#draw();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.map?.remove();
    this.map = null;
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (!this.map) return;
    if (changed.has('view') && changed.get('view') !== undefined) this.#look();
    if (changed.has('outline')) this.#ring();
    if (changed.has('clusters')) this.#draw();
    if (changed.has('selected')) this.#stress();
  }

  #look() {
    if (!this.map || (this.view && this.#isThere(this.view))) return;
    this.byHand = false;
    if (this.view) this.map.setView(toLatLng(this.view.center), this.view.zoom, { animate: false });
    else this.fit(WALLONIA);
  }

  /** Within the rounding of an address. @param {View} view */
  #isThere({ center, zoom }) {
    if (!this.map?.getBounds || this.map.getZoom() === undefined) return false;
    const [lon, lat] = fromLatLng(this.map.getCenter());
    const near = Math.abs(lon - center[0]) < 2e-4 && Math.abs(lat - center[1]) < 2e-4;
    return near && Math.abs(this.map.getZoom() - zoom) < 0.02;
  }

  /** @param {Bbox} bbox @param {number} [maxZoom] */
  fit(bbox, maxZoom = 14) {
    this.map?.fitBounds(toLatLngBounds(bbox), { padding: [24, 24], maxZoom, animate: false });
  }

  #hand() {
    this.byHand = true;
  }

  #moved() {
    if (!this.map) return;
    this.dispatchEvent(
      new CustomEvent('view-changed', {
        detail: {
          center: fromLatLng(this.map.getCenter()),
          zoom: this.map.getZoom(),
          bbox: fromLatLngBounds(this.map.getBounds()),
          byHand: this.byHand,
        },
      }),
    );
  }

  #draw() {
    if (!this.map) return;
    this.points.clearLayers();
    this.byCode.clear();
    for (const cluster of this.clusters) {
      const marker = clusterMarker(cluster, (one) => this.#open(one)).addTo(this.points);
      if (cluster.code) this.byCode.set(cluster.code, marker);
    }
    this.map.fire('points');
    this.#stress();
  }

  #lay() {
    if (!this.overlay || !this.map) return;
    const { position, content, size } = this.overlay;
    const icon = L.divIcon({ className: 'overlay', html: content, iconSize: [size, size] });
    L.marker(toLatLng(position), {
      icon,
      interactive: false,
      keyboard: false,
      zIndexOffset: -1000,
    }).addTo(this.map);
  }

  #ring() {
    this.shapes.clearLayers();
    if (this.outline.length > 1) outlineShape(this.outline).addTo(this.shapes);
  }

  #stress() {
    for (const [code, marker] of this.byCode) {
      marker.getElement()?.classList.toggle('selected', code === this.selected);
      marker.setZIndexOffset(code === this.selected ? 1000 : 0);
    }
  }

  /** @param {Cluster} cluster */
  #open(cluster) {
    this.byHand = true;
    this.dispatchEvent(new CustomEvent('cluster-opened', { detail: cluster }));
    if (cluster.count === 1 || !this.map) return;
    const near = this.map.getZoom();
    if (cluster.bbox) this.fit(cluster.bbox, 17);
    if (this.map.getZoom() <= near) this.map.setView(toLatLng(cluster.position), near + 2);
  }

  render() {
    return html`<div class="map ${this.base === 'plain' ? 'plain' : ''}" role="region" aria-label=${this.label || t('map.label')}></div>
      <div class="controls">
        ${this.#button('plus', 'map.zoomIn', () => this.map?.zoomIn(1))}
        ${this.#button('minus', 'map.zoomOut', () => this.map?.zoomOut(1))}
        ${this.#button('maximize', 'map.fit', () => this.fit(WALLONIA))}
        <slot></slot>
      </div>
      ${this.layers?.choices.length ? this.#bases() : nothing}`;
  }

  /** @param {string} icon @param {string} label @param {() => void} run */
  #button(icon, label, run) {
    const act = () => {
      this.#hand();
      run();
    };
    return html`<button class="button icon" aria-label=${t(label)} title=${t(label)} @click=${act}>
      <tn-icon name=${icon}></tn-icon>
    </button>`;
  }

  #bases() {
    const choices = [{ id: 'plain', name: t('map.plain') }, ...(this.layers?.choices ?? [])];
    return html`<label class="bases">
      <span class="visually-hidden">${t('map.base')}</span>
      <select @change=${(/** @type {any} */ event) => this.layers?.choose(event.target.value)}>
        ${choices.map(({ id, name }) => html`<option value=${id} ?selected=${id === this.base}>${name}</option>`)}
      </select>
    </label>`;
  }
}

customElements.define('tn-map', MapView);
