import { html, nothing } from 'lit';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';

/**
 * The bar at the foot of an entry: save, publish and the rest.
 *
 * @param {object} bar
 * @param {import('../api/entries.js').Entry | null | undefined} bar.entry
 * @param {boolean} bar.changed
 * @param {boolean} bar.saving
 * @param {() => void} bar.save
 * @param {() => void} bar.discard
 * @param {() => void} bar.verify
 * @param {(status: import('../api/entries.js').Status) => void} bar.move
 */
export function entryBar({ entry, changed, saving, save, discard, verify, move }) {
  return html`<footer class="bar">
    <div class="left">
      <button class="button primary" ?disabled=${!changed || saving} @click=${save}>
        <tn-icon name="save"></tn-icon>${t(saving ? 'office.entry.saving' : 'office.entry.save')}
      </button>
      ${changed ? html`<button class="button quiet" @click=${discard}>${t('office.entry.discard')}</button>` : nothing}
      <span class="small muted" role="status">${t(changed ? 'office.entry.unsaved' : 'office.entry.upToDate')}</span>
    </div>
    ${
      entry
        ? html`<div class="right">
            <button class="button" ?disabled=${saving} @click=${verify}>
              <tn-icon name="calendar-check"></tn-icon>${t('office.entry.verifyToday')}
            </button>
            ${entry.next.map(
              (
                status,
              ) => html`<button class="button ${status === 'disappeared' ? 'danger' : ''}" ?disabled=${saving} @click=${() => move(status)}>
                ${t(`office.move.${status}`)}
              </button>`,
            )}
            ${
              entry.status === 'published'
                ? html`<a class="button quiet" href="/locations/${entry.code}"><tn-icon name="eye"></tn-icon>${t('office.entry.publicPage')}</a>`
                : nothing
            }
          </div>`
        : nothing
    }
  </footer>`;
}
