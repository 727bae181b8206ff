/** The fields of one day of a sheet. */
import { html, nothing } from 'lit';
import { dateText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import { addPlace, changeDay, removeDay } from './draft.js';
import { choiceRow, fieldRow, idOf, textRow } from './field-row.js';
import { placeFields } from './place-fields.js';

/** @typedef {import('./field-row.js').Desk} Desk */

/** Kinds of days, as the ledger weighs them. */
export const KINDS = ['shooting', 'half', 'preparation', 'wrap', 'recce', 'travel', 'rest', 'test'];
const FACTS = /** @type {const} */ ([
  'generalCall',
  'readyToShoot',
  'wrap',
  'crew',
  'cast',
  'extras',
]);

/** @param {string} unit */
export function unitText(unit) {
  if (unit === 'main' || unit === 'second') return t(`unit.${unit}`);
  const number = /^unit-(\d+)$/.exec(unit)?.[1];
  return number ? t('unit.numbered', { number }) : unit;
}

/** @param {Desk} desk @param {number} index */
export function dayFields(desk, index) {
  const day = desk.draft.days[index];
  const set = (/** @type {Partial<import('./draft.js').DraftDay>} */ change) =>
    desk.change(changeDay(desk.draft, index, change));
  const key = (/** @type {string} */ name) => `day.${index}.${name}`;
  const units = [...new Set(['main', 'second', 'unit-3', 'unit-4', day.unit])];
  return html`<fieldset>
    <legend>
      ${desk.draft.days.length > 1 ? t('intake.dayOf', { number: index + 1, total: desk.draft.days.length }) : t('intake.day')}
      ${
        desk.draft.days.length > 1 && !desk.locked
          ? html`<button class="button quiet icon" aria-label=${t('intake.removeDay')} title=${t('intake.removeDay')}
              @click=${() => desk.change(removeDay(desk.draft, index))}><tn-icon name="trash-2"></tn-icon></button>`
          : nothing
      }
    </legend>
    ${fieldRow(
      desk,
      key('date'),
      t('intake.date'),
      html`<input id=${idOf(key('date'))} type="date" .value=${day.date ?? ''} ?disabled=${desk.locked}
        @change=${(/** @type {any} */ event) => set({ date: event.target.value || null })} />`,
      day.date ? dateText(day.date) : '',
    )}
    ${choiceRow(
      desk,
      key('unit'),
      t('intake.unit'),
      day.unit,
      units.map((value) => ({ value, label: unitText(value) })),
      (unit) => set({ unit }),
    )}
    ${choiceRow(
      desk,
      key('kind'),
      t('intake.kind'),
      day.kind,
      KINDS.map((value) => ({ value, label: t(`dayKind.${value}`) })),
      (kind) => set({ kind }),
    )}
    ${textRow(
      desk,
      key('number'),
      t('intake.number'),
      day.number === null ? null : String(day.number),
      (number) => set({ number: number && /^\d+$/.test(number) ? Number(number) : null }),
    )}
    ${fieldRow(
      desk,
      key('cancelled'),
      t('intake.cancelled'),
      html`<input id=${idOf(key('cancelled'))} type="checkbox" .checked=${day.cancelled} ?disabled=${desk.locked}
        @change=${(/** @type {any} */ event) => set({ cancelled: event.target.checked })} />`,
    )}
    ${facts(desk, index)}
    <div class="places">
      <h2>${t('intake.places', { count: day.places.length })}</h2>
      ${day.places.map((_, place) => placeFields(desk, index, place))}
      ${
        desk.locked
          ? nothing
          : html`<button class="button" id=${idOf(key('add'))} @click=${() => {
              desk.change(addPlace(desk.draft, index));
              desk.focus(key(`place.${day.places.length}.name`));
            }}><tn-icon name="plus"></tn-icon>${t('intake.addPlace')}</button>`
      }
    </div>
  </fieldset>`;
}

/** What the sheet also says, which the ledger does not count. @param {Desk} desk @param {number} index */
function facts(desk, index) {
  const known = FACTS.map((name) => ({
    name,
    mark: desk.marks.get(`day.${index}.${name}`),
  })).filter((one) => one.mark);
  if (!known.length) return nothing;
  return html`<dl class="facts">
    ${known.map(({ name, mark }) => html`<div><dt>${t(`intake.fact.${name}`)}</dt><dd class="figure">${(mark?.value ?? '').replace(/^(\d\d:\d\d):00$/, '$1')}</dd></div>`)}
  </dl>`;
}
