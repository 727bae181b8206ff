import { html, nothing } from 'lit';
import { numberText, shortMonthText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { Panel } from './panel.js';
import { daysByMonth, MONTHS } from './rows.js';

/** Shooting days by month, project type and province. */
export class DaysPanel extends Panel {
  render() {
    if (!this.year) return nothing;
    const { days, year, basis } = this.year;
    return this.section(
      t('management.days.title', { year: String(year) }),
      t(`impact.basis.${basis}`),
      html`${days.unsettled > 0 ? html`<p class="note"><tn-icon name="info"></tn-icon><span>${t('management.days.unsettled', { count: days.unsettled })}</span></p>` : nothing}
        <div class="grid">
          ${days.byMonth.length ? this.#months() : this.#absent('management.days.byMonth', 'management.days.noMonths')}
          ${this.#types()} ${days.byProvince.length ? this.#provinces() : nothing}
        </div>`,
    );
  }

  /** @param {string} heading @param {string} why */
  #absent(heading, why) {
    return html`<div class="card box wide">
      <h3>${t(heading)}</h3>
      <p class="muted">${t(why)}</p>
    </div>`;
  }

  #months() {
    const rows = this.year?.days.byMonth ?? [];
    return html`<tn-chart
      class="wide"
      heading=${t('management.days.byMonth')}
      note=${this.#note()}
      rowName=${t('management.month')}
      file="days-by-month-${this.year?.year}.csv"
      stacked
      .format=${(/** @type {number} */ value) => numberText(value)}
      .labels=${MONTHS.map(shortMonthText)}
      .series=${[
        { name: t('impact.column.attributable'), values: daysByMonth(rows, false), tone: 'first' },
        { name: t('impact.column.funded'), values: daysByMonth(rows, true), tone: 'second' },
      ]}
    ></tn-chart>`;
  }

  #types() {
    const rows = (this.year?.days.byType ?? []).filter((row) => row.days > 0);
    return html`<tn-chart
      heading=${t('management.days.byType')}
      note=${this.#note()}
      rowName=${t('impact.column.type')}
      file="days-by-type-${this.year?.year}.csv"
      stacked
      horizontal
      .format=${(/** @type {number} */ value) => numberText(value)}
      .labels=${rows.map((row) => t(`projectType.${row.type}`))}
      .series=${[
        {
          name: t('impact.column.attributable'),
          values: rows.map((row) => row.attributable),
          tone: 'first',
        },
        { name: t('impact.column.funded'), values: rows.map((row) => row.funded), tone: 'second' },
      ]}
    ></tn-chart>`;
  }

  #provinces() {
    const rows = this.year?.days.byProvince ?? [];
    return html`<tn-chart
      heading=${t('management.days.byProvince')}
      note=${t('management.days.placeNote', { year: String(this.year?.year) })}
      rowName=${t('impact.places.province')}
      file="days-by-province-${this.year?.year}.csv"
      horizontal
      .format=${(/** @type {number} */ value) => numberText(value)}
      .labels=${rows.map((row) => row.name || t('impact.places.unknown'))}
      .series=${[
        { name: t('impact.column.days'), values: rows.map((row) => row.days), tone: 'first' },
        {
          name: t('impact.places.productions'),
          values: rows.map((row) => row.productions),
          tone: 'third',
        },
      ]}
    ></tn-chart>`;
  }

  #note() {
    return t('management.days.note', { year: String(this.year?.year) });
  }
}

customElements.define('tn-days-panel', DaysPanel);
