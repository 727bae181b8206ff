import { css, html, LitElement } from 'lit';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { shared } from '../ui/styles.js';
import { listShortcuts } from './shortcuts.js';

/** The keys that work here, shown by `?`. */
export class Help extends LitElement {
  static styles = [
    ...shared,
    css`
      dialog {
        inline-size: min(520px, calc(100vw - 32px));
        padding: 0;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
        color: var(--ink);
        box-shadow: var(--shadow);
      }
      dialog::backdrop {
        background: var(--scrim);
      }
      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        padding: var(--space-4) var(--space-5);
        border-block-end: 1px solid var(--line);
      }
      dl {
        display: grid;
        grid-template-columns: 96px 1fr;
        gap: var(--space-2) var(--space-4);
        padding: var(--space-4) var(--space-5) var(--space-6);
        font-size: var(--text-14);
      }
    `,
  ];

  get #dialog() {
    return /** @type {HTMLDialogElement} */ (this.renderRoot.querySelector('dialog'));
  }

  open() {
    this.requestUpdate();
    this.#dialog.showModal();
  }

  render() {
    return html`<dialog
      aria-labelledby="title"
      @click=${(/** @type {Event} */ event) => event.target === event.currentTarget && this.#dialog.close()}
    >
      <header>
        <h2 id="title">${t('keys.title')}</h2>
        <button class="button quiet icon" aria-label=${t('shell.close')} @click=${() => this.#dialog.close()}>
          <tn-icon name="x"></tn-icon>
        </button>
      </header>
      <dl>
        ${listShortcuts()
          .flat()
          .map(
            ({
              key,
              label,
            }) => html`<dt>${key.split('+').map((part) => html`<kbd>${keyName(part)}</kbd> `)}</dt>
              <dd>${t(label)}</dd>`,
          )}
      </dl>
    </dialog>`;
  }
}

/** @param {string} key */
function keyName(key) {
  return { ArrowDown: '↓', ArrowUp: '↑', Enter: '↵' }[key] ?? key;
}

customElements.define('tn-help', Help);
