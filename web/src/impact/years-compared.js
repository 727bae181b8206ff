import { html, LitElement, nothing } from 'lit';
import '../charts/chart-figure.js';
import { euroText, numberText, wholeEuroText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import { managementStyles } from '../management/management-styles.js';
import { shared } from '../ui/styles.js';

/** The range of every year that is known, beside each other. */
export class YearsCompared extends LitElement {
  static properties = { years: { attribute: false }, year: { type: Number } };

  static styles = [...shared, managementStyles];

  constructor() {
    super();
    /** @type {import('../api/impact.js').YearSummary[]} */
    this.years = [];
    this.year = 0;
  }

  render() {
    return html`<section>
      <div class="section-head">
        <div>
          <h2>${t('impact.years.title')}</h2>
          <p class="muted small">${t('impact.years.intro')}</p>
        </div>
      </div>
      ${this.years.length > 1 ? this.#chart() : nothing}
      <div class="table-scroll" tabindex="0" role="region" aria-label=${t('impact.years.title')}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">${t('management.year')}</th>
              <th scope="col">${t('impact.years.basis')}</th>
              <th scope="col" class="number">${t('impact.column.attributable')}</th>
              <th scope="col" class="number">${t('impact.years.low')}</th>
              <th scope="col" class="number">${t('impact.years.high')}</th>
            </tr>
          </thead>
          <tbody>
            ${this.years.map((one) => this.#row(one))}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  #chart() {
    return html`<tn-chart
      heading=${t('impact.years.chart')}
      note=${t('impact.years.note')}
      rowName=${t('management.year')}
      file="impact-years.csv"
      .format=${wholeEuroText}
      .labels=${this.years.map(({ year }) => String(year))}
      .series=${[
        {
          name: t('impact.years.low'),
          values: this.years.map(({ range }) => range.lowEur),
          tone: 'second',
        },
        {
          name: t('impact.years.high'),
          values: this.years.map(({ range }) => range.highEur),
          tone: 'first',
        },
      ]}
    ></tn-chart>`;
  }

  /** @param {import('../api/impact.js').YearSummary} one */
  #row(one) {
    return html`<tr class=${one.year === this.year ? 'current' : ''}>
      <th scope="row"><a href="/impact/${one.year}">${one.year}</a></th>
      <td>${t(`impact.years.${one.basis}`)}</td>
      <td class="number">${numberText(one.attributableDays)}</td>
      <td class="number">${euroText(one.range.lowEur)}</td>
      <td class="number">${euroText(one.range.highEur)}</td>
    </tr>`;
  }
}

customElements.define('tn-years-compared', YearsCompared);
