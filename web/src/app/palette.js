import { css, html, LitElement } from 'lit';
import { live } from 'lit/directives/live.js';
import { LANGUAGE_NAMES, LANGUAGES, rememberLanguage, t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { shared } from '../ui/styles.js';
import { listRoutes, navigate, setQuery } from './router.js';
import { atLeast, currentPerson, signOut } from './session.js';
import { isDark, useTheme } from './theme.js';

/**
 * @typedef {{label: string, detail?: string, icon: string, run: () => void}} Command
 * @typedef {(text: string, signal: AbortSignal) => Promise<Command[]>} Source
 */

/** @type {Source[]} */
const sources = [];

/**
 * Lets a feature add what it knows to "go to anything": asked with what is typed (two letters or
 * more), it answers with a few commands. Give up quietly when `signal` is aborted.
 *
 * @param {Source} source
 */
export function addPaletteSource(source) {
  sources.push(source);
}

/** @param {string} text without accents and capitals, to compare */
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** "Go to anything": every place, action and thing by its name. Opened by Ctrl K. */
export class Palette extends LitElement {
  static properties = { text: { state: true }, found: { state: true }, at: { state: true } };

  static styles = [
    ...shared,
    css`
      dialog {
        inline-size: min(600px, calc(100vw - 24px));
        max-block-size: 70dvh;
        margin-block-start: 12dvh;
        padding: 0;
        overflow: hidden;
        border: 1px solid var(--line);
        border-radius: 10px;
        background: var(--surface);
        color: var(--ink);
        box-shadow: var(--shadow);
      }
      dialog::backdrop {
        background: var(--scrim);
      }
      input {
        border: 0 !important;
        border-block-end: 1px solid var(--line) !important;
        border-radius: 0 !important;
        padding: var(--space-4) var(--space-5) !important;
        outline: none;
      }
      [role="listbox"] {
        max-block-size: calc(70dvh - 60px);
        overflow-y: auto;
        padding: var(--space-2);
      }
      [role="option"] {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        min-block-size: 40px;
        padding: var(--space-1) var(--space-3);
        border-radius: var(--radius);
        font-size: var(--text-14);
        cursor: pointer;
      }
      [aria-selected="true"] {
        background: var(--accent-soft);
      }
      tn-icon {
        color: var(--muted);
      }
      .detail {
        margin-inline-start: auto;
        color: var(--muted);
        font-size: var(--text-12);
      }
      .none {
        padding: var(--space-4);
        color: var(--muted);
        font-size: var(--text-14);
      }
    `,
  ];

  constructor() {
    super();
    this.text = '';
    /** @type {Command[]} */
    this.found = [];
    this.at = 0;
    /** @type {AbortController | null} */
    this.asking = null;
  }

  get #dialog() {
    return /** @type {HTMLDialogElement} */ (this.renderRoot.querySelector('dialog'));
  }

  open() {
    if (this.#dialog.open) return;
    this.text = '';
    this.found = [];
    this.at = 0;
    this.#dialog.showModal();
  }

  /** @returns {Command[]} */
  #commands() {
    const wanted = plain(this.text);
    const fixed = [...places(), ...actions()].filter((one) => plain(one.label).includes(wanted));
    return [...this.found, ...fixed];
  }

  render() {
    const commands = this.#commands();
    return html`<dialog
      aria-label=${t('keys.palette')}
      @click=${(/** @type {Event} */ event) => event.target === event.currentTarget && this.#dialog.close()}
    >
      <input
        autofocus
        role="combobox"
        aria-expanded="true"
        aria-controls="options"
        aria-activedescendant="option-${this.at}"
        aria-label=${t('shell.goTo')}
        placeholder=${t('shell.goToHint')}
        .value=${live(this.text)}
        @input=${this.#typed}
        @keydown=${this.#key}
      />
      <div role="listbox" id="options" aria-label=${t('shell.goTo')}>
        ${commands.map((one, i) => this.#option(one, i))}
        ${commands.length ? '' : html`<p class="none">${t('shell.nothingFound')}</p>`}
      </div>
    </dialog>`;
  }

  /** @param {Command} command @param {number} i */
  #option(command, i) {
    return html`<div
      role="option"
      id="option-${i}"
      aria-selected=${i === this.at}
      @pointermove=${() => {
        this.at = i;
      }}
      @click=${() => this.#run(command)}
    >
      <tn-icon name=${command.icon}></tn-icon><span>${command.label}</span>
      <span class="detail">${command.detail ?? ''}</span>
    </div>`;
  }

  /** @param {Command} command */
  #run(command) {
    this.#dialog.close();
    command.run();
  }

  /** @param {InputEvent} event */
  async #typed(event) {
    this.text = /** @type {HTMLInputElement} */ (event.target).value;
    this.at = 0;
    this.asking?.abort();
    if (this.text.trim().length < 2) {
      this.found = [];
      return;
    }
    const asking = new AbortController();
    this.asking = asking;
    const answers = await Promise.allSettled(sources.map((ask) => ask(this.text, asking.signal)));
    if (asking.signal.aborted) return;
    this.found = answers.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const commands = this.#commands();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && commands.length) {
      this.at = (this.at + step + commands.length) % commands.length;
      this.updateComplete.then(() =>
        this.renderRoot
          .querySelector('[aria-selected="true"]')
          ?.scrollIntoView({ block: 'nearest' }),
      );
    } else if (event.key === 'Enter' && commands[this.at]) this.#run(commands[this.at]);
    else return;
    event.preventDefault();
  }
}

/** @returns {Command[]} */
function places() {
  return listRoutes()
    .filter((route) => route.nav && atLeast(route.role))
    .map((route) => ({
      label: t(route.nav?.label ?? ''),
      icon: route.nav?.icon ?? 'arrow-right',
      run: () => navigate(route.path),
    }));
}

/** @returns {Command[]} */
function actions() {
  const dark = isDark();
  const account = currentPerson()
    ? { label: t('signIn.out'), icon: 'log-out', run: () => void signOut() }
    : { label: t('signIn.title'), icon: 'log-in', run: () => navigate('/sign-in') };
  const theme = {
    label: t(dark ? 'shell.light' : 'shell.dark'),
    icon: dark ? 'sun' : 'moon',
    run: () => useTheme(dark ? 'light' : 'dark'),
  };
  const languages = LANGUAGES.map((code) => ({
    label: LANGUAGE_NAMES[code],
    detail: t('shell.language'),
    icon: 'languages',
    run: () => {
      rememberLanguage(code);
      setQuery({ lang: code }, { replace: true });
    },
  }));
  return [theme, account, ...languages];
}

customElements.define('tn-palette', Palette);
