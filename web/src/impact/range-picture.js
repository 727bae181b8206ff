import { css, html, LitElement, svg } from 'lit';
import { euroText, percentText, shortEuroText } from '../i18n/format.js';
import { currentLanguage, t } from '../i18n/i18n.js';
import { shared } from '../ui/styles.js';

/** Room at both ends, per cent of the width. */
const EDGE = 2;

/** The range as one line: from nothing to a little more than the highest, the scenarios on it. */
export class RangePicture extends LitElement {
  static properties = { tables: { attribute: false }, chosen: {} };

  static styles = [
    ...shared,
    css`
      svg {
        display: block;
        inline-size: 100%;
        overflow: visible;
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
    const x = (/** @type {number} */ euro) => `${EDGE + (euro / most) * (100 - 2 * EDGE)}%`;
    const low = Math.min(...totals);
    const high = Math.max(...totals);
    const label = t('impact.range.picture', { low: euroText(low), high: euroText(high) });
    return html`<svg height="40" role="img" aria-label=${label}>
        <line class="axis" x1="${EDGE}%" x2="${100 - EDGE}%" y1="20" y2="20" />
        <line class="band" x1=${x(low)} x2=${x(high)} y1="20" y2="20" />
        ${tables.map((table) => svg`<circle class=${table.code === this.chosen ? 'chosen' : ''} cx=${x(table.total.totalEur)} cy="20" r="11"><title>${table.label[currentLanguage()]}, ${euroText(table.total.totalEur)}</title></circle>`)}
      </svg>
      <ol>
        ${tables.map((table) => html`<li><span class="muted">${percentText(table.sharePct / 100, 2)}</span> <b>${shortEuroText(table.total.totalEur)}</b></li>`)}
      </ol>`;
  }
}

customElements.define('tn-range-picture', RangePicture);
