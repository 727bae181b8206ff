import { css, html, LitElement, nothing } from 'lit';
import { isLanguage, t, useLanguage } from '../i18n/i18n.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import '../ui/toasts.js';
import './app-header.js';
import './help-sheet.js';
import { Loader } from './loader.js';
import './palette.js';
import { currentQuery, matchRoute } from './router.js';
import { atLeast, currentPerson, currentRole } from './session.js';
import { offerShortcuts } from './shortcuts.js';

/** The frame of every screen: navigation above, the screen below, palette and help over it. */
export class App extends LitElement {
  static properties = { match: { state: true }, screen: { state: true } };

  static styles = [
    ...shared,
    css`
      :host {
        display: grid;
        grid-template-rows: auto 1fr;
        min-block-size: 100dvh;
      }
      :host([fill]) {
        grid-template-rows: auto minmax(0, 1fr);
        block-size: 100dvh;
        overflow: hidden;
      }
      main {
        min-inline-size: 0;
        min-block-size: 0;
        outline: none;
      }
      .skip {
        position: absolute;
        inset-block-start: -60px;
        inset-inline-start: var(--space-3);
        z-index: 1500;
        padding: var(--space-2) var(--space-4);
        border-radius: var(--radius);
        background: var(--ink);
        color: var(--paper);
      }
      .skip:focus {
        inset-block-start: var(--space-2);
      }
      @media print {
        tn-header,
        .skip {
          display: none;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('./router.js').Match | null} */
    this.match = null;
    /** @type {HTMLElement | null} */
    this.screen = null;
    this.shown = '';
    /** @type {Loader<HTMLElement>} */
    this.loader = new Loader(this);
    offerShortcuts(this, [
      { key: 'Ctrl+k', label: 'keys.palette', run: () => this.#open('tn-palette') },
      { key: '?', label: 'keys.help', run: () => this.#open('tn-help') },
    ]);
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('tn-route', (event) =>
      this.#follow(/** @type {CustomEvent} */ (event).detail.moved),
    );
    window.addEventListener('tn-language', () => this.#restart());
    window.addEventListener('tn-session', () => this.#restart());
    window.addEventListener('tn-open', (event) =>
      this.#open(/** @type {CustomEvent} */ (event).detail),
    );
    this.#follow(false);
  }

  /** @param {string} tag */
  #open(tag) {
    /** @type {{open(): void} | null} */ (
      this.renderRoot.querySelector(/** @type {any} */ (tag))
    )?.open();
  }

  /** Language or rights have changed: the screen starts afresh at the same address. */
  #restart() {
    this.shown = '';
    this.requestUpdate();
    this.#follow(false);
  }

  /** @param {boolean} moved */
  #follow(moved) {
    const asked = currentQuery().get('lang');
    if (isLanguage(asked) && asked !== document.documentElement.lang) {
      useLanguage(asked);
      return;
    }
    const match = matchRoute(location.pathname);
    this.match = match;
    this.toggleAttribute('fill', Boolean(match?.route.fill));
    if (!match || !atLeast(match.route.role)) {
      this.shown = '';
      this.#title(t(match ? 'state.forbidden.heading' : 'state.missing.heading'));
      return;
    }
    const key = `${match.route.tag}${JSON.stringify(match.params)}`;
    if (key === this.shown)
      Object.assign(/** @type {object} */ (this.screen), { query: currentQuery() });
    else this.#show(key, match);
    if (moved) window.scrollTo(0, history.state?.scroll ?? 0);
  }

  /** @param {string} key @param {import('./router.js').Match} match */
  async #show(key, match) {
    this.shown = key;
    const first = this.screen === null;
    await this.loader.run(async () => {
      await match.route.load();
      return document.createElement(match.route.tag);
    });
    if (this.shown !== key || this.loader.state !== 'ready') return;
    this.screen = /** @type {HTMLElement} */ (this.loader.value);
    Object.assign(this.screen, { params: match.params, query: currentQuery() });
    this.#title(t(match.route.title));
    this.screen.addEventListener('tn-title', (event) =>
      this.#title(/** @type {CustomEvent} */ (event).detail),
    );
    await this.updateComplete;
    if (!first) this.renderRoot.querySelector('main')?.focus({ preventScroll: true });
    window.scrollTo(0, history.state?.scroll ?? 0);
  }

  /** @param {string} title */
  #title(title) {
    document.title = title ? `${title} – Tournages` : 'Tournages';
  }

  render() {
    return html`<a class="skip" href="#main" @click=${this.#skip}>${t('shell.skip')}</a>
      <tn-header .path=${this.match?.route.path ?? ''} .role=${currentRole()} .person=${currentPerson()}></tn-header>
      <main id="main" tabindex="-1">${this.#content()}</main>
      <tn-palette></tn-palette>
      <tn-help></tn-help>
      <tn-toasts></tn-toasts>`;
  }

  #content() {
    if (!this.match) {
      return html`<tn-state kind="missing">
        <a class="button" href="/">${t('state.missing.way')}</a>
      </tn-state>`;
    }
    if (!atLeast(this.match.route.role)) return this.#forbidden();
    const failure = failureOf(this.loader);
    return failure === nothing ? this.screen : failure;
  }

  #forbidden() {
    const next = encodeURIComponent(location.pathname + location.search);
    if (currentPerson()) return html`<tn-state kind="forbidden"></tn-state>`;
    return html`<tn-state kind="forbidden" detail=${t('state.forbidden.signIn')}>
      <a class="button primary" href="/sign-in?next=${next}">${t('signIn.title')}</a>
    </tn-state>`;
  }

  /** @param {Event} event */
  #skip(event) {
    event.preventDefault();
    this.renderRoot.querySelector('main')?.focus();
  }
}

customElements.define('tn-app', App);
