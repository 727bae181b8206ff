import { html, nothing } from 'lit';
import { numberText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import { sourceText } from '../impact/source.js';
import { Panel } from './panel.js';

/** @typedef {import('../api/management.js').Environment} Environment */

/** What productions measured of their emissions, with the office's average. */
export class EnvironmentPanel extends Panel {
  render() {
    if (!this.year) return nothing;
    const { environment, year } = this.year;
    const none = !environment.lines.length && !environment.declared;
    return this.section(
      t('environment.of', { year: String(year) }),
      none
        ? t('environment.noneOf')
        : t('environment.followed', { count: environment.lines.length }),
      none
        ? nothing
        : html`<div class="grid">${this.#averages(environment)} ${this.#lines(environment)}</div>`,
    );
  }

  /** @param {Environment} environment */
  #averages({ measured, averageTonnes, averageCrew, averageDays, certified, declared }) {
    return html`<div class="card box">
      <h3>${t('environment.average')}</h3>
      <dl>
        ${averageTonnes === null ? nothing : html`<dt>${t('environment.averageOver', { count: measured })}</dt><dd>${t('environment.tonnesText', { tonnes: numberText(averageTonnes, 1) })}</dd>`}
        <dt>${t('environment.averageCrew')}</dt>
        <dd>${averageCrew ? numberText(averageCrew, 1) : '–'}</dd>
        <dt>${t('environment.averageDays')}</dt>
        <dd>${averageDays ? numberText(averageDays, 1) : '–'}</dd>
        <dt>${t('environment.certifiedCount')}</dt>
        <dd>${numberText(certified)}</dd>
        ${declared ? html`<dt>${t('environment.declared', { count: declared.projects, source: sourceText(declared.source) })}</dt><dd>${t('environment.tonnesText', { tonnes: numberText(declared.averageTonnes, 1) })}</dd>` : nothing}
      </dl>
    </div>`;
  }

  /** @param {Environment} environment */
  #lines({ lines }) {
    const measured = lines.filter(({ tonnes }) => tonnes !== null);
    if (measured.length) {
      return html`<tn-chart
        heading=${t('environment.byProduction')}
        note=${t('environment.note', { year: String(this.year?.year) })}
        rowName=${t('environment.production')}
        file="environment-${this.year?.year}.csv"
        horizontal
        .labels=${measured.map(({ label }) => label)}
        .series=${[
          {
            name: t('environment.tonnes'),
            values: measured.map(({ tonnes }) => tonnes ?? 0),
            tone: 'first',
          },
        ]}
      ></tn-chart>`;
    }
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${t('environment.byProduction')}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">${t('environment.production')}</th>
            <th scope="col" class="number">${t('environment.crew')}</th>
            <th scope="col" class="number">${t('environment.days')}</th>
          </tr>
        </thead>
        <tbody>
          ${lines.map(
            (line) => html`<tr>
              <th scope="row">${line.label}</th>
              <td class="number">${line.crew === null ? '–' : numberText(line.crew)}</td>
              <td class="number">${line.days === null ? '–' : numberText(line.days)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

customElements.define('tn-environment-panel', EnvironmentPanel);
