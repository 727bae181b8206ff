/** What is on record about a production: its documents and its history. */
import { html, nothing } from 'lit';
import { instantText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import { datesText, stateTag, whoText } from '../intake/words.js';
import { failureOf } from '../ui/state.js';
import { byDay } from './timeline.js';

/**
 * The call sheets of a production.
 *
 * @param {import('../app/loader.js').Loader<import('../api/callsheets.js').Queued[]>} sheets
 */
export function documents(sheets) {
  const failure = failureOf(sheets);
  const items = sheets.value;
  return html`<section>
    <h2>${t('productions.documents')}</h2>
    ${
      failure !== nothing
        ? failure
        : items?.length
          ? html`<ul class="documents">${byDay(items).map(
              (one) => html`<li>
                <a href="/intake/${one.id}">${one.fileName}</a> ${stateTag(one.state)}
                ${one.revision ? html`<span class="tag">${one.revision}</span>` : nothing}<br />
                <span class="muted tiny">${datesText(one.dates)}</span>
              </li>`,
            )}</ul>`
          : html`<p class="muted small none">${items ? t('productions.noDocuments') : '\u00a0'}</p>`
    }
  </section>`;
}

/** What was done to the dossier. @param {import('../api/productions.js').Production} one */
export function productionHistory(one) {
  return html`<details class="history">
    <summary>${t('intake.history')}</summary>
    <ol class="small">${one.history.map((step) => html`<li><span class="muted">${instantText(step.at)}, ${whoText(step.who)}</span> ${step.what}</li>`)}</ol>
  </details>`;
}
