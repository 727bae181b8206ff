import { html, LitElement, nothing } from 'lit';
import { Problem } from '../api/client.js';
import { signIn } from '../api/session.js';
import { navigate } from '../app/router.js';
import { isFirstRun, useSession } from '../app/session.js';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { shared } from '../ui/styles.js';
import { panel } from './panel-styles.js';

/** Name and password; afterwards back to where one wanted to go (`next` in the address). */
export class SignIn extends LitElement {
  static properties = {
    query: { attribute: false },
    failure: { state: true },
    busy: { state: true },
    shown: { state: true },
  };

  static styles = [...shared, panel];

  constructor() {
    super();
    this.query = new URLSearchParams();
    this.failure = '';
    this.busy = false;
    this.shown = false;
  }

  render() {
    return html`<div class="panel">
      <div class="head">
        <img src="/assets/mark.svg" alt="" width="36" height="36" />
        <h1>${t('signIn.title')}</h1>
        <p class="muted">${t('signIn.intro')}</p>
      </div>
      ${isFirstRun() ? html`<p class="note">${t('signIn.firstRun')}</p>` : nothing}
      <form @submit=${this.#submit}>
        <div class="field">
          <label for="email">${t('signIn.email')}</label>
          <input id="email" name="email" type="email" autocomplete="username" required autofocus />
        </div>
        <div class="field">
          <label for="password">${t('signIn.password')}</label>
          <input
            id="password"
            name="password"
            type=${this.shown ? 'text' : 'password'}
            autocomplete="current-password"
            required
          />
        </div>
        <label class="check">
          <input type="checkbox" @change=${() => {
            this.shown = !this.shown;
          }} />${t('signIn.show')}
        </label>
        ${
          this.failure
            ? html`<p class="alert" role="alert"><tn-icon name="triangle-alert"></tn-icon>${this.failure}</p>`
            : nothing
        }
        <button class="button primary" ?disabled=${this.busy}>${t('signIn.go')}</button>
      </form>
    </div>`;
  }

  /** @param {SubmitEvent} event */
  async #submit(event) {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
    this.busy = true;
    this.failure = '';
    try {
      const session = await signIn(String(form.get('email')), String(form.get('password')));
      navigate(safeNext(this.query.get('next')), { replace: true });
      useSession(session);
    } catch (failure) {
      this.failure = reason(failure);
    }
    this.busy = false;
  }
}

/**
 * Only an address of this application, so that a link cannot lead elsewhere after the password.
 *
 * @param {string | null} next
 */
export function safeNext(next) {
  return next && /^\/(?![/\\])/.test(next) ? next : '/';
}

/** @param {unknown} failure */
function reason(failure) {
  if (failure instanceof Problem) {
    return failure.retryAfter ? t('signIn.wait', { count: failure.retryAfter }) : failure.message;
  }
  return t('state.offline.detail');
}

customElements.define('tn-sign-in', SignIn);
