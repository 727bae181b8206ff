import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  Tooltip,
} from 'chart.js';
import { css, html, LitElement, nothing } from 'lit';
import { numberText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { shared } from '../ui/styles.js';
import { chartConfig, wrap } from './chart-config.js';
import { downloadCsv } from './csv.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);

/**
 * @typedef {{name: string, values: number[], tone: 'first' | 'second' | 'third' | 'muted'}} Series
 */

/**
 * Bars with the table behind them. `heading` says what is shown, `note` its unit, period and
 * counter; `format` writes a value. The table opens below the bars, prints with them, and can be
 * taken along as CSV (`file` is its name).
 */
export class ChartFigure extends LitElement {
  static properties = {
    heading: {},
    note: {},
    labels: { attribute: false },
    series: { attribute: false },
    format: { attribute: false },
    rowName: {},
    file: {},
    stacked: { type: Boolean },
    horizontal: { type: Boolean },
  };

  static styles = [
    ...shared,
    css`
      figure {
        display: grid;
        gap: var(--space-3);
        block-size: 100%;
        grid-template-rows: auto auto 1fr;
        padding: var(--space-5);
      }
      h3 {
        line-height: 1.3;
      }
      .canvas {
        position: relative;
        min-inline-size: 0;
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        align-items: start;
        gap: var(--space-2);
        align-self: end;
      }
      details {
        flex: 1 1 100%;
        min-inline-size: 0;
      }
      summary {
        inline-size: fit-content;
        color: var(--accent);
        font-size: var(--text-14);
        cursor: pointer;
      }
      .table-scroll {
        margin-block: var(--space-3);
      }
      @media print {
        figure {
          break-inside: avoid;
        }
        summary,
        .button {
          display: none;
        }
        details::details-content {
          content-visibility: visible;
          block-size: auto;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.heading = '';
    this.note = '';
    /** @type {string[]} */
    this.labels = [];
    /** @type {Series[]} */
    this.series = [];
    /** @type {(value: number) => string} */
    this.format = numberText;
    this.rowName = '';
    this.file = 'tournages.csv';
    this.stacked = false;
    this.horizontal = false;
    /** @type {Chart | null} */
    this.chart = null;
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('tn-theme', this.#draw);
    window.addEventListener('beforeprint', this.#beforePrint);
    window.addEventListener('afterprint', this.#afterPrint);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('tn-theme', this.#draw);
    window.removeEventListener('beforeprint', this.#beforePrint);
    window.removeEventListener('afterprint', this.#afterPrint);
    this.chart?.destroy();
    this.chart = null;
  }

  updated() {
    this.#draw();
  }

  #draw = () => {
    const canvas = this.renderRoot.querySelector('canvas');
    if (!canvas?.parentElement || !this.isConnected) return;
    canvas.parentElement.style.blockSize = `${this.#height()}px`;
    this.chart?.destroy();
    this.chart = new Chart(canvas, chartConfig(this, getComputedStyle(this), this.#letters()));
  };

  #beforePrint = () => {
    this.renderRoot.querySelector('details')?.setAttribute('open', '');
    this.chart?.resize(600, this.#height());
  };

  #afterPrint = () => {
    this.renderRoot.querySelector('details')?.removeAttribute('open');
    this.chart?.resize();
  };

  /** Letters of a label on one line; less where there is little room. */
  #letters() {
    return this.clientWidth < 520 ? 16 : 42;
  }

  #height() {
    const legend = this.series.length > 1 ? 32 : 0;
    if (!this.horizontal) return 260 + legend;
    const bars = this.stacked ? 30 : 22 * this.series.length;
    const rows = this.labels.map((label) =>
      Math.max(bars, 15 * wrap(label, this.#letters()).length + 6),
    );
    return 44 + legend + this.labels.length * Math.max(0, ...rows);
  }

  render() {
    return html`<figure class="card">
      <figcaption>
        <h3>${this.heading}</h3>
        ${this.note ? html`<p class="muted tiny">${this.note}</p>` : nothing}
      </figcaption>
      <div class="canvas">
        <canvas role="img" aria-label="${this.heading}. ${t('chart.below')}"></canvas>
      </div>
      <div class="foot">
        <details>
          <summary>${t('chart.table')}</summary>
          ${this.#table()}
          <button class="button" @click=${this.#download}><tn-icon name="download"></tn-icon>${t('chart.csv')}</button>
        </details>
      </div>
    </figure>`;
  }

  #table() {
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${this.heading}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">${this.rowName}</th>
            ${this.series.map((one) => html`<th scope="col" class="number">${one.name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${this.labels.map(
            (label, i) => html`<tr>
              <th scope="row">${label}</th>
              ${this.series.map((one) => html`<td class="number">${this.format(one.values[i] ?? 0)}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #download() {
    downloadCsv(this.file, [
      [this.rowName, ...this.series.map((one) => one.name)],
      ...this.labels.map((label, i) => [label, ...this.series.map((one) => one.values[i] ?? 0)]),
    ]);
  }
}

customElements.define('tn-chart', ChartFigure);
