import { html, LitElement, nothing } from 'lit';
import { saveLanguage } from '../api/session.js';
import { currentLanguage, LANGUAGE_NAMES, LANGUAGES, rememberLanguage, t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { shared } from '../ui/styles.js';
import { headerStyles } from './app-header-styles.js';
import './app-nav.js';
import { currentQuery, navigate, setQuery } from './router.js';
import { signOut } from './session.js';
import { isDark, useTheme } from './theme.js';

/** The bar above every screen: where one can go, and how the page looks and speaks. */
export class Header extends LitElement {
  static properties = {
    path: {},
    role: {},
    person: { attribute: false },
    opened: { state: true },
  };

  static styles = [...shared, headerStyles];

  constructor() {
    super();
    this.path = '';
    this.role = 'VISITOR';
    /** @type {import('../api/session.js').Person | null} */
    this.person = null;
    this.opened = false;
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('tn-theme', () => this.requestUpdate());
    window.addEventListener('tn-language', () => this.requestUpdate());
    window.addEventListener('tn-route', () => {
      this.opened = false;
    });
  }

  render() {
    return html`<header class=${this.opened ? 'opened' : ''}>
      <a class="brand" href="/"><img src="/assets/mark.svg" alt="" width="24" height="24" />Tournages</a>
      <div class="drawer" id="drawer">
        <tn-nav .path=${this.path} .role=${this.role} .language=${currentLanguage()}></tn-nav>
        <div class="tools">${this.#language()} ${this.#theme()} ${this.#account()}</div>
      </div>
      <button class="button palette" @click=${() => this.#open('tn-palette')} aria-label=${t('keys.palette')}>
        <tn-icon name="search"></tn-icon><span>${t('shell.goTo')}</span><kbd>Ctrl K</kbd>
      </button>
      <button
        class="button quiet icon menu"
        aria-label=${t('shell.menu')}
        aria-expanded=${this.opened}
        aria-controls="drawer"
        @click=${() => {
          this.opened = !this.opened;
        }}
      >
        <tn-icon name=${this.opened ? 'x' : 'menu'}></tn-icon>
      </button>
    </header>`;
  }

  #language() {
    return html`<label class="language">
      <span class="visually-hidden">${t('shell.language')}</span>
      <tn-icon name="languages"></tn-icon>
      <select @change=${this.#speak}>
        ${LANGUAGES.map(
          (code) =>
            html`<option value=${code} lang=${code} ?selected=${code === currentLanguage()}>
              ${LANGUAGE_NAMES[code]}
            </option>`,
        )}
      </select>
    </label>`;
  }

  #theme() {
    const dark = isDark();
    const label = t(dark ? 'shell.light' : 'shell.dark');
    return html`<button class="button quiet theme" aria-label=${label} title=${label} @click=${() => useTheme(dark ? 'light' : 'dark')}>
      <tn-icon name=${dark ? 'sun' : 'moon'}></tn-icon><span class="word">${label}</span>
    </button>`;
  }

  #account() {
    if (!this.person) {
      const here = location.pathname + location.search;
      const next =
        here === '/' || here.startsWith('/sign-in') ? '' : `?next=${encodeURIComponent(here)}`;
      return html`<a class="button" href="/sign-in${next}"><tn-icon name="log-in"></tn-icon>${t('signIn.title')}</a>`;
    }
    return html`<a class="button quiet account" href="/account" title=${t(`roles.${this.person.role}`)}>
        <tn-icon name="circle-user-round"></tn-icon><span class="name">${this.person.name || this.person.email}</span>
      </a>
      ${
        this.opened
          ? html`<button class="button quiet" @click=${this.#leave}>
            <tn-icon name="log-out"></tn-icon>${t('signIn.out')}
          </button>`
          : nothing
      }`;
  }

  async #leave() {
    await signOut();
    navigate('/');
  }

  /** @param {string} tag */
  #open(tag) {
    window.dispatchEvent(new CustomEvent('tn-open', { detail: tag }));
  }

  /** @param {Event} event */
  async #speak(event) {
    const code = /** @type {import('../i18n/i18n.js').Language} */ (
      /** @type {HTMLSelectElement} */ (event.target).value
    );
    rememberLanguage(code);
    if (this.person) saveLanguage(code).catch(() => {});
    // The address carries the language, so that a link pasted in a mail opens in it too.
    if (currentQuery().get('lang') !== code) setQuery({ lang: code }, { replace: true });
  }
}

customElements.define('tn-header', Header);
