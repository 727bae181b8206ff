/** How lines of the ledger are put into words. */
import { html } from 'lit';
import { t } from '../i18n/i18n.js';
import { findingText } from './day-findings.js';

/** @typedef {import('../api/ledger.js').Day} Day */

const TONES = { announced: '', called: 'accent', confirmed: 'ok', cancelled: 'danger' };
/** Findings that say something is missing, against those that ask for a look. */
const GRAVE = ['day-without-permit', 'production-unclassified'];

/** @param {Day['state']} state */
export function dayStateTag(state) {
  return html`<span class="tag ${TONES[state]}">${t(`ledger.state.${state}`)}</span>`;
}

/** @param {Day['findings'][number]} finding */
export function findingTag(finding) {
  const { kind } = finding;
  return html`<span class="tag ${GRAVE.includes(kind) ? 'warn' : 'danger'}" title=${findingText(finding)}>${t(`ledger.finding.${kind}`)}</span>`;
}

/** @param {Day['places'][number]} place */
export function placeText({ name, communeName, communeNis, inWallonia, country }) {
  const where = communeName ?? communeNis ?? (inWallonia ? '' : (country ?? t('ledger.outside')));
  return [name, where].filter(Boolean).join(', ');
}

/** Where in the call sheets a day stands. @param {Day['evidence'][number]} one */
export function evidenceLink({ documentId, fileName, page, line }) {
  return html`<a href="/intake/${documentId}?page=${page}&line=${line}">${fileName ?? t('ledger.sheet')}</a>`;
}
