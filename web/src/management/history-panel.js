import { html, nothing } from 'lit';
import { euroText, numberText, wholeEuroText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import { Panel } from './panel.js';

/** The range of the impact, this year and every other. */
export class HistoryPanel extends Panel {
  render() {
    if (!this.year) return nothing;
    const { history } = this.year.impact;
    return this.section(
      t('management.history.title'),
      t('management.history.intro'),
      html`<tn-chart
          heading=${t('impact.years.chart')}
          note=${t('management.history.note')}
          rowName=${t('management.year')}
          file="impact-history.csv"
          .format=${wholeEuroText}
          .labels=${history.map(({ year }) => String(year))}
          .series=${[
            {
              name: t('impact.years.low'),
              values: history.map((one) => one.lowEur),
              tone: 'second',
            },
            {
              name: t('management.history.central'),
              values: history.map((one) => one.centralEur),
              tone: 'first',
            },
            {
              name: t('impact.years.high'),
              values: history.map((one) => one.highEur),
              tone: 'third',
            },
          ]}
        ></tn-chart>
        <div class="table-scroll" tabindex="0" role="region" aria-label=${t('management.history.title')}>
          <table class="table">
            <thead>
              <tr>
                <th scope="col">${t('management.year')}</th>
                <th scope="col" class="number">${t('impact.counter.days')}</th>
                <th scope="col" class="number">${t('impact.column.attributable')}</th>
                <th scope="col" class="number">${t('impact.years.low')}</th>
                <th scope="col" class="number">${t('management.history.central')}</th>
                <th scope="col" class="number">${t('impact.years.high')}</th>
                <th scope="col">${t('management.history.state')}</th>
              </tr>
            </thead>
            <tbody>
              ${history.map((one) => this.#row(one))}
            </tbody>
          </table>
        </div>`,
    );
  }

  /** @param {import('../api/management.js').History} one */
  #row(one) {
    const state = one.published ? 'published' : 'open';
    return html`<tr class=${one.year === this.year?.year ? 'current' : ''}>
      <th scope="row"><a href="/impact/${one.year}">${one.year}</a></th>
      <td class="number">${numberText(one.days)}</td>
      <td class="number">${numberText(one.attributableDays)}</td>
      <td class="number">${euroText(one.lowEur)}</td>
      <td class="number">${euroText(one.centralEur)}</td>
      <td class="number">${euroText(one.highEur)}</td>
      <td><span class="tag ${one.published ? 'ok' : ''}">${t(`management.history.${state}`)}</span></td>
    </tr>`;
  }
}

customElements.define('tn-history-panel', HistoryPanel);
