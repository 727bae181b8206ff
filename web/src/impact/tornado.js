import { html, LitElement, nothing } from 'lit';
import '../charts/chart-figure.js';
import { euroText, signedEuroText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import { managementStyles } from '../management/management-styles.js';
import { shared } from '../ui/styles.js';
import { inputName } from './paths.js';

const FIRST = 10;

/** How far each input moves the central estimate when it alone is a tenth off, widest first. */
export class Tornado extends LitElement {
  static properties = {
    year: { type: Number },
    sensitivity: { attribute: false },
    all: { state: true },
  };

  static styles = [...shared, managementStyles];

  constructor() {
    super();
    this.year = 0;
    /** @type {import('../api/impact.js').Sensitivity | null} */
    this.sensitivity = null;
    this.all = false;
  }

  render() {
    if (!this.sensitivity) return nothing;
    const { bars, centralEur } = this.sensitivity;
    const shown = this.all ? bars : bars.slice(0, FIRST);
    const off = (/** @type {'lowEur' | 'highEur'} */ end) =>
      shown.map((bar) => bar[end] - centralEur);
    return html`<section>
      <div class="section-head">
        <div>
          <h2>${t('impact.tornado.title')}</h2>
          <p class="muted small">${t('impact.tornado.intro')}</p>
        </div>
        ${
          bars.length > FIRST
            ? html`<button class="button" aria-pressed=${this.all} @click=${() => {
                this.all = !this.all;
              }}>${t(this.all ? 'impact.tornado.first' : 'impact.tornado.all', { count: this.all ? FIRST : bars.length })}</button>`
            : nothing
        }
      </div>
      <tn-chart
        heading=${t('impact.tornado.chart', { year: String(this.year) })}
        note=${t('impact.tornado.note', { amount: euroText(centralEur) })}
        rowName=${t('impact.tornado.input')}
        file="sensitivity-${this.year}.csv"
        stacked
        horizontal
        .format=${signedEuroText}
        .labels=${shown.map((bar) => inputName(bar.path))}
        .series=${[
          { name: t('impact.tornado.lower'), values: off('lowEur'), tone: 'second' },
          { name: t('impact.tornado.higher'), values: off('highEur'), tone: 'first' },
        ]}
      ></tn-chart>
    </section>`;
  }
}

customElements.define('tn-tornado', Tornado);
