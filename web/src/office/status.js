import { html } from 'lit';
import { t } from '../i18n/i18n.js';

/** @typedef {import('../api/entries.js').Status} Status */

/** @type {Status[]} */
export const STATUSES = ['draft', 'published', 'withdrawn', 'disappeared'];

const LOOKS = { draft: 'accent', published: 'ok', withdrawn: 'warn', disappeared: '' };

/** Where an entry stands, as a tag. @param {Status} status */
export function statusTag(status) {
  return html`<span class="tag ${LOOKS[status]}">${t(`office.status.${status}`)}</span>`;
}
