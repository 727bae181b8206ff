import { html, LitElement, nothing } from 'lit';
import { Problem } from '../api/client.js';
import { changePassword } from '../api/session.js';
import { navigate } from '../app/router.js';
import { currentPerson, currentRole, signOut } from '../app/session.js';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { shared } from '../ui/styles.js';
import { say } from '../ui/toasts.js';
import { panel } from './panel-styles.js';

/** Who I am here, my password, and the way out. */
export class Account extends LitElement {
  static properties = { failure: { state: true } };

  static styles = [...shared, panel];

  constructor() {
    super();
    this.failure = '';
  }

  render() {
    const person = currentPerson();
    return html`<div class="panel">
      <div class="head">
        <h1>${person?.name || t('account.title')}</h1>
        <p class="muted">${person?.email} · ${t(`roles.${currentRole()}`)}</p>
      </div>
      <button class="button" @click=${this.#leave}>
        <tn-icon name="log-out"></tn-icon>${t('signIn.out')}
      </button>
      <h2>${t('account.changePassword')}</h2>
      <form @submit=${this.#submit}>
        <div class="field">
          <label for="current">${t('account.current')}</label>
          <input id="current" name="current" type="password" autocomplete="current-password" required />
        </div>
        <div class="field">
          <label for="next">${t('oneTime.password')}</label>
          <input id="next" name="next" type="password" autocomplete="new-password" minlength="12" required />
          <span class="hint">${t('oneTime.passwordHint')}</span>
        </div>
        ${this.failure ? html`<p class="alert" role="alert">${this.failure}</p>` : nothing}
        <button class="button primary">${t('account.save')}</button>
      </form>
    </div>`;
  }

  async #leave() {
    await signOut();
    navigate('/');
  }

  /** @param {SubmitEvent} event */
  async #submit(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const data = new FormData(form);
    this.failure = '';
    try {
      await changePassword(String(data.get('current')), String(data.get('next')));
      form.reset();
      say({ text: t('account.changed') });
    } catch (failure) {
      this.failure = failure instanceof Problem ? failure.message : t('state.offline.detail');
    }
  }
}

customElements.define('tn-account', Account);
