import { css, html, LitElement, nothing } from 'lit';
import { addPerson, changePerson, inviteAgain, listPeople } from '../api/people.js';
import { Loader } from '../app/loader.js';
import { currentPerson } from '../app/session.js';
import { LANGUAGE_NAMES, LANGUAGES, t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import { say, sayFailure } from '../ui/toasts.js';

/** @typedef {import('../api/people.js').Member} Member */

const ROLES = ['PRODUCTION', 'COORDINATOR', 'MANAGER', 'ADMINISTRATOR'];

/** Who may come in, and as what. */
export class People extends LitElement {
  static properties = { adding: { state: true }, link: { state: true } };

  static styles = [
    ...shared,
    css`
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        justify-content: space-between;
        gap: var(--space-4);
        margin-block-end: var(--space-5);
      }
      form {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
        align-items: end;
        gap: var(--space-4);
        margin-block-end: var(--space-5);
        padding: var(--space-5);
      }
      td select {
        min-inline-size: 150px;
        min-block-size: 36px;
        padding-block: 0;
        font-size: var(--text-14);
      }
      .actions {
        display: flex;
        gap: var(--space-2);
      }
      .link {
        display: grid;
        gap: var(--space-2);
        margin-block-end: var(--space-5);
        padding: var(--space-4);
        background: var(--ok-soft);
        overflow-wrap: anywhere;
      }
      .waiting {
        block-size: 240px;
      }
    `,
  ];

  constructor() {
    super();
    this.adding = false;
    /** @type {import('../api/people.js').Invited | null} somebody, with the link to pass on */
    this.link = null;
    /** @type {Loader<{items: Member[]}>} */
    this.people = new Loader(this);
  }

  connectedCallback() {
    super.connectedCallback();
    this.people.run(listPeople);
  }

  render() {
    const failure = failureOf(this.people);
    return html`<div class="page">
      <div class="head">
        <div>
          <h1>${t('people.title')}</h1>
          <p class="muted">${t('people.intro')}</p>
        </div>
        ${
          this.adding
            ? nothing
            : html`<button class="button primary" @click=${() => this.#toggle()}>
                <tn-icon name="user-plus"></tn-icon>${t('people.add')}
              </button>`
        }
      </div>
      ${this.adding ? this.#form() : nothing} ${this.link ? this.#link(this.link) : nothing}
      ${failure === nothing ? this.#table() : failure}
    </div>`;
  }

  #toggle() {
    this.adding = !this.adding;
  }

  /** @param {import('../api/people.js').Invited} invited */
  #link({ person, link }) {
    return html`<div class="card link" role="status">
      <p>${t('people.invited', { name: person.name })}</p>
      <code>${new URL(link, location.origin).href}</code>
    </div>`;
  }

  #table() {
    const items = this.people.value?.items;
    if (!items) return html`<div class="skeleton waiting"></div>`;
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${t('people.title')}>
      <table class="table">
        <thead>
          <tr>
            <th>${t('people.name')}</th>
            <th>${t('people.email')}</th>
            <th>${t('people.role')}</th>
            <th>${t('people.state')}</th>
            <th><span class="visually-hidden">${t('people.suspend')}</span></th>
          </tr>
        </thead>
        <tbody>
          ${items.map((person) => this.#row(person))}
        </tbody>
      </table>
    </div>`;
  }

  /** @param {Member} person */
  #row(person) {
    const self = person.id === currentPerson()?.id;
    return html`<tr>
      <td>${person.name}</td>
      <td>${person.email}</td>
      <td>
        <select
          aria-label="${t('people.role')}, ${person.name}"
          ?disabled=${self}
          @change=${(/** @type {any} */ event) => this.#change(person, { role: event.target.value })}
        >
          ${ROLES.map((role) => html`<option value=${role} ?selected=${role === person.role}>${t(`roles.${role}`)}</option>`)}
        </select>
      </td>
      <td>
        <span class="tag ${person.disabled ? 'warn' : 'ok'}">${t(person.disabled ? 'people.inactive' : 'people.active')}</span>
      </td>
      <td>
        ${
          self
            ? nothing
            : html`<button class="button quiet" @click=${() => this.#invite(person)}>${t('people.newLink')}</button>
              <button class="button quiet" @click=${() => this.#change(person, { disabled: !person.disabled })}>
                ${t(person.disabled ? 'people.restore' : 'people.suspend')}
              </button>`
        }
      </td>
    </tr>`;
  }

  #form() {
    return html`<form class="card" @submit=${this.#add}>
      <div class="field">
        <label for="name">${t('people.name')}</label>
        <input id="name" name="name" required autocomplete="off" />
      </div>
      <div class="field">
        <label for="email">${t('people.email')}</label>
        <input id="email" name="email" type="email" required autocomplete="off" />
      </div>
      <div class="field">
        <label for="role">${t('people.role')}</label>
        <select id="role" name="role">
          ${ROLES.map((role) => html`<option value=${role} ?selected=${role === 'COORDINATOR'}>${t(`roles.${role}`)}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="language">${t('people.language')}</label>
        <select id="language" name="language">
          ${LANGUAGES.map((code) => html`<option value=${code}>${LANGUAGE_NAMES[code]}</option>`)}
        </select>
      </div>
      <div class="actions">
        <button class="button primary">${t('people.add')}</button>
        <button type="button" class="button" @click=${() => this.#toggle()}>${t('people.cancel')}</button>
      </div>
    </form>`;
  }

  /** @param {SubmitEvent} event */
  async #add(event) {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const value = (/** @type {string} */ name) => String(form.get(name));
    try {
      this.link = await addPerson({
        name: value('name'),
        email: value('email'),
        role: value('role'),
        language: value('language'),
      });
      this.adding = false;
      await this.people.again();
    } catch (failure) {
      sayFailure(failure);
    }
  }

  /** @param {Member} person */
  async #invite(person) {
    try {
      this.link = await inviteAgain(person.id);
    } catch (failure) {
      sayFailure(failure);
    }
  }

  /** @param {Member} person @param {Partial<Member>} changes */
  async #change(person, changes) {
    const before = { role: person.role, disabled: person.disabled };
    try {
      await changePerson(person.id, changes);
      await this.people.again();
      const undo = () =>
        changePerson(person.id, before).then(() => this.people.again(), sayFailure);
      say({ text: t('people.saved'), action: { label: t('people.undo'), run: undo } });
    } catch (failure) {
      sayFailure(failure);
      await this.people.again();
    }
  }
}

customElements.define('tn-people', People);
