import { css, html, LitElement, nothing } from 'lit';
import { sheetAddress } from '../api/impact.js';
import { euroText, numberText } from '../i18n/format.js';
import { currentLanguage, t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { shared } from '../ui/styles.js';

/** @typedef {import('../api/impact.js').Place} Place */

/** A commune or province in a year: its days, its productions, its part of every scenario. */
export class PlaceCard extends LitElement {
  static properties = {
    impact: { attribute: false },
    place: { attribute: false },
    name: {},
    communes: { attribute: false },
  };

  static styles = [
    ...shared,
    css`
      .card {
        display: grid;
        gap: var(--space-4);
        padding: var(--space-5);
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: var(--space-3);
      }
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(150px, 100%), 1fr));
        gap: var(--space-3) var(--space-5);
      }
      dt {
        color: var(--muted);
        font-size: var(--text-14);
      }
      dd {
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../api/impact.js').Impact | null} */
    this.impact = null;
    /** @type {Place | null} */
    this.place = null;
    this.name = '';
    /** Communes of a province with their names, the most days first. @type {(Place & {name: string})[]} */
    this.communes = [];
  }

  render() {
    const { impact, place } = this;
    if (!impact || !place) return nothing;
    return html`<section class="card" aria-label=${this.name}>
      <div class="head">
        <h3>${t('impact.places.card', { name: this.name, year: String(impact.year) })}</h3>
        <a class="button" href=${sheetAddress(impact.year, place.nis, currentLanguage())} download>
          <tn-icon name="file-text"></tn-icon>${t('impact.places.sheet')}
        </a>
      </div>
      <dl>
        <div><dt>${t('impact.column.days')}</dt><dd>${numberText(place.days)}</dd></div>
        <div><dt>${t('impact.places.productions')}</dt><dd>${numberText(place.productions)}</dd></div>
        ${impact.scenarios.map((table) => html`<div><dt>${table.label[currentLanguage()]}</dt><dd>${euroText(place.euro[table.code] ?? 0)}</dd></div>`)}
      </dl>
      ${this.communes.length ? html`<p class="small"><span class="muted">${t('impact.places.communes')}</span> ${this.communes.map((one, i) => html`${i ? ', ' : ''}${one.name} (${t('impact.days', { count: one.days })})`)}</p>` : nothing}
    </section>`;
  }
}

customElements.define('tn-place-card', PlaceCard);
