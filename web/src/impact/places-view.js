import { css, html, LitElement, nothing } from 'lit';
import { getPlaces, sheetAddress } from '../api/impact.js';
import { Loader } from '../app/loader.js';
import { setQuery } from '../app/router.js';
import { euroText, numberText, percentText } from '../i18n/format.js';
import { currentLanguage, t } from '../i18n/i18n.js';
import { managementStyles } from '../management/management-styles.js';
import '../ui/icon.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import './bubble-map.js';
import './place-card.js';
import { loadPlaceNames } from './place-names.js';
import { downloadPlaces } from './places-csv.js';

/** @typedef {import('../api/impact.js').Place} Place */

/** The year over provinces or communes: bubbles on the land, and the table beside them. */
export class PlacesView extends LitElement {
  static properties = { impact: { attribute: false }, query: { attribute: false } };

  static styles = [
    ...shared,
    managementStyles,
    css`
      .two {
        display: grid;
        grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
        gap: var(--space-5);
        align-items: start;
      }
      tn-bubble-map {
        position: sticky;
        inset-block-start: calc(var(--header) + var(--space-4));
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--space-3);
      }
      .choices .field {
        min-inline-size: 180px;
      }
      .skeleton {
        block-size: 420px;
      }
      @media (width < 1000px) {
        .two {
          grid-template-columns: minmax(0, 1fr);
        }
        tn-bubble-map {
          position: relative;
          inset: auto;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../api/impact.js').Impact | null} */
    this.impact = null;
    this.query = new URLSearchParams();
    /** @type {Loader<import('../api/impact.js').Places>} */
    this.places = new Loader(this);
    /** @type {Loader<Map<string, import('./place-names.js').Named>>} */
    this.names = new Loader(this);
  }

  willUpdate() {
    if (this.hasUpdated) return;
    this.places.run((signal) => getPlaces(Number(this.impact?.year), signal));
    this.names.run(loadPlaceNames);
  }

  get #scenario() {
    const codes = this.impact?.scenarios.map(({ code }) => code) ?? [];
    const asked = this.query.get('scenario') ?? '';
    return codes.includes(asked) ? asked : (codes[Math.floor(codes.length / 2)] ?? '');
  }

  get #level() {
    return this.query.get('by') === 'commune' ? 'communes' : 'provinces';
  }

  render() {
    const failure = failureOf(this.places.state === 'ready' ? this.names : this.places);
    if (failure !== nothing) return failure;
    if (!this.places.value || !this.names.value) return html`<div class="skeleton"></div>`;
    const places = [...this.places.value[this.#level]].sort(
      (a, b) => this.#euro(b) - this.#euro(a),
    );
    return html`<section>
      <div class="section-head">
        <div>
          <h2>${t('impact.places.title')}</h2>
          <p class="muted small">${t('impact.places.intro')}</p>
        </div>
        ${this.#choices(places)}
      </div>
      ${places.some(({ nis }) => nis) ? this.#both(places) : this.#none()}
    </section>`;
  }

  /** @param {Place} place */
  #euro(place) {
    return place.euro[this.#scenario] ?? 0;
  }

  /** @param {string} nis */
  #name(nis) {
    return this.names.value?.get(nis)?.name ?? nis;
  }

  /** @param {Place[]} places */
  #choices(places) {
    return html`<div class="choices">
      <div class="field">
        <label for="by">${t('impact.places.by')}</label>
        <select id="by" @change=${(/** @type {any} */ event) => setQuery({ by: event.target.value, place: null })}>
          <option value="" ?selected=${this.#level === 'provinces'}>${t('impact.places.provinces')}</option>
          <option value="commune" ?selected=${this.#level === 'communes'}>${t('impact.places.communes')}</option>
        </select>
      </div>
      <div class="field">
        <label for="scenario">${t('impact.places.scenario')}</label>
        <select id="scenario" @change=${(/** @type {any} */ event) => setQuery({ scenario: event.target.value })}>
          ${this.impact?.scenarios.map((table) => html`<option value=${table.code} ?selected=${table.code === this.#scenario}>${table.label[currentLanguage()]}</option>`)}
        </select>
      </div>
      <button class="button" @click=${() => downloadPlaces(this.impact, places, (nis) => this.#name(nis))}><tn-icon name="download"></tn-icon>CSV</button>
    </div>`;
  }

  #none() {
    const declared = this.impact?.basis === 'declared';
    return html`<div class="card">
      <tn-state
        kind="approximate"
        heading=${t('impact.places.none')}
        detail=${t(declared ? 'impact.places.declared' : 'impact.places.noCommune')}
      ></tn-state>
    </div>`;
  }

  /** @param {Place[]} places */
  #both(places) {
    const bubbles = places.flatMap((place) => {
      const position = this.names.value?.get(place.nis)?.position;
      if (!position) return [];
      const label = `${this.#name(place.nis)}, ${euroText(this.#euro(place))}`;
      return [{ key: place.nis, label, position, value: this.#euro(place) }];
    });
    return html`<div class="two">
      <div>
        <tn-bubble-map
          .bubbles=${bubbles}
          .selected=${this.query.get('place') ?? ''}
          label=${t('impact.places.map')}
          @bubble-opened=${(/** @type {CustomEvent<string>} */ event) => setQuery({ place: event.detail }, { replace: true })}
        ></tn-bubble-map>
        <p class="muted tiny">${t('impact.places.legend')}</p>
        ${this.#card(places)}
      </div>
      ${this.#table(places)}
    </div>`;
  }

  /** The page of a place. @param {string} nis */
  #address(nis) {
    const query = new URLSearchParams(this.query);
    query.set('place', nis);
    return `/impact/${this.impact?.year}?${query}`;
  }

  /** @param {Place[]} places */
  #card(places) {
    const place = places.find(({ nis }) => nis && nis === this.query.get('place'));
    if (!place) return html`<p class="muted small">${t('impact.places.pick')}</p>`;
    const inside =
      this.#level === 'provinces'
        ? (this.places.value?.communes ?? []).filter(
            ({ nis }) => this.names.value?.get(nis)?.province === place.nis,
          )
        : [];
    return html`<tn-place-card
      .impact=${this.impact}
      .place=${place}
      .name=${this.#name(place.nis)}
      .communes=${inside.map((one) => ({ ...one, name: this.#name(one.nis) })).sort((a, b) => b.days - a.days)}
    ></tn-place-card>`;
  }

  /** @param {Place[]} places */
  #table(places) {
    const whole = places.reduce((sum, place) => sum + this.#euro(place), 0);
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${t('impact.places.title')}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">${t(`impact.places.${this.#level === 'communes' ? 'commune' : 'province'}`)}</th>
            <th scope="col" class="number">${t('impact.column.days')}</th>
            <th scope="col" class="number">${t('impact.places.productions')}</th>
            <th scope="col" class="number">${t('impact.places.euro')}</th>
            <th scope="col" class="number">${t('impact.places.share')}</th>
            <th scope="col"><span class="visually-hidden">${t('impact.places.sheet')}</span></th>
          </tr>
        </thead>
        <tbody>
          ${places.map((place) => this.#row(place, whole))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${t('impact.column.totals')}</th>
            <td class="number">${numberText(places.reduce((sum, { days }) => sum + days, 0))}</td>
            <td></td>
            <td class="number">${euroText(whole)}</td>
            <td></td>
            <td></td>
          </tr>
        </tfoot>
      </table>
    </div>`;
  }

  /** @param {Place} place @param {number} whole */
  #row(place, whole) {
    const { nis, days, productions } = place;
    const address = sheetAddress(Number(this.impact?.year), nis, currentLanguage());
    return html`<tr class=${nis && nis === this.query.get('place') ? 'current' : ''}>
      <th scope="row">
        ${nis ? html`<a href=${this.#address(nis)}>${this.#name(nis)}</a>` : this.#name(nis)}
      </th>
      <td class="number">${numberText(days)}</td>
      <td class="number">${numberText(productions)}</td>
      <td class="number">${euroText(this.#euro(place))}</td>
      <td class="number">${percentText(whole ? this.#euro(place) / whole : 0, 1)}</td>
      <td>
        ${nis ? html`<a class="figure" href=${address} download>${t('impact.places.sheet')}<span class="visually-hidden">, ${this.#name(nis)}</span></a>` : nothing}
      </td>
    </tr>`;
  }
}

customElements.define('tn-places', PlacesView);
