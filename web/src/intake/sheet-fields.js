import { html, LitElement, nothing } from 'lit';
import { openProduction } from '../api/productions.js';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { shared } from '../ui/styles.js';
import { say, sayFailure } from '../ui/toasts.js';
import { knownCommunes } from './communes.js';
import { dayFields } from './day-fields.js';
import { addDay, changePlace, marksOf, questions } from './draft.js';
import './draft-place.js';
import { fieldRow, idOf, textRow } from './field-row.js';
import { fieldRowStyles } from './field-row-styles.js';
import { fieldsStyles } from './fields-styles.js';
import { sheetHead, sheetHistory } from './sheet-head.js';

/** The fields of a sheet. Tells `draft`, `active`, `confirm`, `reopen` and `aside` (why). */
export class SheetFields extends LitElement {
  static properties = {
    sheet: { attribute: false },
    draft: { attribute: false },
    active: {},
    busy: { type: Boolean },
    communes: { state: true },
    asking: { state: true },
    drafting: { state: true },
  };

  static styles = [...shared, fieldRowStyles, fieldsStyles];

  constructor() {
    super();
    /** @type {import('../api/callsheets.js').Sheet | null} */
    this.sheet = null;
    /** @type {import('./draft.js').Draft | null} */
    this.draft = null;
    this.active = '';
    this.busy = false;
    /** @type {import('../api/territory.js').Commune[]} */
    this.communes = [];
    this.asking = false;
    /** @type {Promise<unknown>} the last answer that a value waits for */
    this.pending = Promise.resolve();
    /** @type {{day: number, index: number} | null} the place a catalogue draft is written for */
    this.drafting = null;
  }

  connectedCallback() {
    super.connectedCallback();
    knownCommunes().then((all) => {
      this.communes = all;
    }, sayFailure);
  }

  /** Into the first field with an open question, else into the title. */
  focusFirst() {
    this.focusField(
      (this.draft && questions(this.draft, this.sheet?.titleUnsure)[0]?.key) || 'title',
    );
  }

  /** @param {string} key */
  async focusField(key) {
    await this.updateComplete;
    const control = /** @type {HTMLElement | null} */ (
      this.renderRoot.querySelector(`#${idOf(key)}`)
    );
    control?.focus({ preventScroll: true });
    control?.scrollIntoView({ block: 'center' });
  }

  /** Takes over what is still being typed. */
  async settle() {
    /** @type {HTMLElement | null} */ (this.shadowRoot?.activeElement)?.blur();
    await this.pending;
  }

  async askWhy() {
    if (!this.#canSetAside()) return;
    this.asking = true;
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.focus();
  }

  #canSetAside() {
    return this.sheet !== null && this.sheet.sheet.state !== 'set_aside';
  }

  render() {
    if (!this.sheet) return nothing;
    return html`<div class="scroll" @keydown=${this.#leave} @focusin=${this.#focused} @draft-place=${(
      /** @type {CustomEvent} */ event,
    ) => {
      this.drafting = event.detail;
    }}>
        ${sheetHead(this.sheet, this.draft)} ${this.draft ? this.#fields(this.sheet, this.draft) : nothing}
        ${sheetHistory(this.sheet)}
      </div>
      ${this.#actions(this.sheet)}
      <datalist id="communes">${this.communes.map((one) => html`<option value=${one.name}></option>`)}</datalist>`;
  }

