/** The fields of one shooting location: where it is, and which entry of the catalogue it is. */
import { html, nothing } from 'lit';
import { resolvePlace } from '../api/territory.js';
import { t } from '../i18n/i18n.js';
import { sayFailure } from '../ui/toasts.js';
import { changePlace, removePlace } from './draft.js';
import { fieldRow, idOf, textRow } from './field-row.js';

/** @typedef {import('./field-row.js').Desk} Desk */

export const REGIONS = ['wallonia', 'flanders', 'brussels', 'abroad', 'unknown'];

/** @param {Desk} desk @param {number} day @param {number} index */
export function placeFields(desk, day, index) {
  const place = desk.draft.days[day].places[index];
  const key = (/** @type {string} */ name) => `day.${day}.place.${index}.${name}`;
  const set = (/** @type {Partial<import('./draft.js').DraftPlace>} */ change) =>
    desk.change(changePlace(desk.draft, day, index, change));
  /* A choice takes its button away; who chose by keyboard goes on from the commune. */
  const choose = (/** @type {Partial<import('./draft.js').DraftPlace>} */ change) => {
    set(change);
    desk.focus(key('commune'));
  };
  return html`<div class="place ${place.region === 'unknown' ? 'unsure' : ''}">
    <div class="place-head">
      <span class="tag ${place.region === 'wallonia' ? 'ok' : place.region === 'unknown' ? 'warn' : ''}">${t(`intake.region.${place.region}`)}</span>
      ${
        desk.locked
          ? nothing
          : html`<button class="button quiet icon" aria-label=${t('intake.removePlace')} title=${t('intake.removePlace')}
              @click=${() => {
                desk.change(removePlace(desk.draft, day, index));
                desk.focus(`day.${day}.add`);
              }}><tn-icon name="x"></tn-icon></button>`
      }
    </div>
    ${textRow(desk, key('name'), t('intake.placeName'), place.name, (name) => set({ name }))}
    ${textRow(desk, key('address'), t('intake.address'), place.address, (address) => set({ address }))}
    ${communeRow(desk, key('commune'), place, set)} ${candidates(desk, day, index, choose)}
    ${entries(desk, day, index, choose)}
  </div>`;
}

/** @param {Desk} desk @param {string} key @param {import('./draft.js').DraftPlace} place @param {(change: Partial<import('./draft.js').DraftPlace>) => void} set */
function communeRow(desk, key, place, set) {
  const commune = desk.communes.find((one) => one.nis === place.communeNis);
  const shown =
    commune?.name ??
    (place.region === 'unknown'
      ? ''
      : place.region === 'wallonia'
        ? (place.communeNis ?? '')
        : t(`intake.region.${place.region}`));
  return fieldRow(
    desk,
    key,
    t('intake.commune'),
    html`<input id=${idOf(key)} .value=${shown} list="communes" autocomplete="off" ?disabled=${desk.locked}
        placeholder=${t('intake.communeHint')} @change=${(/** @type {any} */ event) => desk.wait(settle(desk, event.target, set))} />`,
  );
}

/** Which commune the words mean. @param {Desk} desk @param {HTMLInputElement} input @param {(change: Partial<import('./draft.js').DraftPlace>) => void} set */
async function settle(desk, input, set) {
  const words = input.value.trim();
  if (!words) return set({ communeNis: null, region: 'unknown', locationCode: null });
  const elsewhere = REGIONS.slice(1, 4).find(
    (one) => t(`intake.region.${one}`).toLowerCase() === words.toLowerCase(),
  );
  if (elsewhere) return set({ communeNis: null, region: elsewhere, locationCode: null });
  const known = desk.communes.find((one) =>
    Object.values(one.names).some((name) => name.toLowerCase() === words.toLowerCase()),
  );
  if (known) return set({ communeNis: known.nis, region: 'wallonia', country: null });
  try {
    const found = await resolvePlace(words);
    if (found.outcome === 'one')
      return set({ communeNis: found.candidates[0].nis, region: 'wallonia', country: null });
    if (found.outcome === 'elsewhere')
      return set({
        communeNis: null,
        region: found.region ?? 'abroad',
        country: found.country ?? null,
        locationCode: null,
      });
    input.setCustomValidity(
      t(found.outcome === 'several' ? 'intake.severalCommunes' : 'intake.noCommune', {
        names: found.candidates.map((one) => `${one.name} (${one.province.name})`).join(', '),
      }),
    );
    input.reportValidity();
    input.setCustomValidity('');
  } catch (failure) {
    sayFailure(failure);
  }
}

/** Several communes answer to what is printed. @param {Desk} desk @param {number} day @param {number} index @param {(change: Partial<import('./draft.js').DraftPlace>) => void} set */
function candidates(desk, day, index, set) {
  const { source, places } = desk.draft.days[day];
  const { origin, region } = places[index];
  const read =
    source === null || origin === null ? null : desk.sheet.read?.days[source]?.places[origin];
  if (!read?.candidates.length || desk.locked || region !== 'unknown') return nothing;
  return html`<div class="choices">
    <span class="small">${t('intake.whichCommune')}</span>
    ${read.candidates.map(({ nis, name }) => {
      const commune = desk.communes.find((one) => one.nis === nis);
      return html`<button class="chip" @click=${() => set({ communeNis: nis, region: 'wallonia' })}>
        ${commune?.name ?? name}${commune ? html` <span class="muted">${commune.province.name}</span>` : nothing}
      </button>`;
    })}
  </div>`;
}

/** Which entry of the catalogue it is, if any. @param {Desk} desk @param {number} day @param {number} index @param {(change: Partial<import('./draft.js').DraftPlace>) => void} set */
function entries(desk, day, index, set) {
  const place = desk.draft.days[day].places[index];
  const found =
    desk.sheet.entries.find((one) => one.day === day && one.place === index)?.items ?? [];
  if (place.locationCode) {
    return html`<p class="entry small">
      <tn-icon name="map-pin"></tn-icon>
      <a href="/locations/${place.locationCode}" target="_blank">${found.find((one) => one.code === place.locationCode)?.name ?? place.locationCode}</a>
      ${desk.locked ? nothing : html`<button class="button quiet" @click=${() => set({ locationCode: null })}>${t('intake.unlink')}</button>`}
    </p>`;
  }
  if (desk.locked || place.region !== 'wallonia') return nothing;
  return html`<div class="choices">
    ${found.map(
      (
        one,
      ) => html`<button class="chip" @click=${() => set({ locationCode: one.code, communeNis: one.communeNis ?? place.communeNis })}>
        <tn-icon name="map-pin"></tn-icon>${one.name}
      </button>`,
    )}
    <button class="button quiet" @click=${(/** @type {any} */ event) => event.target.dispatchEvent(new CustomEvent('draft-place', { bubbles: true, detail: { day, index } }))}>
      <tn-icon name="map-pin-plus"></tn-icon>${t('intake.newEntry')}
    </button>
  </div>`;
}
