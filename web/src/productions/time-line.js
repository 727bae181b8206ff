import { css, html, LitElement, nothing, svg } from 'lit';
import { dateText, monthText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import { unitText } from '../intake/day-fields.js';
import { shared } from '../ui/styles.js';
import { dayNumber, spanOf, unitsOf } from './timeline.js';

const WIDTH = 1000;
const ROW = 30;
const TOP = 22;

/**
 * Announced, called and confirmed days of a production by unit, with its permits under them. Tells
 * `day` (its id) when one is chosen; the table below says the same in words.
 */
export class TimeLine extends LitElement {
  static properties = {
    days: { attribute: false },
    permits: { attribute: false },
    announced: { attribute: false },
  };

  static styles = [
    ...shared,
    css`
      .scroll {
        overflow-x: auto;
        scrollbar-width: thin;
      }
      svg {
        display: block;
        inline-size: 100%;
        min-inline-size: 640px;
        block-size: auto;
      }
      text {
        fill: var(--muted);
        font: 500 11px var(--font);
      }
      .rule {
        stroke: var(--line);
      }
      .span {
        fill: var(--sunken);
      }
      .day {
        cursor: pointer;
        stroke: var(--paper);
        stroke-width: 1;
      }
      .announced {
        fill: var(--surface);
        stroke: var(--muted);
        stroke-dasharray: 2 2;
      }
      .called {
        fill: color-mix(in srgb, var(--accent) 45%, var(--surface));
      }
      .confirmed {
        fill: var(--accent);
      }
      .cancelled {
        fill: none;
        stroke: var(--danger);
        stroke-width: 1.5;
      }
      .permit {
        fill: var(--line-strong);
      }
      .permit.granted {
        fill: var(--ok);
      }
      .permit.filed {
        fill: var(--warn);
      }
      .permit.refused,
      .permit.withdrawn {
        fill: none;
        stroke: var(--line-strong);
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-4);
        margin-block-start: var(--space-2);
        color: var(--muted);
        font-size: var(--text-12);
      }
      li {
        display: inline-flex;
        align-items: center;
        gap: 6px;
      }
      li svg {
        inline-size: 12px;
        min-inline-size: 12px;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../api/ledger.js').Day[]} */
    this.days = [];
    /** @type {import('../api/permits.js').Permit[]} */
    this.permits = [];
    /** @type {{from: string | null, to: string | null}} */
    this.announced = { from: null, to: null };
  }

  render() {
    const span = spanOf([
      ...this.days.map((day) => day.date),
      ...this.permits.flatMap((one) => [one.from, one.to]),
      this.announced.from,
      this.announced.to,
    ]);
    if (!span) return nothing;
    const units = unitsOf(this.days);
    const height = TOP + Math.max(1, units.length) * ROW + this.permits.length * 9 + 10;
    const x = (/** @type {number} */ day) => (WIDTH * (day - span.from)) / (span.to - span.from);
    const width = Math.max(3, x(span.from + 1));
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('productions.timeline')}>
        <svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label=${t('productions.timeline')}>
          ${this.#announcedSpan(x, units.length)} ${this.#months(span, height)}
          ${this.days.map((day) => this.#day(day, units.indexOf(day.unit), x, width))}
          ${this.permits.map((one, index) => this.#permit(one, TOP + Math.max(1, units.length) * ROW + index * 9, x))}
        </svg>
      </div>
      <ul>
        ${['announced', 'called', 'confirmed', 'cancelled'].map((state) => html`<li>${key(`day ${state}`)}${t(`ledger.state.${state}`)}</li>`)}
        ${this.permits.length ? ['filed', 'granted'].map((status) => html`<li>${key(`permit ${status}`)}${t('productions.permitKey', { status: t(`permits.status.${status}`) })}</li>`) : nothing}
        ${units.length > 1 ? html`<li>${t('productions.rows', { units: units.map(unitText).join(', ') })}</li>` : nothing}
      </ul>`;
  }

  /** @param {{months: {iso: string, at: number}[]}} span @param {number} height */
  #months({ months }, height) {
    const step = Math.ceil(months.length / 12);
    return months.map(
      (
        { iso, at },
        index,
      ) => svg`<line class="rule" x1=${at * WIDTH} x2=${at * WIDTH} y1="0" y2=${height}></line>
      ${index % step ? nothing : svg`<text x=${at * WIDTH + 5} y="12">${monthText(iso)}</text>`}`,
    );
  }

  /** @param {(day: number) => number} x @param {number} rows */
  #announcedSpan(x, rows) {
    const { from, to } = this.announced;
    if (!from || !to) return nothing;
    const start = x(dayNumber(from));
    return svg`<rect class="span" x=${start} y=${TOP - 4} width=${x(dayNumber(to) + 1) - start} height=${Math.max(1, rows) * ROW}>
      <title>${t('productions.announced')}</title></rect>`;
  }

  /** @param {import('../api/ledger.js').Day} day @param {number} row @param {(day: number) => number} x @param {number} width */
  #day(day, row, x, width) {
    const title = `${dateText(day.date)} – ${unitText(day.unit)} – ${t(`ledger.state.${day.state}`)}${day.revision ? ` – ${day.revision}` : ''}`;
    return svg`<rect class="day ${day.state}" x=${x(dayNumber(day.date))} y=${TOP + row * ROW} width=${width} height=${ROW - 8} rx="2"
      @click=${() => this.dispatchEvent(new CustomEvent('day', { detail: day.id }))}><title>${title}</title></rect>`;
  }

  /** @param {import('../api/permits.js').Permit} permit @param {number} y @param {(day: number) => number} x */
  #permit({ from, to, status, authority }, y, x) {
    const start = x(dayNumber(from));
    return svg`<rect class="permit ${status}" x=${start} y=${y} width=${x(dayNumber(to) + 1) - start} height="5" rx="2">
      <title>${authority.names[document.documentElement.lang] ?? authority.code} – ${t(`permits.status.${status}`)}</title></rect>`;
  }
}

/** @param {string} kind */
function key(kind) {
  return html`<svg viewBox="0 0 12 12" aria-hidden="true"><rect class=${kind} x="1" y="1" width="10" height="10" rx="2"></rect></svg>`;
}

customElements.define('tn-time-line', TimeLine);
