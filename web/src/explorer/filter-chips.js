import { css, html, LitElement, nothing } from 'lit';
import { setQuery } from '../app/router.js';
import { distanceText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { shared } from '../ui/styles.js';
import { FACETS } from './filters.js';

/** What narrows the search now, each with its way out. */
export class FilterChips extends LitElement {
  static properties = {
    search: { attribute: false },
    facets: { attribute: false },
    labels: { attribute: false },
  };

  static styles = [
    ...shared,
    css`
      :host {
        display: contents;
      }
      div {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
      }
      span {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      tn-icon {
        inline-size: 14px;
        block-size: 14px;
        color: var(--muted);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('./filters.js').Search | null} */
    this.search = null;
    /** @type {Record<string, import('../api/locations.js').FacetValue[]>} */
    this.facets = {};
    /** @type {Map<string, string>} */
    this.labels = new Map();
  }

  render() {
    if (!this.search) return nothing;
    const chips = [...this.#facetChips(this.search), ...mapChips(this.search)];
    if (!chips.length) return nothing;
    return html`<div>
      ${chips.map(
        ({ label, drop }) => html`<button
          class="chip"
          aria-label=${t('explorer.removeFilter', { name: label })}
          @click=${drop}
        >
          <span>${label}</span><tn-icon name="x"></tn-icon>
        </button>`,
      )}
    </div>`;
  }

  /** @param {import('./filters.js').Search} search */
  #facetChips({ chosen }) {
    return FACETS.flatMap((facet) =>
      chosen[facet].map((value) => ({
        label: this.#labelOf(facet, value),
        drop: () => setQuery({ [facet]: chosen[facet].filter((one) => one !== value) }),
      })),
    );
  }

  /** @param {string} facet @param {string} value */
  #labelOf(facet, value) {
    if (facet === 'setting' || facet === 'period') return t(`${facet}.${value}`);
    const known = this.facets[facet]?.find((one) => one.value === value);
    return known?.label ?? this.labels.get(value) ?? value;
  }
}

/** @param {import('./filters.js').Search} search */
function mapChips({ near, radiusM, view }) {
  const around = {
    label: t('explorer.around', { distance: distanceText(radiusM) }),
    drop: () => setQuery({ near: null, radius_m: null, sort: null }),
  };
  const area = { label: t('explorer.mapArea'), drop: () => setQuery({ map: null }) };
  return [...(near ? [around] : []), ...(view ? [area] : [])];
}

customElements.define('tn-filter-chips', FilterChips);
