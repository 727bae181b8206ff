import { css, html, LitElement, nothing } from 'lit';
import { getEntry, listEntries } from '../api/entries.js';
import { changePermit, listAuthorities, openPermit } from '../api/permits.js';
import { listProductions } from '../api/productions.js';
import { Loader } from '../app/loader.js';
import { shortDateText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import { sayFailure } from '../ui/toasts.js';
import { authorityName } from './permit-rows.js';

/** @typedef {{production: string, location: string, from: string, to: string}} Start */

/** An application: who asks, for where, of whom, when. Tells `saved` (the permit) or `cancel`. */
export class PermitForm extends LitElement {
  static properties = {
    permit: { attribute: false },
    start: { attribute: false },
    entries: { state: true },
    code: { state: true },
    place: { state: true },
    authority: { state: true },
    from: { state: true },
  };

  static styles = [
    ...shared,
    css`
      form {
        display: grid;
        align-items: start;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: var(--space-4);
        padding: var(--space-5);
      }
      .wide,
      .actions {
        grid-column: 1 / -1;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      @media (width < 700px) {
        form {
          grid-template-columns: minmax(0, 1fr);
          padding: var(--space-4);
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../api/permits.js').Permit | null} the draft to change, or null for a new one */
    this.permit = null;
    /** @type {Start} */
    this.start = { production: '', location: '', from: '', to: '' };
    /** @type {import('../api/entries.js').Row[]} */
    this.entries = [];
    this.code = '';
    this.place = '';
    this.authority = '';
    this.from = '';
    this.settling = 0;
    /** @type {Loader<{items: import('../api/productions.js').Production[]}>} */
    this.productions = new Loader(this);
    /** @type {Loader<{items: import('../api/permits.js').Authority[]}>} */
    this.authorities = new Loader(this);
    this.known = Promise.resolve();
  }

  connectedCallback() {
    super.connectedCallback();
    this.productions.run((signal) => listProductions({ size: 1000 }, signal));
    this.known = this.authorities.run(listAuthorities);
    this.from = this.permit?.from ?? this.start.from;
    this.authority = this.permit?.authority.code ?? '';
    this.place = this.permit?.locationName ?? '';
    this.code = this.permit?.locationCode ?? '';
    if (!this.permit && this.start.location) this.#choose(this.start.location);
  }

  /** The place, and the authority that its commune is. @param {string} code */
  async #choose(code) {
    try {
      const [entry] = await Promise.all([getEntry(code), this.known]);
      this.code = entry.code;
      this.place = entry.name;
      const nis = entry.form.address?.communeNis;
      const own = this.authorities.value?.items.find(
        (one) => one.communeNis && one.communeNis === nis,
      );
      if (own) this.authority = own.code;
    } catch (failure) {
      sayFailure(failure);
    }
  }

  render() {
    const failure = failureOf(this.authorities);
    if (failure !== nothing) return failure;
    const authorities = this.authorities.value?.items ?? [];
    const chosen = authorities.find((one) => one.code === this.authority);
    return html`<form class="card" @submit=${this.#save}>
      <div class="field">
        <label for="production">${t('intake.production')}</label>
        <select id="production" name="production" required ?disabled=${Boolean(this.permit)}>
          <option value=""></option>
          ${(this.productions.value?.items ?? []).map((one) => html`<option value=${one.id} ?selected=${one.id === (this.permit?.production.id ?? this.start.production)}>${one.title}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="place">${t('permits.location')}</label>
        <input id="place" list="places" autocomplete="off" .value=${this.place} placeholder=${t('permits.locationHint')} @input=${this.#look} />
        <datalist id="places">${this.entries.map((one) => html`<option value=${one.name}>${one.code}</option>`)}</datalist>
        <span class="hint">${this.code ? t('permits.linked', { code: this.code }) : t('permits.notLinked')}</span>
      </div>
      <div class="field wide">
        <label for="authority">${t('permits.authority')}</label>
        <select id="authority" name="authority" required @change=${(/** @type {any} */ event) => {
          this.authority = event.target.value;
        }}>
          <option value=""></option>
          ${authorities.map((one) => html`<option value=${one.code} ?selected=${one.code === this.authority}>${authorityName(one)}</option>`)}
        </select>
        <span class="hint">${this.#lead(chosen)}</span>
      </div>
      <div class="field">
        <label for="from">${t('permits.from')}</label>
        <input id="from" name="from" type="date" required .value=${this.from} @change=${(
          /** @type {any} */ event,
        ) => {
          this.from = event.target.value;
        }} />
      </div>
      <div class="field">
        <label for="to">${t('permits.to')}</label>
        <input id="to" name="to" type="date" required min=${this.from || nothing} .value=${this.permit?.to ?? this.start.to} />
      </div>
      <div class="field wide">
        <label for="zone">${t('permits.zone')}</label>
        <input id="zone" name="zone" maxlength="500" .value=${this.permit?.zone ?? ''} placeholder=${t('permits.zoneHint')} />
      </div>
      <div class="field wide">
        <label for="conditions">${t('permits.conditions')}</label>
        <textarea id="conditions" name="conditions" .value=${this.permit?.conditions ?? ''} placeholder=${t('permits.conditionsHint')}></textarea>
      </div>
      <div class="actions">
        <button class="button primary">${t(this.permit ? 'account.save' : 'permits.openDraft')}</button>
        <button type="button" class="button" @click=${() => this.dispatchEvent(new CustomEvent('cancel'))}>${t('people.cancel')}</button>
      </div>
    </form>`;
  }

  /** By when to file. @param {import('../api/permits.js').Authority} [authority] */
  #lead(authority) {
    if (!authority) return t('permits.authorityHint');
    if (authority.leadTimeDays === null) return t('permits.noLead');
    const by = this.from
      ? new Date(Date.parse(`${this.from}T00:00:00Z`) - authority.leadTimeDays * 86_400_000)
          .toISOString()
          .slice(0, 10)
      : '';
    return by
      ? t('permits.lead', { count: authority.leadTimeDays, date: shortDateText(by) })
      : t('permits.leadDays', { count: authority.leadTimeDays });
  }

  /** @param {any} event */
  #look(event) {
    const words = event.target.value.trim();
    this.place = words;
    this.code = '';
    if (this.#chooseNamed(words)) return;
    clearTimeout(this.settling);
    if (words.length < 2) return;
    this.settling = window.setTimeout(async () => {
      this.entries = (await listEntries({ q: words }).catch(() => ({ items: [] }))).items.slice(
        0,
        20,
      );
      this.#chooseNamed(this.place);
    }, 180);
  }

  /** Picked from the list or typed in full. @param {string} name */
  #chooseNamed(name) {
    const known = this.entries.find((one) => one.name === name);
    if (known) this.#choose(known.code);
    return Boolean(known);
  }

  /** @param {SubmitEvent} event */
  async #save(event) {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const value = (/** @type {string} */ name) => String(form.get(name) ?? '');
    const edit = {
      authority: value('authority'),
      locationCode: this.code,
      from: value('from'),
      to: value('to'),
      zone: value('zone') || (this.code ? '' : this.place),
      conditions: value('conditions'),
    };
    try {
      const saved = this.permit
        ? await changePermit(this.permit.id, edit)
        : await openPermit({ ...edit, production: value('production') });
      this.dispatchEvent(new CustomEvent('saved', { detail: saved }));
    } catch (failure) {
      sayFailure(failure);
    }
  }
}

customElements.define('tn-permit-form', PermitForm);
