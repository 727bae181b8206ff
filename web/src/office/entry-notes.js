import { html, nothing } from 'lit';
import { readablePosition } from '../geo/axis.js';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';

/** @typedef {{path: string, theirs: unknown}} Clash a field that two have changed */

/**
 * What there is to say above an entry: why it was not saved, what another changed meanwhile, and
 * that changes of an earlier visit are back.
 *
 * @param {object} notes
 * @param {string} notes.problem empty for none
 * @param {Clash[] | null} notes.both what another changed as well; null without a conflict
 * @param {(path: string) => void} notes.take is told where the other's value shall stand
 * @param {boolean} notes.restored
 * @param {() => void} notes.discard
 */
export function entryNotes({ problem, both, take, restored, discard }) {
  return html`${problem ? alert('triangle-alert', problem) : nothing}
    ${both ? conflict(both, take) : nothing}
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

/** @param {Clash[]} both @param {(path: string) => void} take */
function conflict(both, take) {
  if (!both.length) return alert('git-merge', t('office.entry.merged'));
  return html`<div class="alert clash" role="alert">
    <tn-icon name="git-merge"></tn-icon>
    <div>
      <p>${t('office.entry.conflict')}</p>
      <ul>
        ${both.map(
          ({ path, theirs }) => html`<li>
            <strong>${pathLabel(path)}</strong>
            <span class="theirs">${valueText(path, theirs)}</span>
            <button class="button" aria-label="${t('office.entry.takeTheirs')}, ${pathLabel(path)}"
              @click=${() => take(path)}>${t('office.entry.takeTheirs')}</button>
          </li>`,
        )}
      </ul>
    </div>
  </div>`;
}

/** @param {string} path @param {any} value */
function valueText(path, value) {
  if (value === null || value === undefined || value === '') return t('office.entry.unwritten');
  if (path === 'position') return readablePosition(value);
  if (path === 'outline') return value.map(readablePosition).join(' · ');
  if (path === 'setting' || path === 'period') return t(`${path}.${value}`);
  if (typeof value === 'boolean') return t(value ? 'office.entry.yes' : 'office.entry.no');
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** @param {string} path */
function pathLabel(path) {
  const [group, second, third] = path.split('.');
  if (group === 'texts') return `${t(`office.entry.${third}`)} (${second})`;
  return t(`office.entry.${second ?? group}`);
}
