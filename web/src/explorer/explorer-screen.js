import { html, LitElement, nothing } from 'lit';
import { clusterLocations, searchLocations } from '../api/locations.js';
import { Loader } from '../app/loader.js';
import { navigate, setQuery } from '../app/router.js';
import { offerShortcuts, withdrawShortcuts } from '../app/shortcuts.js';
import { t } from '../i18n/i18n.js';
import '../map/map-view.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import { explorerStyles } from './explorer-styles.js';
import './facet-panel.js';
import './filter-chips.js';
import { bboxText, countFilters, PAGE_SIZE, readSearch, toQuery, writeView } from './filters.js';
import { peek, resultBar } from './result-bar.js';
import './result-list.js';
import './search-box.js';

/** @typedef {import('../api/locations.js').FoundPage} FoundPage */

/** A circle of ten kilometres fills the map at this zoom. */
const ZOOM_AROUND = 10.5;

/** Screen 1: where could this be filmed? The map is the page; the list says the same in words. */
export class Explorer extends LitElement {
  static properties = {
    query: { attribute: false },
    selected: { state: true },
    facetsOpen: { state: true },
    mapShown: { state: true },
    peeked: { state: true },
  };

  static styles = [...shared, explorerStyles];

  constructor() {
    super();
    this.query = new URLSearchParams();
    this.selected = '';
    this.facetsOpen = false;
    this.mapShown = false;
    /** @type {Loader<FoundPage>} */
    this.found = new Loader(this);
    /** @type {Loader<{clusters: import('../api/locations.js').Cluster[]}>} */
    this.clusters = new Loader(this);
    this.pages = 1;
    /** @type {Map<string, string>} the names of filters that came from suggestions */
    this.labels = new Map();
    /** @type {import('../api/locations.js').Cluster | null} the place chosen on the map */
    this.peeked = null;
    /** @type {{bbox: import('../geo/axis.js').Bbox, zoom: number, center: import('../geo/axis.js').Position} | null} */
    this.seen = null;
    this.settling = 0;
    /** @type {import('../map/map-view.js').View | null} where the map looks by itself */
    this.look = null;
  }

