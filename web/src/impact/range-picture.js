import { css, html, LitElement, svg } from 'lit';
import { euroText, percentText, shortEuroText } from '../i18n/format.js';
import { currentLanguage, t } from '../i18n/i18n.js';
import { shared } from '../ui/styles.js';

/** Room at both ends, per cent of the width. */
const EDGE = 2;

/** Labels closer than this, in per cent of a wide picture, would run into each other. */
const APART = 8;

/** The range as one line: from nothing to a little more than the highest, the scenarios on it. */
export class RangePicture extends LitElement {
  static properties = { tables: { attribute: false }, chosen: {} };

  static styles = [
    ...shared,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      svg {
        display: block;
        inline-size: 100%;
        overflow: visible;
      }
      text {
        display: none;
        fill: var(--ink);
        font: 600 var(--text-14) var(--font);
        font-variant-numeric: tabular-nums;
        text-anchor: middle;
      }
      text.share {
        fill: var(--muted);
        font-weight: 400;
      }
      .axis {
        stroke: var(--line);
        stroke-width: 12;
        stroke-linecap: round;
      }
      .band {
        stroke: var(--accent);
        stroke-width: 12;
        stroke-linecap: round;
      }
      circle {
        fill: var(--surface);
        stroke: var(--accent);
        stroke-width: 4;
      }
      circle.chosen {
        fill: var(--accent);
      }
      ol {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: var(--space-1) var(--space-5);
        margin-block-start: var(--space-2);
        font-size: var(--text-14);
      }
      b {
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }
      @container (inline-size > 700px) {
        .apart {
          margin-block-end: var(--space-12);
        }
        .apart text {
          display: block;
        }
        .apart + ol {
          display: none;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../api/impact.js').Table[]} */
    this.tables = [];
    this.chosen = '';
  }

  render() {
    const tables = [...this.tables].sort((a, b) => a.total.totalEur - b.total.totalEur);
    const totals = tables.map((table) => table.total.totalEur);
    const most = Math.max(...totals, 1) * 1.06;
    const place = (/** @type {number} */ euro) => EDGE + (euro / most) * (100 - 2 * EDGE);
    const low = Math.min(...totals);
    const high = Math.max(...totals);
    const label = t('impact.range.picture', { low: euroText(low), high: euroText(high) });
    const apart = totals.every((euro, i) => i === 0 || place(euro) - place(totals[i - 1]) >= APART);
    return html`<svg class=${apart ? 'apart' : ''} height="40" role="img" aria-label=${label}>
        <line class="axis" x1="${EDGE}%" x2="${100 - EDGE}%" y1="20" y2="20" />
        <line class="band" x1="${place(low)}%" x2="${place(high)}%" y1="20" y2="20" />
        ${tables.map((table) => this.#scenario(table, `${place(table.total.totalEur)}%`))}
      </svg>
      <ol>
        ${tables.map((table) => html`<li><span class="muted">${percentText(table.sharePct / 100, 2)}</span> <b>${shortEuroText(table.total.totalEur)}</b></li>`)}
      </ol>`;
  }

  /** @param {import('../api/impact.js').Table} table @param {string} x */
  #scenario(table, x) {
    const { totalEur } = table.total;
    return svg`<circle class=${table.code === this.chosen ? 'chosen' : ''} cx=${x} cy="20" r="11">
        <title>${table.label[currentLanguage()]}, ${euroText(totalEur)}</title>
      </circle>
      <text class="share" x=${x} y="54">${percentText(table.sharePct / 100, 2)}</text>
      <text x=${x} y="74">${shortEuroText(totalEur)}</text>`;
  }
}

customElements.define('tn-range-picture', RangePicture);
