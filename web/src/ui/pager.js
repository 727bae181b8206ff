import { css, html, nothing } from 'lit';
import { setQuery } from '../app/router.js';
import { t } from '../i18n/i18n.js';

/** From page to page of a long list; the page stands in the address. */

export const pagerStyles = css`
  .pager {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-4);
    margin-block-start: var(--space-5);
  }
`;

/** @param {{page: number, size: number, total: number}} list */
export function pager({ page, size, total }) {
  const pages = Math.ceil(total / size);
  if (pages < 2) return nothing;
  const go = (/** @type {number} */ to) => {
    setQuery({ page: to ? String(to) : null });
    window.scrollTo(0, 0);
  };
  return html`<div class="pager">
    <button class="button" ?disabled=${page === 0} @click=${() => go(page - 1)}>${t('keys.previous')}</button>
    <span class="muted small">${t('pager.page', { page: page + 1, pages })}</span>
    <button class="button" ?disabled=${page + 1 >= pages} @click=${() => go(page + 1)}>${t('keys.next')}</button>
  </div>`;
}
