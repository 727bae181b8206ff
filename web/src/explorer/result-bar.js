/** How many places were found, in which order, and the way to the filters. */
import { html, nothing } from 'lit';
import { setQuery } from '../app/router.js';
import { t } from '../i18n/i18n.js';
import '../ui/category-tile.js';
import '../ui/icon.js';
import { countFilters } from './filters.js';

/**
 * @param {object} shown
 * @param {import('../api/locations.js').FoundPage | undefined} shown.page
 * @param {import('./filters.js').Search} shown.search
 * @param {boolean} shown.open whether the filters are
 * @param {() => void} shown.toggle opens or closes the filters
 */
export function resultBar({ page, search, open, toggle }) {
  const count = countFilters(search);
  const { near, sort } = search;
  const sorts = near ? ['relevance', 'distance', 'freshness'] : ['relevance', 'freshness'];
  return html`<div class="bar">
    <p class="count" role="status">
      ${page ? t(page.totalIsLowerBound ? 'explorer.resultsAtLeast' : 'explorer.results', { count: page.total }) : '\u00a0'}
    </p>
    <label class="sort">
      <span class="visually-hidden">${t('explorer.sort')}</span>
      <select @change=${(/** @type {any} */ event) => setQuery({ sort: event.target.value })}>
        ${sorts.map((one) => html`<option value=${one} ?selected=${one === sort}>${t(`explorer.sortBy.${one}`)}</option>`)}
      </select>
    </label>
    <button class="button" aria-expanded=${open} @click=${toggle}
      aria-label=${count ? t('explorer.filtersActive', { count }) : t('explorer.filters')}>
      <tn-icon name="sliders-horizontal"></tn-icon>${t('explorer.filters')}
      ${count ? html`<span class="badge">${count}</span>` : nothing}
    </button>
  </div>`;
}

/**
 * The place chosen on the map, over it: the way in for a finger.
 *
 * @param {import('../api/locations.js').Cluster | null} place
 */
export function peek(place) {
  if (!place) return nothing;
  const { code, name, category } = place;
  return html`<a class="peek card" href="/locations/${code}">
    <tn-category-tile category=${category ?? ''} seed=${code ?? ''}></tn-category-tile>
    <strong>${name}</strong><tn-icon name="chevron-right"></tn-icon>
  </a>`;
}
