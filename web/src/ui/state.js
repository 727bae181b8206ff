import { css, html, LitElement, nothing } from 'lit';
import { t } from '../i18n/i18n.js';
import './icon.js';
import { shared } from './styles.js';

const ICONS = {
  empty: 'inbox',
  approximate: 'locate-off',
  failed: 'triangle-alert',
  offline: 'wifi-off',
  forbidden: 'lock',
  missing: 'map-pin-off',
};

/**
 * What stands where content cannot: nothing to show, a refusal, no network. It says what happened,
 * that nothing is lost, and offers one way on (the default slot, or "try again" as event `retry`).
 */
export class State extends LitElement {
  static properties = { kind: {}, heading: {}, detail: {}, retry: { type: Boolean } };

  static styles = [
    ...shared,
    css`
      .state {
        display: grid;
        justify-items: center;
        gap: var(--space-2);
        max-inline-size: 420px;
        margin: 0 auto;
        padding: var(--space-10) var(--space-5);
        text-align: center;
      }
      .disc {
        display: grid;
        place-items: center;
        inline-size: 48px;
        block-size: 48px;
        margin-block-end: var(--space-2);
        border-radius: 50%;
        background: var(--sunken);
        color: var(--muted);
      }
      .failed .disc {
        background: var(--danger-soft);
        color: var(--danger);
      }
      .offline .disc,
      .approximate .disc {
        background: var(--warn-soft);
        color: var(--warn);
      }
      .way {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: var(--space-2);
        margin-block-start: var(--space-3);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {keyof typeof ICONS} */
    this.kind = 'empty';
    this.heading = '';
    this.detail = '';
    this.retry = false;
  }

  render() {
    return html`<div class="state ${this.kind}" role=${this.kind === 'failed' ? 'alert' : 'status'}>
      <span class="disc"><tn-icon name=${ICONS[this.kind]}></tn-icon></span>
      <h2>${this.heading || t(`state.${this.kind}.heading`)}</h2>
      <p class="muted">${this.detail || t(`state.${this.kind}.detail`)}</p>
      <div class="way">
        ${
          this.retry
            ? html`<button class="button" @click=${this.#again}>
              <tn-icon name="rotate-cw"></tn-icon>${t('state.retry')}
            </button>`
            : nothing
        }
        <slot></slot>
      </div>
    </div>`;
  }

  #again() {
    this.dispatchEvent(new CustomEvent('retry'));
  }
}

customElements.define('tn-state', State);

/**
 * The failed or offline state of a loader, or nothing when it has neither.
 *
 * @param {import('../app/loader.js').Loader<any>} loader
 */
export function failureOf(loader) {
  if (loader.state !== 'failed' && loader.state !== 'offline') return nothing;
  return html`<tn-state
    kind=${loader.state}
    heading=${loader.problem?.title ?? ''}
    detail=${loader.problem?.message ?? ''}
    retry
    @retry=${() => loader.again()}
  ></tn-state>`;
}
