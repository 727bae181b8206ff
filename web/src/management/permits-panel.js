import { html, nothing } from 'lit';
import { numberText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import { Panel } from './panel.js';

/** Permit applications by status and authority, and how long they took. */
export class PermitsPanel extends Panel {
  render() {
    if (!this.year) return nothing;
    const { permits, year } = this.year;
    const title = t('management.permits.title', { year: String(year) });
    if (!permits.applications) {
      return this.section(title, t('management.permits.none'), nothing);
    }
    return this.section(
      title,
      t('management.permits.intro', {
        count: permits.applications,
        late: numberText(permits.late),
      }),
      html`<div class="grid">${this.#statuses()} ${this.#times()} ${this.#authorities()}</div>`,
    );
  }

  #statuses() {
    const rows = this.year?.permits.byStatus ?? [];
    return html`<tn-chart
      heading=${t('management.permits.byStatus')}
      note=${t('management.permits.note', { year: String(this.year?.year) })}
      rowName=${t('management.permits.status')}
      file="permits-by-status-${this.year?.year}.csv"
      horizontal
      .format=${(/** @type {number} */ value) => numberText(value)}
      .labels=${rows.map((row) => t(`management.permitStatus.${row.status}`))}
      .series=${[{ name: t('management.permits.applications'), values: rows.map((row) => row.applications), tone: 'first' }]}
    ></tn-chart>`;
  }

  #times() {
    const permits = this.year?.permits;
    if (!permits) return nothing;
    return html`<div class="card box">
      <h3>${t('management.permits.times')}</h3>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${t('management.permits.times')}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">${t('management.permits.counter')}</th>
              <th scope="col" class="number">${t('management.permits.count')}</th>
              <th scope="col" class="number">${t('management.permits.median')}</th>
              <th scope="col" class="number">${t('management.permits.ninetieth')}</th>
              <th scope="col" class="number">${t('management.permits.longest')}</th>
            </tr>
          </thead>
          <tbody>
            ${this.#time('decision', permits.decision)} ${this.#time('notice', permits.notice)}
          </tbody>
        </table>
      </div>
      <p class="muted tiny">${t('management.permits.timesNote')}</p>
    </div>`;
  }

  /** @param {'decision' | 'notice'} name @param {import('../api/management.js').Times} times */
  #time(name, times) {
    return html`<tr>
      <th scope="row">${t(`management.permits.${name}`)}</th>
      <td class="number">${numberText(times.count)}</td>
      ${[times.medianDays, times.ninetiethDays, times.longestDays].map((days) => html`<td class="number">${daysOrNone(days)}</td>`)}
    </tr>`;
  }

  #authorities() {
    const rows = this.year?.permits.byAuthority ?? [];
    return html`<div class="table-scroll wide" tabindex="0" role="region" aria-label=${t('management.permits.byAuthority')}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">${t('management.permits.authority')}</th>
            <th scope="col" class="number">${t('management.permits.applications')}</th>
            <th scope="col" class="number">${t('management.permits.granted')}</th>
            <th scope="col" class="number">${t('management.permits.refused')}</th>
            <th scope="col" class="number">${t('management.permits.medianDecision')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`<tr>
              <th scope="row">${row.name}</th>
              <td class="number">${numberText(row.applications)}</td>
              <td class="number">${numberText(row.granted)}</td>
              <td class="number">${numberText(row.refused)}</td>
              <td class="number">${daysOrNone(row.medianDays)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

/** @param {number | null} days */
function daysOrNone(days) {
  return days === null ? '–' : t('impact.days', { count: days });
}

customElements.define('tn-permits-panel', PermitsPanel);
