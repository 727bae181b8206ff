import { html, LitElement, nothing } from 'lit';
import { getEntry } from '../api/entries.js';
import { listUnusedPermits } from '../api/ledger.js';
import { changePermit, getPermit, movePermit } from '../api/permits.js';
import { Loader } from '../app/loader.js';
import { navigate } from '../app/router.js';
import { offerShortcuts, withdrawShortcuts } from '../app/shortcuts.js';
import { shortDateText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import '../map/map-view.js';
import '../ui/icon.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import { say, sayFailure } from '../ui/toasts.js';
import './permit-form.js';
import { isoDay, stepLine } from './permit-history.js';
import { authorityName, periodText, permitTag, whereText } from './permit-rows.js';
import { permitStyles } from './permit-styles.js';

/** @typedef {import('../api/permits.js').Permit} Permit */

/** One application: what is asked, of whom, why, by when, and what became of it. */
export class PermitScreen extends LitElement {
  static properties = {
    params: { attribute: false },
    editing: { state: true },
    step: { state: true },
  };

  static styles = [...shared, permitStyles];

  constructor() {
    super();
    /** @type {Record<string, string>} */
    this.params = {};
    this.editing = false;
    this.step = '';
    /** @type {Loader<Permit>} */
    this.permit = new Loader(this);
    /** @type {Loader<{permits: string[]}>} */
    this.unused = new Loader(this);
    /** @type {import('../map/map-view.js').View | null} */
    this.view = null;
    /** @type {import('../api/locations.js').Cluster[]} */
    this.spot = [];
  }

  connectedCallback() {
    super.connectedCallback();
    offerShortcuts(this, [
      { key: 'e', label: 'keys.edit', run: () => this.#edit() },
      { key: 'Escape', label: 'permits.back', run: () => navigate('/permits') },
    ]);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    withdrawShortcuts(this);
  }

  /** @param {Map<string, unknown>} changed */
  async willUpdate(changed) {
    if (!changed.has('params')) return;
    await this.permit.run((signal) => getPermit(this.params.id, signal));
    const permit = this.permit.value;
    if (!permit) return;
    this.dispatchEvent(new CustomEvent('tn-title', { detail: whereText(permit) }));
    this.unused.run((signal) => listUnusedPermits(signal, permit.production.id));
    if (permit.locationCode) this.#place(permit.locationCode);
  }

  /** @param {string} code */
  async #place(code) {
    const entry = await getEntry(code).catch(() => null);
    if (!entry) return;
    const { position } = entry.form;
    this.view = { center: position, zoom: 13 };
    this.spot = [{ position, count: 1, code, name: entry.name }];
    this.requestUpdate();
  }

  #edit() {
    if (this.permit.value?.status === 'draft') this.editing = true;
  }

  render() {
    if (this.permit.problem?.status === 404) {
      return html`<tn-state kind="missing" heading=${t('permits.missing')}><a class="button" href="/permits">${t('permits.back')}</a></tn-state>`;
    }
    const failure = failureOf(this.permit);
    if (failure !== nothing) return failure;
    const one = this.permit.value;
    return html`<article class="page">
      <a class="path" href="/permits"><tn-icon name="arrow-left"></tn-icon>${t('permits.back')}</a>
      ${one ? this.#show(one) : html`<div class="skeleton"></div>`}
    </article>`;
  }

  /** @param {Permit} one */
  #show(one) {
    return html`<header>
        <div>
          <h1>${whereText(one)}</h1>
          <p class="tags">${permitTag(one.status)}<a href="/productions/${one.production.id}">${one.production.title}</a></p>
        </div>
        ${one.status === 'draft' && !this.editing ? html`<button class="button" @click=${() => this.#edit()}><tn-icon name="pencil"></tn-icon>${t('keys.edit')}</button>` : nothing}
      </header>
      ${this.unused.value?.permits.includes(one.id) ? html`<p class="unused">${t('permits.unused')} <a href="/productions/${one.production.id}">${t('ledger.toDossier')}</a></p>` : nothing}
      ${this.editing ? this.#form(one) : this.#facts(one)}
      <section>
        <h2>${t('intake.history')}</h2>
        <ol class="small">${one.history.map(stepLine)}</ol>
      </section>`;
  }

  /** @param {Permit} one */
  #form(one) {
    return html`<tn-permit-form .permit=${one}
      @cancel=${() => {
        this.editing = false;
      }}
      @saved=${(/** @type {CustomEvent<Permit>} */ event) => {
        this.permit.value = event.detail;
        this.editing = false;
      }}></tn-permit-form>`;
  }

  /** @param {Permit} one */
  #facts(one) {
    const authority = authorityName(one.authority);
    return html`<div class="columns">
      <div>
        <dl>
          <dt>${t('permits.dates')}</dt><dd>${periodText(one)}</dd>
          <dt>${t('permits.authority')}</dt><dd>${authority}</dd>
          <dt>${t('permits.deadline')}</dt><dd>${one.fileBy ? shortDateText(one.fileBy) : html`<span class="muted">${t('permits.noLead')}</span>`}</dd>
          <dt>${t('permits.location')}</dt><dd>${one.locationCode ? html`<a href="/locations/${one.locationCode}">${one.locationName ?? one.locationCode}</a>` : '–'}</dd>
          <dt>${t('permits.zone')}</dt><dd>${one.zone ?? '–'}</dd>
        </dl>
        ${this.#conditions(one)} ${this.#steps(one)}
      </div>
      ${this.view ? html`<div class="map"><tn-map .view=${this.view} .clusters=${this.spot} label=${t('permits.map')}></tn-map></div>` : nothing}
    </div>`;
  }

  /** Conditions may still be noted while the decision is open or stands. @param {Permit} one */
  #conditions(one) {
    const open = one.status === 'filed' || one.status === 'granted';
    if (!open)
      return html`<dl><dt>${t('permits.conditions')}</dt><dd class="text">${one.conditions ?? '–'}</dd></dl>`;
    return html`<div class="field">
      <label for="conditions">${t('permits.conditions')}</label>
      <textarea id="conditions" .value=${one.conditions ?? ''} placeholder=${t('permits.conditionsHint')} @change=${(/** @type {any} */ event) => this.#note(one, event.target.value)}></textarea>
    </div>`;
  }

  /** @param {Permit} one */
  #steps(one) {
    if (this.step) return this.#why(one);
    return html`<p class="steps">
      ${one.next.map(
        (next) =>
          html`<button class="button ${next === 'filed' || next === 'granted' ? 'primary' : next === 'refused' ? 'danger' : ''}" @click=${() => {
            this.step = next;
          }}>${t(`permits.step.${next}`)}</button>`,
      )}
    </p>`;
  }

  /** @param {Permit} one */
  #why(one) {
    const today = isoDay(new Date());
    return html`<form class="step" @submit=${(/** @type {SubmitEvent} */ event) => this.#move(event, one)}>
      <div class="field">
        <label for="on">${t(`permits.on.${this.step}`)}</label>
        <input id="on" name="on" type="date" required .value=${today} min=${one.since ?? nothing} max=${today} />
        <span class="hint">${t('permits.onHint')}</span>
      </div>
      <div class="field">
        <label for="note">${t('permits.note')}</label>
        <textarea id="note" name="note" placeholder=${t(`permits.noteHint.${this.step}`)} autofocus></textarea>
      </div>
      <p class="steps">
        <button class="button primary">${t(`permits.step.${this.step}`)}</button>
        <button type="button" class="button" @click=${() => {
          this.step = '';
        }}>${t('people.cancel')}</button>
      </p>
    </form>`;
  }

  /** @param {SubmitEvent} event @param {Permit} one */
  async #move(event, one) {
    event.preventDefault();
    const data = new FormData(/** @type {HTMLFormElement} */ (event.target));
    try {
      this.permit.value = await movePermit(one.id, {
        to: /** @type {Permit['status']} */ (this.step),
        on: String(data.get('on')),
        note: String(data.get('note')),
      });
      say({ text: t('people.saved') });
      this.step = '';
    } catch (failure) {
      sayFailure(failure);
    }
  }

  /** @param {Permit} one @param {string} conditions */
  async #note(one, conditions) {
    try {
      this.permit.value = await changePermit(one.id, { conditions });
      this.requestUpdate();
      say({ text: t('people.saved') });
    } catch (failure) {
      sayFailure(failure);
    }
  }
}

customElements.define('tn-permit', PermitScreen);
