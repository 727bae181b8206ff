/** The ways to move about in the screens of management: between them, their years and views. */
import { html, nothing } from 'lit';
import { t } from '../i18n/i18n.js';

const SCREENS = /** @type {const} */ (['management', 'impact', 'coproduction']);

/**
 * The three screens of management, for the same year.
 *
 * @param {typeof SCREENS[number]} here
 * @param {string} year empty when the address names none
 */
export function screenTrail(here, year) {
  return html`<nav class="trail" aria-label=${t('nav.management')}>
    ${SCREENS.map(
      (screen) =>
        html`<a href=${addressOf(screen, year)} aria-current=${screen === here ? 'page' : 'false'}>${t(`nav.${screen}`)}</a>`,
    )}
  </nav>`;
}

/**
 * Works are not known of every year that has shooting days: that screen finds its own year.
 *
 * @param {typeof SCREENS[number]} screen
 * @param {string} year
 */
function addressOf(screen, year) {
  return year && screen !== 'coproduction' ? `/${screen}/${year}` : `/${screen}`;
}

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
