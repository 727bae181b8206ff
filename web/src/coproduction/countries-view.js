import { html, LitElement, nothing } from 'lit';
import '../charts/chart-figure.js';
import { countryText, exactPercentText, numberText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import { managementStyles } from '../management/management-styles.js';
import { shared } from '../ui/styles.js';

/** Which countries finance the works, and what part of a plan they carry on average. */
export class CountriesView extends LitElement {
  static properties = { works: { attribute: false } };

  static styles = [...shared, managementStyles];

  constructor() {
    super();
    /** @type {import('../api/coproduction.js').Works | null} */
    this.works = null;
  }

  render() {
    if (!this.works) return nothing;
    const { countries, year } = this.works;
    const names = countries.map(({ country }) => countryText(country));
    return html`<div class="sections">
      <tn-chart
        heading=${t('coproduction.countries.chart', { year: String(year) })}
        note=${t('coproduction.countries.note')}
        rowName=${t('coproduction.by.country')}
        file="countries-${year}.csv"
        horizontal
        .format=${(/** @type {number} */ value) => numberText(value)}
        .labels=${names}
        .series=${[
          {
            name: t('coproduction.countries.works'),
            values: countries.map(({ works }) => works),
            tone: 'first',
          },
          {
            name: t('coproduction.countries.initiated'),
            values: countries.map(({ initiated }) => initiated),
            tone: 'second',
          },
        ]}
      ></tn-chart>
      <section>
        <h2>${t('coproduction.countries.title')}</h2>
        <div class="table-scroll" tabindex="0" role="region" aria-label=${t('coproduction.countries.title')}>
          <table class="table">
            <thead>
              <tr>
                <th scope="col">${t('coproduction.by.country')}</th>
                <th scope="col" class="number">${t('coproduction.countries.works')}</th>
                <th scope="col" class="number">${t('coproduction.countries.initiated')}</th>
                <th scope="col" class="number">${t('coproduction.countries.average')}</th>
              </tr>
            </thead>
            <tbody>
              ${countries.map(
                (one) => html`<tr>
                  <th scope="row"><a href="/coproduction/${year}?country=${one.country}">${countryText(one.country)}</a></th>
                  <td class="number">${numberText(one.works)}</td>
                  <td class="number">${numberText(one.initiated)}</td>
                  <td class="number">${exactPercentText(one.averagePct / 100)}</td>
                </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </section>
    </div>`;
  }
}

customElements.define('tn-countries', CountriesView);