  /** @param {import('../api/callsheets.js').Sheet} sheet @param {import('./draft.js').Draft} draft */
  #fields(sheet, draft) {
    /** @type {import('./field-row.js').Desk} */
    const desk = {
      draft,
      sheet,
      marks: marksOf(draft, sheet.read),
      open: new Set(questions(draft, sheet.titleUnsure).map((one) => one.key)),
      active: this.active,
      locked: sheet.sheet.state !== 'to_review',
      communes: this.communes,
      change: (next) => this.#change(next),
      wait: (work) => {
        this.pending = work;
      },
      focus: (key) => this.focusField(key),
    };
    return html`${textRow(desk, 'title', t('intake.title1'), draft.productionTitle, (productionTitle) => this.#change({ ...draft, productionTitle, productionId: null }))}
      ${this.#productions(desk)}
      ${textRow(desk, 'revision', t('intake.revision'), draft.revision, (revision) => this.#change({ ...draft, revision, revisionRank: revision ? Math.max(1, draft.revisionRank) : 0 }))}
      ${fieldRow(desk, 'supersedes', t('intake.supersedes'), html`<input id="supersedes" type="checkbox" .checked=${draft.supersedes} ?disabled=${desk.locked} @change=${(/** @type {any} */ event) => this.#change({ ...draft, supersedes: event.target.checked })} />`)}
      ${draft.days.map((_, index) => html`${dayFields(desk, index)} ${this.#drafting(index)}`)}
      ${desk.locked ? nothing : html`<button class="button" @click=${() => this.#change(addDay(draft))}><tn-icon name="calendar-plus"></tn-icon>${t('intake.addDay')}</button>`}`;
  }

  /** Which dossier the title means. @param {import('./field-row.js').Desk} desk */
  #productions({ draft, sheet, locked }) {
    const unsure = sheet.titleUnsure;
    if (!sheet.productions.length)
      return html`<p class="dossier small muted">${draft.productionTitle ? t('intake.newDossier') : nothing}</p>`;
    return html`<div class="choices dossier" role="group" aria-label=${t('intake.production')}>
      ${unsure ? html`<span class="small">${t('intake.whichProduction')}</span>` : nothing}
      ${sheet.productions.map(
        (
          one,
        ) => html`<button class="chip" aria-pressed=${draft.productionId === one.id} ?disabled=${locked}
          @click=${() => this.#change({ ...draft, productionId: draft.productionId === one.id ? null : one.id })}>
          ${draft.productionId === one.id || (!unsure && sheet.productions.length === 1) ? html`<tn-icon name="check"></tn-icon>` : nothing}${one.title}
          ${one.state === 'draft' ? html`<span class="tag warn">${t('productions.state.draft')}</span>` : nothing}
        </button>`,
      )}
      ${unsure && !draft.productionId && !locked ? html`<button class="button quiet" @click=${() => this.#newProduction(draft)}>${t('intake.another')}</button>` : nothing}
    </div>`;
  }

  /** @param {number} day */
  #drafting(day) {
    if (this.drafting?.day !== day || !this.draft) return nothing;
    const { index } = this.drafting;
    const place = `day.${day}.place.${index}.commune`;
    return html`<tn-draft-place .place=${this.draft.days[day].places[index]} .communes=${this.communes}
      @cancel=${() => {
        this.drafting = null;
        this.focusField(place);
      }}
      @added=${(/** @type {CustomEvent<string>} */ event) => {
        this.drafting = null;
        if (this.draft)
          this.#change(changePlace(this.draft, day, index, { locationCode: event.detail }));
        this.focusField(place);
        say({ text: t('intake.draft.added') });
      }}></tn-draft-place>`;
  }

  /** @param {import('../api/callsheets.js').Sheet} sheet */
  #actions({ sheet }) {
    if (this.asking) return this.#why();
    const review = sheet.state === 'to_review';
    return html`<footer>
      ${
        review
          ? html`<button class="button primary" ?disabled=${this.busy} @click=${() => this.#tell('confirm')}>
              <tn-icon name="check"></tn-icon>${t('intake.confirmNext')}<kbd>C</kbd>
            </button>`
          : nothing
      }
      ${review || sheet.state === 'waiting' ? html`<button class="button" @click=${() => this.askWhy()}>${t('intake.setAside')}<kbd>X</kbd></button>` : nothing}
      ${sheet.state === 'confirmed' || sheet.state === 'set_aside' ? html`<button class="button" @click=${() => this.#tell('reopen')}><tn-icon name="rotate-ccw"></tn-icon>${t('intake.reopen')}<kbd>U</kbd></button>` : nothing}
    </footer>`;
  }

  #why() {
    const stop = () => {
      this.asking = false;
    };
    return html`<footer class="why">
      <div class="field">
        <label for="why">${t('intake.whyAside')}</label>
        <textarea id="why" @keydown=${(/** @type {KeyboardEvent} */ event) => {
          if (event.key === 'Escape') stop();
        }}></textarea>
      </div>
      <div class="choices">
        <button class="button primary" @click=${() => {
          stop();
          this.#tell(
            'aside',
            /** @type {any} */ (this.renderRoot.querySelector('#why'))?.value ?? '',
          );
        }}>${t('intake.setAside')}</button>
        <button class="button" @click=${stop}>${t('people.cancel')}</button>
      </div>
    </footer>`;
  }

  /** @param {import('./draft.js').Draft} draft */
  async #newProduction(draft) {
    try {
      const opened = await openProduction({ title: draft.productionTitle ?? '' });
      this.#change({ ...draft, productionId: opened.id });
      say({ text: t('intake.opened', { title: opened.title }) });
    } catch (failure) {
      sayFailure(failure);
    }
  }

  /** Out of a field, back to the keys of the screen. @param {KeyboardEvent} event */
  #leave(event) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    /** @type {HTMLElement} */ (event.target).blur();
  }

  /** @param {FocusEvent} event */
  #focused(event) {
    const key = /** @type {HTMLElement} */ (event.target)
      .closest('[data-key]')
      ?.getAttribute('data-key');
    if (key) this.#tell('active', key);
  }

  /** @param {import('./draft.js').Draft} draft */
  #change(draft) {
    this.#tell('draft', draft);
  }

  /** @param {string} name @param {unknown} [detail] */
  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

customElements.define('tn-sheet-fields', SheetFields);
