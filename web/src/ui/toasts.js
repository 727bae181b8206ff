import { css, html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Unreachable } from '../api/client.js';
import { t } from '../i18n/i18n.js';
import './icon.js';
import { shared } from './styles.js';

/**
 * @typedef {object} Toast
 * @property {string} text
 * @property {'ok' | 'failed'} [kind]
 * @property {{label: string, run: () => void}} [action] such as undo
 */

const LIFE_MS = 6000;

/** Says something in passing, at the foot of the page. @param {Toast} toast */
export function say(toast) {
  window.dispatchEvent(new CustomEvent('tn-toast', { detail: toast }));
}

/** Says why something did not work. @param {unknown} failure */
export function sayFailure(failure) {
  const text =
    failure instanceof Unreachable
      ? t('state.offline.detail')
      : String(/** @type {Error} */ (failure).message);
  say({ kind: 'failed', text });
}

/** The place where toasts appear; the shell has one. */
export class Toasts extends LitElement {
  static properties = { toasts: { state: true } };

  static styles = [
    ...shared,
    css`
      :host {
        position: fixed;
        inset: auto 0 0;
        z-index: 2000;
        display: grid;
        justify-items: center;
        gap: var(--space-2);
        /* Above the bar of actions that some pages have at their foot. */
        padding: var(--space-4) var(--space-4) 76px;
        pointer-events: none;
      }
      .toast {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        max-inline-size: 560px;
        padding: var(--space-3) var(--space-4);
        border-radius: var(--radius);
        background: var(--ink);
        color: var(--paper);
        box-shadow: var(--shadow);
        font-size: var(--text-14);
        pointer-events: auto;
        animation: rise var(--slow) ease-out;
      }
      button {
        padding: 0;
        border: 0;
        background: none;
        color: inherit;
        font: 600 var(--text-14) / 1.3 var(--font);
        text-decoration: underline;
        text-underline-offset: 3px;
        cursor: pointer;
      }
      @keyframes rise {
        from {
          opacity: 0;
          translate: 0 8px;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {(Toast & {id: number})[]} */
    this.toasts = [];
    this.next = 0;
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('tn-toast', this.#add);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('tn-toast', this.#add);
  }

  #add = (/** @type {Event} */ event) => {
    const id = this.next++;
    this.toasts = [...this.toasts.slice(-2), { .../** @type {CustomEvent} */ (event).detail, id }];
    setTimeout(() => this.#drop(id), LIFE_MS);
  };

  /** @param {number} id */
  #drop(id) {
    this.toasts = this.toasts.filter((toast) => toast.id !== id);
  }

  render() {
    return repeat(
      this.toasts,
      (toast) => toast.id,
      (toast) => html`<div class="toast" role=${toast.kind === 'failed' ? 'alert' : 'status'}>
        <tn-icon name=${toast.kind === 'failed' ? 'triangle-alert' : 'check'}></tn-icon>
        <span>${toast.text}</span>
        ${
          toast.action
            ? html`<button
              @click=${() => {
                toast.action?.run();
                this.#drop(toast.id);
              }}
            >
              ${toast.action.label}
            </button>`
            : nothing
        }
      </div>`,
    );
  }
}

customElements.define('tn-toasts', Toasts);
