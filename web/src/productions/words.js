/** How dossiers are put into words. */
import { html } from 'lit';
import { shortDateText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';

/** @typedef {import('../api/productions.js').Production} Production */

const TONES = { draft: 'warn', active: 'ok', closed: '' };

/** @param {Production['state']} state */
export function productionStateTag(state) {
  return html`<span class="tag ${TONES[state]}">${t(`productions.state.${state}`)}</span>`;
}

/** @param {boolean | null} funded */
export function fundingText(funded) {
  return t(`productions.funding.${funded === null ? 'unknown' : funded ? 'yes' : 'no'}`);
}

/** @param {{announcedFrom: string | null, announcedTo: string | null}} production */
export function announcedText({ announcedFrom, announcedTo }) {
  if (!announcedFrom || !announcedTo) return '–';
  return `${shortDateText(announcedFrom)} – ${shortDateText(announcedTo)}`;
}

/** Drafts first, then by title: what waits for a decision stands on top. @param {Production[]} items */
export function draftsFirst(items) {
  return [...items].sort(
    (a, b) =>
      Number(b.state === 'draft') - Number(a.state === 'draft') || a.title.localeCompare(b.title),
  );
}

/** Days that are not cancelled. @param {Record<string, number>} days */
export function standing(days) {
  return (days.announced ?? 0) + (days.called ?? 0) + (days.confirmed ?? 0);
}
