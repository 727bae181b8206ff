import { css, html, LitElement, nothing } from 'lit';
import { readablePosition } from '../geo/axis.js';
import { listText, numberText, shortDateText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import { factsStyles } from '../ui/facts-styles.js';
import { shared } from '../ui/styles.js';

/** @typedef {import('../api/locations.js').PublicLocation} PublicLocation */

const CONDITIONS = [
  'access',
  'parkingLorries',
  'power',
  'ceilingHeightM',
  'roomAreaM2',
  'noise',
  'restrictions',
  'availability',
];
/** @type {Record<string, string>} */
const UNITS = { ceilingHeightM: 'm', roomAreaM2: 'm²' };

/** The facts of a place as tables: what it is, and what a crew finds there. */
export class LocationFacts extends LitElement {
  static properties = { place: { attribute: false } };

  static styles = [
    ...shared,
    factsStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-6);
      }
      section {
        display: grid;
        gap: var(--space-2);
      }
      h2 {
        font-size: var(--text-16);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {PublicLocation | null} */
    this.place = null;
  }

  render() {
    const { place } = this;
    if (!place) return nothing;
    const conditions = /** @type {Record<string, string | number | null>} */ (
      place.conditions ?? {}
    );
    const known = CONDITIONS.filter((name) => filled(conditions[name]));
    const unknown = CONDITIONS.filter((name) => !filled(conditions[name]));
    return html`<section>
        <h2>${t('location.facts')}</h2>
        <dl>${facts(place).map(([label, value]) => row(t(label), value))}</dl>
      </section>
      <section>
        <h2>${t('location.access')}</h2>
        ${known.length ? html`<dl>${known.map((name) => row(t(`fact.${name}`), condition(name, conditions[name])))}</dl>` : nothing}
        ${
          unknown.length
            ? html`<p class="small muted">
              ${t('location.unknown', { list: listText(unknown.map((name) => t(`fact.${name}`).toLocaleLowerCase())) })}
            </p>`
            : nothing
        }
      </section>`;
  }
}

/** @param {unknown} value */
const filled = (value) => value !== null && value !== undefined && value !== '';

/** @param {string} name @param {string | number | null} value */
function condition(name, value) {
  if (typeof value !== 'number') return value ?? '';
  return UNITS[name] ? `${numberText(value)}\u00a0${UNITS[name]}` : numberText(value);
}

/** @param {PublicLocation} place @returns {[string, unknown][]} */
function facts(place) {
  const path = place.categoryPath?.map(({ label }) => label).join(' › ') || place.categoryLabel;
  const address = [
    place.street,
    [place.postalCode, place.locality].filter(Boolean).join(' '),
  ].filter(Boolean);
  /** @type {[string, unknown][]} */
  const all = [
    ['location.category', path],
    ['location.setting', place.setting ? t(`setting.${place.setting}`) : ''],
    [
      'location.period',
      [place.period ? t(`period.${place.period}`) : '', place.style].filter(Boolean).join(', '),
    ],
    ['fact.address', address.join(', ')],
    ['location.commune', place.communeName],
    ['location.province', place.provinceName],
    ['location.position', position(place)],
    ['location.keywords', place.keywords?.join(', ')],
    ['location.verifiedOn', place.verifiedOn ? shortDateText(place.verifiedOn) : ''],
    ['location.code', html`<span class="figure">${place.code}</span>`],
  ];
  return all.filter(([, value]) => filled(value));
}

/** @param {PublicLocation} place */
function position({ position: where, approximate }) {
  const note = approximate
    ? html` <span class="muted">(${t('location.approximate')})</span>`
    : nothing;
  return html`<span class="figure">${readablePosition(where)}</span>${note}`;
}

/** @param {string} label @param {unknown} value */
function row(label, value) {
  return html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
}

customElements.define('tn-location-facts', LocationFacts);