  connectedCallback() {
    super.connectedCallback();
    offerShortcuts(this, [
      { key: '/', label: 'keys.search', run: () => this.#part('tn-search-box').focus() },
      { key: 'j', label: 'keys.next', run: () => this.#part('tn-result-list').step(1) },
      { key: 'k', label: 'keys.previous', run: () => this.#part('tn-result-list').step(-1) },
      { key: 'f', label: 'keys.filters', run: () => this.#toggleFacets() },
      { key: 'm', label: 'keys.map', run: () => this.#toggleMap() },
    ]);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    withdrawShortcuts(this);
  }

  /** @param {string} tag @returns {any} */
  #part(tag) {
    return this.renderRoot.querySelector(tag);
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (!changed.has('query')) return;
    this.search = readSearch(this.query);
    const { view, near } = this.search;
    this.look = view ?? (near && { center: near, zoom: ZOOM_AROUND });
    this.pages = 1;
    if (this.seen || !this.search.view) this.#load();
  }

  get #search() {
    return /** @type {import('./filters.js').Search} */ (this.search);
  }

  #load() {
    const narrowed = this.#narrowed();
    const { sort } = this.#search;
    const size = Math.min(100, PAGE_SIZE * this.pages);
    this.found.run((signal) => searchLocations({ ...narrowed, sort, size }, signal));
    this.#loadClusters();
  }

  /** The query, within the map's extent once somebody has moved the map. */
  #narrowed() {
    const bbox = this.#search.view && this.seen ? bboxText(this.seen.bbox) : undefined;
    return { ...toQuery(this.#search), bbox };
  }

  #loadClusters() {
    if (!this.seen) return;
    const { bbox, zoom } = this.seen;
    const query = { ...toQuery(this.#search), bbox: bboxText(bbox), zoom: Math.round(zoom) };
    this.clusters.run((signal) => clusterLocations(query, signal));
  }

  render() {
    const search = this.#search;
    return html`<div class="explorer ${this.mapShown ? 'map-shown' : ''}">
      <section class="side" aria-label=${t('explorer.list')}>
        <div class="top">
          <tn-search-box .value=${search.q} @search=${this.#find} @filter=${this.#add}></tn-search-box>
          <tn-filter-chips
            .search=${search}
            .facets=${this.found.value?.facets ?? {}}
            .labels=${this.labels}
          ></tn-filter-chips>
          ${resultBar({
            page: this.found.value,
            search,
            open: this.facetsOpen,
            toggle: () => this.#toggleFacets(),
          })}
        </div>
        ${this.#results()}
      </section>
      <div class="map">
        <tn-map
          .clusters=${this.clusters.value?.clusters ?? []}
          .view=${this.look}
          .selected=${this.selected}
          @view-changed=${this.#moved}
          @cluster-opened=${this.#opened}
        >
          <button class="button icon" aria-label=${t('explorer.aroundMap')} title=${t('explorer.aroundMap')} @click=${this.#aroundMap}>
            <tn-icon name="locate-fixed"></tn-icon>
          </button>
        </tn-map>
        ${peek(this.peeked)}
        <tn-facet-panel
          ?hidden=${!this.facetsOpen}
          .facets=${this.found.value?.facets ?? {}}
          .chosen=${search.chosen}
          .total=${this.found.value?.total ?? 0}
          @choose=${this.#choose}
          @close=${() => this.#toggleFacets()}
        ></tn-facet-panel>
      </div>
      <button class="button primary switch" @click=${() => this.#toggleMap()}>
        <tn-icon name=${this.mapShown ? 'list' : 'map'}></tn-icon>${t(this.mapShown ? 'explorer.showList' : 'explorer.showMap')}
      </button>
    </div>`;
  }

  #results() {
    const failure = failureOf(this.found);
    if (failure !== nothing) return failure;
    const page = this.found.value;
    return html`<tn-result-list
      class=${this.found.busy ? 'busy' : ''}
      .items=${page?.items ?? null}
      .total=${page?.total ?? 0}
      .narrowed=${this.#isNarrowed()}
      .selected=${this.selected}
      @select=${(/** @type {CustomEvent} */ event) => {
        this.selected = event.detail;
      }}
      @more=${() => {
        this.pages += 1;
        this.#load();
      }}
      @clear=${() => navigate('/')}
    ></tn-result-list>`;
  }

  #isNarrowed() {
    const { q, near, view } = this.#search;
    return Boolean(q || near || view || countFilters(this.#search));
  }

  /** @param {CustomEvent<string>} event */
  #find(event) {
    setQuery({ q: event.detail || null, sort: null });
  }

  /** A suggestion was chosen. @param {CustomEvent<{facet: string, value: string, label: string}>} event */
  #add({ detail }) {
    this.labels.set(detail.value, detail.label);
    setQuery({
      q: null,
      [detail.facet]: [...new Set([...(this.#search.chosen[detail.facet] ?? []), detail.value])],
    });
  }

  /** @param {CustomEvent<{facet: string, values: string[]}>} event */
  #choose({ detail }) {
    setQuery({ [detail.facet]: detail.values });
  }

  #toggleFacets() {
    this.facetsOpen = !this.facetsOpen;
  }

  #toggleMap() {
    this.mapShown = !this.mapShown;
  }

  #aroundMap() {
    if (this.seen)
      setQuery({ near: this.seen.center.map((one) => one.toFixed(5)).join(','), map: null });
  }

  /** @param {CustomEvent} event */
  #moved({ detail }) {
    const first = this.seen === null;
    this.seen = detail;
    this.#loadClusters();
    if (first && this.#search.view) this.#load();
    if (!detail.byHand) return;
    clearTimeout(this.settling);
    this.settling = window.setTimeout(
      () => setQuery({ map: writeView(detail) }, { replace: true }),
      250,
    );
  }

  /** @param {CustomEvent<import('../api/locations.js').Cluster>} event */
  #opened({ detail }) {
    if (detail.count !== 1 || !detail.code) return;
    this.selected = detail.code;
    this.peeked = detail;
    this.#part('tn-result-list')?.reveal(detail.code);
  }
}

customElements.define('tn-explorer', Explorer);
