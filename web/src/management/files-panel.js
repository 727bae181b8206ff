import { html, nothing } from 'lit';
import { numberText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import { Panel } from './panel.js';
import { filesByCountry } from './rows.js';

/** Dossiers handled and shot, and the foreign ones without coproduction. */
export class FilesPanel extends Panel {
  render() {
    if (!this.year) return nothing;
    const { files, year } = this.year;
    return this.section(
      t('management.files.title', { year: String(year) }),
      t('management.files.intro', {
        handled: numberText(files.handled),
        shot: numberText(files.shot),
        notShot: numberText(files.notShot),
      }),
      html`<div class="grid">${this.#types()} ${this.#foreign()}</div>`,
    );
  }

  #types() {
    const rows = this.year?.files.byType ?? [];
    return html`<tn-chart
      heading=${t('management.files.byType')}
      note=${t('management.files.note', { year: String(this.year?.year) })}
      rowName=${t('impact.column.type')}
      file="files-by-type-${this.year?.year}.csv"
      horizontal
      .format=${(/** @type {number} */ value) => numberText(value)}
      .labels=${rows.map((row) => (row.type ? t(`projectType.${row.type}`) : t('management.files.unclassified')))}
      .series=${[
        {
          name: t('impact.counter.filesHandled'),
          values: rows.map((row) => row.handled),
          tone: 'second',
        },
        { name: t('impact.counter.filesShot'), values: rows.map((row) => row.shot), tone: 'first' },
      ]}
    ></tn-chart>`;
  }

  #foreign() {
    const files = this.year?.files;
    const rows = filesByCountry(files?.foreign ?? []);
    const unknown = files?.unknownOrigin ?? 0;
    if (!rows.length) {
      return html`<div class="card box">
        <h3>${t('management.foreign.title')}</h3>
        <p class="muted">${t('management.foreign.none')}</p>
        ${unknown ? html`<p class="muted small">${t('management.foreign.unknown', { count: unknown })}</p>` : nothing}
      </div>`;
    }
    return html`<tn-chart
      heading=${t('management.foreign.title')}
      note="${t('management.foreign.note', { count: files?.foreignTotal ?? 0 })}${unknown ? ` ${t('management.foreign.unknown', { count: unknown })}` : ''}"
      rowName=${t('coproduction.by.country')}
      file="foreign-${this.year?.year}.csv"
      horizontal
      .format=${(/** @type {number} */ value) => numberText(value)}
      .labels=${rows.map(({ name }) => name)}
      .series=${[{ name: t('management.foreign.files'), values: rows.map((row) => row.files), tone: 'first' }]}
    ></tn-chart>`;
  }
}

customElements.define('tn-files-panel', FilesPanel);
