/** The two ways to move about in the screens of management: along the years and between views. */
import { html, nothing } from 'lit';
import { t } from '../i18n/i18n.js';

/**
 * @param {number[]} years
 * @param {number} here
 * @param {(year: number) => string} address
 */
export function yearSwitch(years, here, address) {
  if (!years.length) return html`<div class="years"></div>`;
  return html`<nav class="years" aria-label=${t('management.year')}>
    ${years.map(
      (year) =>
        html`<a href=${address(year)} aria-current=${year === here ? 'page' : 'false'}>${year}</a>`,
    )}
  </nav>`;
}

/**
 * @param {string} label
 * @param {{href: string, label: string, here: boolean}[]} views
 */
export function viewTabs(label, views) {
  if (views.length < 2) return nothing;
  return html`<nav class="tabs" aria-label=${label}>
    ${views.map(
      (view) =>
        html`<a href=${view.href} aria-current=${view.here ? 'page' : 'false'}>${view.label}</a>`,
    )}
  </nav>`;
}
