import { html, nothing } from 'lit';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';

/**
 * What there is to say above an entry: why it was not saved, what another changed meanwhile, and
 * that changes of an earlier visit are back.
 *
 * @param {object} notes
 * @param {string} notes.problem empty for none
 * @param {string[] | null} notes.both paths that another changed as well; null without a conflict
 * @param {boolean} notes.restored
 * @param {() => void} notes.discard
 */
export function entryNotes({ problem, both, restored, discard }) {
  return html`${problem ? alert('triangle-alert', problem) : nothing}
    ${both ? alert('git-merge', conflictText(both)) : nothing}
    ${
      restored
        ? html`<p class="note" role="status"><tn-icon name="rotate-ccw"></tn-icon>${t('office.entry.restored')}
            <button class="button quiet" @click=${discard}>${t('office.entry.discard')}</button></p>`
        : nothing
    }`;
}

/** @param {string} icon @param {string} text */
function alert(icon, text) {
  return html`<p class="alert" role="alert"><tn-icon name=${icon}></tn-icon>${text}</p>`;
}

/** @param {string[]} both */
function conflictText(both) {
  return both.length
    ? t('office.entry.conflict', { list: both.map(pathLabel).join(', ') })
    : t('office.entry.merged');
}

/** @param {string} path */
function pathLabel(path) {
  const [group, second, third] = path.split('.');
  if (group === 'texts') return `${t(`office.entry.${third}`)} (${second})`;
  return t(`office.entry.${second ?? group}`);
}
