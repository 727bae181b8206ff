import { css, html, LitElement, svg } from 'lit';
import { dateText, dayOfYearText, numberText, shortMonthText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import { shared } from '../ui/styles.js';
import { layOutYear } from './heat.js';

const CELL = 14;
const TOP = 18;

/** A year of shooting days, one square a date; the darker, the more. Tells `month` when chosen. */
export class HeatStrip extends LitElement {
  static properties = {
    year: { type: Number },
    heat: { attribute: false },
    month: { type: Number },
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
        min-inline-size: 720px;
        block-size: auto;
      }
      rect {
        fill: var(--sunken);
        stroke: var(--line);
        stroke-width: 0.5;
      }
      .l1 {
        fill: color-mix(in srgb, var(--accent) 25%, var(--surface));
      }
      .l2 {
        fill: color-mix(in srgb, var(--accent) 50%, var(--surface));
      }
      .l3 {
        fill: color-mix(in srgb, var(--accent) 75%, var(--surface));
      }
      .l4 {
        fill: var(--accent);
      }
      .dim {
        opacity: 0.35;
      }
      text {
        fill: var(--muted);
        font: 500 10px var(--font);
        cursor: pointer;
      }
      text.here {
        fill: var(--ink);
        font-weight: 700;
      }
      .legend {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2);
        margin-block-start: var(--space-2);
      }
    `,
  ];

  constructor() {
    super();
    this.year = new Date().getFullYear();
    /** @type {import('../api/ledger.js').HeatDate[]} */
    this.heat = [];
    this.month = 0;
  }

  render() {
    const { cells, weeks, months } = layOutYear(this.year, this.heat);
    const fullest = cells.reduce((most, cell) => (cell.count > most.count ? cell : most), cells[0]);
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('ledger.heat.label', { year: String(this.year) })}>
        <svg viewBox="0 0 ${weeks * CELL} ${TOP + 7 * CELL}" role="img" aria-label=${t('ledger.heat.label', { year: String(this.year) })}>
          ${months.map((week, index) => this.#label(week, index))} ${cells.map((cell) => this.#cell(cell))}
        </svg>
      </div>
      <p class="legend tiny muted">
        <span>${fullest.count ? t('ledger.heat.fullest', { date: dayOfYearText(fullest.date), count: fullest.count }) : t('ledger.heat.none')}</span>
      </p>`;
  }

  /** @param {number} week @param {number} index */
  #label(week, index) {
    return svg`<text x=${week * CELL + 1} y="11" class=${index + 1 === this.month ? 'here' : ''}
      @click=${() => this.#choose(index + 1)}>${shortMonthText(index + 1)}</text>`;
  }

  /** @param {import('./heat.js').Cell} cell */
  #cell({ date, week, weekday, count, level }) {
    const month = Number(date.slice(5, 7));
    const dim = this.month && this.month !== month ? 'dim' : '';
    return svg`<rect class="l${level} ${dim}" x=${week * CELL + 1} y=${TOP + weekday * CELL + 1} width="11" height="11" rx="2"
      @click=${() => this.#choose(month)}><title>${dateText(date)} – ${numberText(count)}</title></rect>`;
  }

  /** @param {number} month */
  #choose(month) {
    this.dispatchEvent(new CustomEvent('month', { detail: month === this.month ? 0 : month }));
  }
}

customElements.define('tn-heat-strip', HeatStrip);
