import { html, LitElement, nothing } from 'lit';
import { Problem } from '../api/client.js';
import { redeem } from '../api/session.js';
import { navigate } from '../app/router.js';
import { useSession } from '../app/session.js';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';
import '../ui/state.js';
import { shared } from '../ui/styles.js';
import { panel } from './panel-styles.js';

/** Where a one-time link leads: `/welcome?token=…`, or `#token` to keep it out of any log. */
export class OneTime extends LitElement {
  static properties = {
    query: { attribute: false },
    failure: { state: true },
    busy: { state: true },
  };

  static styles = [...shared, panel];

  constructor() {
    super();
    this.query = new URLSearchParams();
    this.failure = '';
    this.busy = false;
  }

  get #token() {
    return this.query.get('token') ?? decodeURIComponent(location.hash.slice(1));
  }

  render() {
    if (!this.#token) {
      return html`<tn-state
        kind="missing"
        heading=${t('oneTime.noToken')}
        detail=${t('oneTime.noTokenDetail')}
      ></tn-state>`;
    }
    return html`<div class="panel">
      <div class="head">
        <img src="/assets/mark.svg" alt="" width="36" height="36" />
        <h1>${t('oneTime.title')}</h1>
        <p class="muted">${t('oneTime.intro')}</p>
      </div>
      <form @submit=${this.#submit}>
        ${this.#field('name', 'text', 'oneTime.name', 'name')}
        ${this.#field('email', 'email', 'signIn.email', 'username')}
        ${this.#field('password', 'password', 'oneTime.password', 'new-password', t('oneTime.passwordHint'))}
        ${
          this.failure
            ? html`<p class="alert" role="alert"><tn-icon name="triangle-alert"></tn-icon>${this.failure}</p>`
            : nothing
        }
        <button class="button primary" ?disabled=${this.busy}>${t('oneTime.go')}</button>
      </form>
    </div>`;
  }

  /**
   * @param {string} name
   * @param {string} type
   * @param {string} label message key
   * @param {string} autocomplete
   * @param {string} [hint]
   */
  #field(name, type, label, autocomplete, hint = '') {
    return html`<div class="field">
      <label for=${name}>${t(label)}</label>
      <input id=${name} name=${name} type=${type} autocomplete=${autocomplete} required minlength=${type === 'password' ? 12 : 1} />
      ${hint ? html`<span class="hint">${hint}</span>` : nothing}
    </div>`;
  }

  /** @param {SubmitEvent} event */
  async #submit(event) {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
    this.busy = true;
    this.failure = '';
    try {
      const session = await redeem({
        token: this.#token,
        name: String(form.get('name')),
        email: String(form.get('email')),
        password: String(form.get('password')),
      });
      navigate('/', { replace: true });
      useSession(session);
    } catch (failure) {
      this.failure = failure instanceof Problem ? failure.message : t('state.offline.detail');
    }
    this.busy = false;
  }
}

customElements.define('tn-one-time', OneTime);
