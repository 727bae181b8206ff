/** Parts of the review that hold no state. */
import { html } from 'lit';
import { t } from '../i18n/i18n.js';
import '../ui/state.js';

const PARTS = ['queue', 'document', 'fields'];

/**
 * On a narrow screen, one part at a time.
 *
 * @param {string} shown
 * @param {(part: string) => void} show
 */
export function partTabs(shown, show) {
  return html`<div class="tabs" role="group" aria-label=${t('intake.parts')}>
    ${PARTS.map((part) => html`<button class="button quiet" aria-pressed=${part === shown} @click=${() => show(part)}>${t(`intake.tab.${part}`)}</button>`)}
  </div>`;
}

export function missingSheet() {
  return html`<tn-state kind="missing" heading=${t('intake.missing')}>
    <a class="button" href="/intake">${t('intake.back')}</a>
  </tn-state>`;
}

/**
 * The field whose evidence stands at the page and line of an address.
 *
 * @param {import('./draft.js').Mark[]} marks
 * @param {URLSearchParams} query
 */
export function keyAt(marks, query) {
  const line = Number(query.get('line'));
  if (!line) return undefined;
  const page = Number(query.get('page')) || 1;
  return marks.find((mark) => mark.evidence.some((one) => one.line === line && one.page === page))
    ?.key;
}
