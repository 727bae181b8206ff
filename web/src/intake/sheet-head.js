/** What stands above and below the fields of a sheet. */
import { html, nothing } from 'lit';
import { instantText } from '../i18n/format.js';
import { hasMessage, t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { questions } from './draft.js';
import { confidenceTag, holdText, stateTag, whoText } from './words.js';

/**
 * What to look at before the fields: state, how sure the reader is, open questions and findings.
 *
 * @param {import('../api/callsheets.js').Sheet} sheet
 * @param {import('./draft.js').Draft | null} draft
 */
export function sheetHead({ sheet, findings, titleUnsure }, draft) {
  const open =
    draft && sheet.state === 'to_review'
      ? questions(draft, titleUnsure).map((one) => one.code)
      : [];
  const gone = [
    'title-missing',
    'title-unsure',
    'date-missing',
    'day-twice',
    'location-missing',
    'place-unsure',
  ];
  const holds =
    sheet.state === 'to_review'
      ? [...new Set([...open, ...sheet.holds.filter((one) => !gone.includes(one))])]
      : [];
  return html`<header>
    <div class="name"><h1>${sheet.fileName}</h1></div>
    <p class="tags">${stateTag(sheet.state)} ${confidenceTag(sheet.confidence)} ${sheet.posted ? html`<a class="tag accent" href="/ledger?production=${sheet.productionId}">${t('intake.inLedger')}</a>` : nothing}</p>
    ${
      holds.length || findings.length
        ? html`<ul class="holds">
            ${holds.map((code) => html`<li class="hold"><tn-icon name="triangle-alert"></tn-icon>${holdText(code)}</li>`)}
            ${findings.map((one) => html`<li><tn-icon name="info"></tn-icon><span>${hasMessage(`intake.finding.${one.kind}`) ? t(`intake.finding.${one.kind}`) : one.kind}${one.text ? html` <q>${one.text}</q>` : nothing}</span></li>`)}
          </ul>`
        : sheet.state === 'to_review'
          ? html`<p class="fine small"><tn-icon name="check"></tn-icon>${t('intake.allSure')}</p>`
          : nothing
    }
  </header>`;
}

/** What was done with the sheet. @param {import('../api/callsheets.js').Sheet} sheet */
export function sheetHistory({ history }) {
  return html`<details>
    <summary class="small muted">${t('intake.history')}</summary>
    <ol class="small">
      ${history.map((step) => html`<li>${instantText(step.at)}, ${whoText(step.who)} – ${hasMessage(`intake.step.${step.what}`) ? t(`intake.step.${step.what}`) : step.what}</li>`)}
    </ol>
  </details>`;
}
