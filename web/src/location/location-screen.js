import { html, LitElement, nothing } from 'lit';
import { getLocation } from '../api/locations.js';
import { Loader } from '../app/loader.js';
import { navigate } from '../app/router.js';
import { atLeast } from '../app/session.js';
import { offerShortcuts, withdrawShortcuts } from '../app/shortcuts.js';
import { t } from '../i18n/i18n.js';
import '../map/map-view.js';
import '../ui/category-tile.js';
import '../ui/icon.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import { say } from '../ui/toasts.js';
import './location-facts.js';
import { locationStyles } from './location-styles.js';
import './place-row.js';
import { drawSunDisc, SUN_DISC_SIZE } from './sun-disc.js';
import './sun-path.js';

/** @typedef {import('../api/locations.js').PublicLocation} PublicLocation */

const ZOOM = 13;

/** Screen 2: one place, and everything the public may know of it. */
export class LocationScreen extends LitElement {
  static properties = { params: { attribute: false } };

  static styles = [...shared, locationStyles];

  constructor() {
    super();
    /** @type {Record<string, string>} */
    this.params = {};
    /** @type {Loader<PublicLocation>} */
    this.location = new Loader(this);
    this.disc = document.createElement('div');
    /** @type {import('../map/map-view.js').View | null} */
    this.view = null;
    /** @type {import('../api/locations.js').Cluster[]} */
    this.spot = [];
    /** @type {{position: import('../geo/axis.js').Position, content: HTMLElement, size: number} | null} */
    this.overlay = null;
  }

  connectedCallback() {
    super.connectedCallback();
    offerShortcuts(this, [
      { key: 'e', label: 'keys.edit', run: () => this.#edit() },
      { key: 'Escape', label: 'location.back', run: () => this.#back() },
    ]);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    withdrawShortcuts(this);
  }

  /** @param {Map<string, unknown>} changed */
  async willUpdate(changed) {
    if (!changed.has('params')) return;
    await this.location.run((signal) => getLocation(this.params.code, signal));
    if (this.location.value) this.#loaded(this.location.value);
  }

  /** @param {PublicLocation} place */
  #loaded({ code, name, position }) {
    this.view = { center: position, zoom: ZOOM };
    this.spot = [{ position, count: 1, code, name }];
    this.overlay = { position, content: this.disc, size: SUN_DISC_SIZE };
    this.dispatchEvent(new CustomEvent('tn-title', { detail: name }));
    this.requestUpdate();
  }

  render() {
    if (this.location.problem?.status === 404) return this.#missing();
    const failure = failureOf(this.location);
    if (failure !== nothing) return failure;
    const place = this.location.value;
    return html`<article class="page">
      <nav class="path" aria-label=${t('location.back')}>
        <a href="/" @click=${this.#back}><tn-icon name="arrow-left"></tn-icon>${t('location.back')}</a>
      </nav>
      ${place && this.view ? this.#place(place) : waiting()}
    </article>`;
  }

  /** @param {PublicLocation} place */
  #place(place) {
    return html`${this.#head(place)}
      <div class="columns">
        <div class="words">
          ${picture(place)} ${description(place)}
          <tn-location-facts .place=${place}></tn-location-facts>
        </div>
        <aside>${this.#map(place)}</aside>
      </div>
      ${places('location.nearby', place.nearby)} ${places('location.similar', place.similar)}`;
  }

  /** @param {PublicLocation} place */
  #head(place) {
    const around = `/?near=${place.position.join(',')}&map=${place.position.join(',')},12`;
    return html`<header>
      <div>
        <h1>${place.name}</h1>
        <p class="muted">${[place.communeName, place.provinceName].filter(Boolean).join(', ')}</p>
      </div>
      <div class="actions">
        ${
          atLeast('COORDINATOR')
            ? html`<a class="button" href="/permits/new?location=${place.code}"><tn-icon name="stamp"></tn-icon>${t('permits.ask')}</a>
                <a class="button" href="/office/locations/${place.code}"><tn-icon name="pencil"></tn-icon>${t('location.edit')}</a>`
            : nothing
        }
        <a class="button" href=${around}><tn-icon name="radar"></tn-icon>${t('location.around')}</a>
        <button class="button" @click=${this.#copy}><tn-icon name="link"></tn-icon>${t('location.copy')}</button>
      </div>
    </header>`;
  }

  /** @param {PublicLocation} place */
  #map(place) {
    return html`<section class="card sun">
      <tn-map .view=${this.view} .clusters=${this.spot} .overlay=${this.overlay}
        selected=${place.code} label=${t('location.map')}></tn-map>
      ${place.approximate ? html`<p class="approximate"><tn-icon name="locate-off"></tn-icon>${t('explorer.approximate')}</p>` : nothing}
      <div class="below">
        <h2>${t('sun.title')}</h2>
        <tn-sun-path .position=${place.position}
          @sun=${(/** @type {CustomEvent} */ event) => drawSunDisc(event.detail, this.disc)}></tn-sun-path>
      </div>
    </section>`;
  }

  #missing() {
    return html`<tn-state kind="missing" heading=${t('location.missing')} detail=${t('location.missingDetail')}>
      <a class="button" href="/">${t('state.missing.way')}</a>
    </tn-state>`;
  }

  #edit() {
    if (atLeast('COORDINATOR')) navigate(`/office/locations/${this.params.code}`);
  }

  /** To the list as it was left, when it was left for this page. @param {Event} [event] */
  #back(event) {
    event?.preventDefault();
    if (history.state?.scroll !== undefined && history.length > 1) history.back();
    else navigate('/');
  }

  async #copy() {
    await navigator.clipboard.writeText(window.location.href);
    say({ text: t('location.copied') });
  }
}

/** @param {PublicLocation} place */
function picture({ photos, category, code, name }) {
  if (!photos?.length) {
    return html`<figure>
      <tn-category-tile category=${category} seed=${code}></tn-category-tile>
      <figcaption class="tiny muted">${t('location.noPhoto')}</figcaption>
    </figure>`;
  }
  return html`<figure class="mosaic">
    ${photos.slice(0, 5).map((photo) => html`<img src=${photo.url} alt=${photo.caption ?? name} loading="lazy" />`)}
  </figure>`;
}

/** @param {PublicLocation} place */
function description({ description: text }) {
  if (!text?.text) return html`<p class="muted">${t('location.noDescription')}</p>`;
  const foreign = text.language && text.language !== document.documentElement.lang;
  return html`<p class="lead" lang=${text.language}>${text.text}</p>
    ${
      foreign
        ? html`<p class="tiny muted">${t('location.inLanguage', { language: t(`location.languageName.${text.language}`) })}</p>`
        : nothing
    }`;
}

/** @param {string} heading @param {import('../api/locations.js').Found[]} [items] */
function places(heading, items) {
  return items?.length
    ? html`<section class="row">
        <h2>${t(heading)}</h2>
        <tn-place-row .items=${items}></tn-place-row>
      </section>`
    : nothing;
}

function waiting() {
  return html`<div class="skeleton title"></div>
    <div class="columns">
      <div class="skeleton picture"></div>
      <div class="skeleton picture"></div>
    </div>`;
}

customElements.define('tn-location', LocationScreen);
