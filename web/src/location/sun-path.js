import { css, html, LitElement, svg } from 'lit';
import { dayOfYearText, numberText } from '../i18n/format.js';
import { currentLanguage, t } from '../i18n/i18n.js';
import { shared } from '../ui/styles.js';
import { brusselsInstant, crossings, GOLDEN, sunOver } from './sun.js';

/** @typedef {import('../geo/axis.js').Position} Position */

const WIDTH = 360;
const HEIGHT = 110;
const STEP = 10;

/**
 * The sun over a place on a day of choice: a curve of its height, its hours, and a slider for the
 * day and one for the hour. Tells `sun` ({azimuth, altitude, rise, set}) for a map to draw.
 */
export class SunPath extends LitElement {
  static properties = {
    position: { attribute: false },
    date: { state: true },
    minutes: { state: true },
  };

  static styles = [
    ...shared,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }
      svg {
        display: block;
        inline-size: 100%;
        block-size: auto;
      }
      .sky {
        fill: var(--accent-soft);
      }
      .night {
        fill: var(--sunken);
      }
      .curve {
        fill: none;
        stroke: var(--warn);
        stroke-width: 2;
      }
      .horizon {
        stroke: var(--line-strong);
      }
      .now {
        fill: var(--warn);
        stroke: var(--surface);
        stroke-width: 2;
      }
      text {
        fill: var(--muted);
        font: 500 10px var(--font);
        font-variant-numeric: tabular-nums;
        text-anchor: middle;
      }
      text:first-of-type {
        text-anchor: start;
      }
      .sliders {
        display: grid;
        gap: var(--space-1);
        font-size: var(--text-14);
      }
      .sliders label {
        display: grid;
        grid-template-columns: 56px 1fr 96px;
        align-items: center;
        gap: var(--space-3);
        min-block-size: 32px;
      }
      output {
        text-align: end;
      }
      input {
        inline-size: 100%;
        min-inline-size: 0;
        margin: 0;
      }
      dl {
        display: grid;
        grid-template-columns: repeat(3, 1fr);
        gap: var(--space-2) var(--space-4);
        font-size: var(--text-14);
      }
      dt {
        color: var(--muted);
        font-size: var(--text-12);
      }
      dd {
        font-weight: 500;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Position} */
    this.position = [4.867, 50.467];
    this.date = new Date().toISOString().slice(0, 10);
    this.minutes = 12 * 60;
  }

  get #year() {
    return Number(this.date.slice(0, 4));
  }

  updated() {
    const day = crossings(this.date, this.position);
    const now = sunOver(brusselsInstant(this.date, this.minutes), this.position);
    const at = (/** @type {Date | undefined} */ time) =>
      time ? sunOver(time, this.position).azimuth : null;
    this.dispatchEvent(
      new CustomEvent('sun', { detail: { ...now, rise: at(day?.rise), set: at(day?.set) } }),
    );
  }

  render() {
    const day = crossings(this.date, this.position);
    const golden = crossings(this.date, this.position, GOLDEN);
    const now = sunOver(brusselsInstant(this.date, this.minutes), this.position);
    return html`${this.#chart(now.altitude)}
      <div class="sliders">
        <label>
          ${t('sun.date')}
          <input type="range" min="1" max="365" .value=${String(dayOfYear(this.date))}
            aria-valuetext=${dayOfYearText(this.date)} @input=${this.#pickDay} />
          <output class="figure">${dayOfYearText(this.date)}</output>
        </label>
        <label>
          ${t('sun.time')}
          <input type="range" min="0" max="1439" step=${STEP} .value=${String(this.minutes)}
            aria-valuetext=${clock(this.minutes)} @input=${this.#pickTime} />
          <output class="figure">${clock(this.minutes)}</output>
        </label>
      </div>
      <dl>
        ${fact('sun.sunrise', day ? hour(day.rise) : '–')}
        ${fact('sun.sunset', day ? hour(day.set) : '–')}
        ${fact('sun.golden', golden && day ? `${hour(golden.set)}–${hour(day.set)}` : '–')}
        ${fact('sun.noon', day ? hour(day.noon) : '–')}
        ${fact('sun.altitude', now.altitude > 0 ? `${numberText(now.altitude, 0)}°` : t('sun.below'))}
        ${fact('sun.azimuth', `${numberText(now.azimuth, 0)}°`)}
      </dl>
      <p class="tiny muted">${t('sun.legend')}</p>`;
  }

  /** @param {number} altitude */
  #chart(altitude) {
    const x = (/** @type {number} */ minutes) => (minutes / 1440) * WIDTH;
    const y = (/** @type {number} */ degrees) => 84 - degrees * 1.15;
    const points = Array.from({ length: 97 }, (_, i) => {
      const sun = sunOver(brusselsInstant(this.date, i * 15), this.position);
      return `${x(i * 15).toFixed(1)},${y(Math.max(-8, sun.altitude)).toFixed(1)}`;
    });
    return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${t('sun.chart')}>
      <rect class="sky" width=${WIDTH} height="84" rx="4" />
      <rect class="night" y="84" width=${WIDTH} height="12" />
      <polyline class="curve" points=${points.join(' ')} />
      <line class="horizon" x2=${WIDTH} y1="84" y2="84" />
      ${[0, 6, 12, 18].map((h) => svg`<text x=${x(h * 60)} y="108">${clock(h * 60)}</text>`)}
      <circle class="now" cx=${x(this.minutes)} cy=${y(Math.max(-8, altitude))} r="6" />
    </svg>`;
  }

  /** @param {any} event */
  #pickDay({ target }) {
    this.date = new Date(Date.UTC(this.#year, 0, Number(target.value))).toISOString().slice(0, 10);
  }

  /** @param {any} event */
  #pickTime({ target }) {
    this.minutes = Number(target.value);
  }
}

/** @param {string} date */
function dayOfYear(date) {
  return Math.round((Date.parse(date) - Date.UTC(Number(date.slice(0, 4)), 0, 1)) / 86_400_000) + 1;
}

/** @param {number} minutes */
function clock(minutes) {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** @param {Date} instant */
function hour(instant) {
  return new Intl.DateTimeFormat(currentLanguage(), {
    timeZone: 'Europe/Brussels',
    hour: '2-digit',
    minute: '2-digit',
  }).format(instant);
}

/** @param {string} label @param {string} value */
function fact(label, value) {
  return html`<div><dt>${t(label)}</dt><dd class="figure">${value}</dd></div>`;
}

customElements.define('tn-sun-path', SunPath);
