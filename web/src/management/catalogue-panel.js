import { html, nothing } from 'lit';
import { numberText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import { Panel } from './panel.js';

/** How fresh and how complete the catalogue is today. */
export class CataloguePanel extends Panel {
  render() {
    if (!this.year) return nothing;
    const { catalogue } = this.year;
    return this.section(
      t('management.catalogue.title'),
      t('management.catalogue.intro', {
        total: numberText(catalogue.total),
        published: numberText(catalogue.published),
      }),
      html`<div class="grid three">
        ${this.#chart('verified', catalogue.verified, 'first')}
        ${this.#chart('missing', catalogue.missing, 'second')}
        ${this.#chart('byStatus', catalogue.byStatus, 'third')}
      </div>`,
    );
  }

  /** @param {'verified' | 'missing' | 'byStatus'} what @param {Record<string, number>} counts @param {'first' | 'second' | 'third'} tone */
  #chart(what, counts, tone) {
    return html`<tn-chart
      heading=${t(`management.catalogue.${what}`)}
      note=${t(what === 'byStatus' ? 'management.catalogue.allNote' : 'management.catalogue.note')}
      rowName=${t(`management.catalogue.${what}Row`)}
      file="catalogue-${what.toLowerCase()}.csv"
      horizontal
      .format=${(/** @type {number} */ value) => numberText(value)}
      .labels=${Object.keys(counts).map((key) => t(`management.catalogue.${what}Of.${key}`))}
      .series=${[{ name: t('management.catalogue.places'), values: Object.values(counts), tone }]}
    ></tn-chart>`;
  }
}

customElements.define('tn-catalogue-panel', CataloguePanel);
