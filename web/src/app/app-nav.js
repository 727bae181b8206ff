import { css, html, LitElement, nothing } from 'lit';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { shared } from '../ui/styles.js';
import { listRoutes } from './router.js';
import { atLeast } from './session.js';

/** Below this width the places stand in the drawer of the header, one under the other. */
const DRAWER = '(width < 1180px)';

/**
 * The places one can go to. They stand in one row; those that do not fit wrap out of sight and are
 * offered by a menu instead, so that any number of places works at any width and in any language.
 */
export class Nav extends LitElement {
  static properties = {
    path: {},
    role: {},
    language: {},
    fitting: { state: true },
    opened: { state: true },
  };

  static styles = [
    ...shared,
    css`
      nav {
        display: flex;
        block-size: 100%;
      }
      .row {
        display: flex;
        flex: 0 1 auto;
        flex-wrap: wrap;
        gap: 0 var(--space-1);
        min-inline-size: 0;
        block-size: 100%;
        overflow: hidden;
      }
      a,
      .more button {
        display: inline-flex;
        align-items: center;
        padding-inline: var(--space-2);
        border-block: 2px solid transparent;
        color: var(--muted);
        font-size: var(--text-14);
        font-weight: 500;
        text-decoration: none;
        white-space: nowrap;
        transition: color var(--fast);
      }
      .row a {
        block-size: 100%;
      }
      .row a:focus-visible {
        outline-offset: -3px;
      }
      a:hover,
      .more button:hover {
        color: var(--ink);
      }
      a[aria-current="page"],
      .more.here button {
        border-block-end-color: var(--accent);
        color: var(--ink);
      }
      .row tn-icon {
        display: none;
      }
      .more {
        position: relative;
      }
      .more button {
        gap: var(--space-1);
        block-size: 100%;
        border-inline: 0;
        background: none;
        cursor: pointer;
      }
      .menu {
        position: absolute;
        inset: calc(100% - var(--space-1)) 0 auto auto;
        display: grid;
        min-inline-size: 200px;
        padding: var(--space-1);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--paper);
        box-shadow: var(--shadow);
      }
      .menu a {
        gap: var(--space-3);
        min-block-size: 40px;
        border: 0;
        border-radius: var(--radius);
      }
      .menu a:hover,
      .menu a[aria-current="page"] {
        background: var(--accent-soft);
      }

      @media (width < 1180px) {
        nav,
        .row {
          display: block;
          block-size: auto;
        }
        .row a {
          display: flex;
          gap: var(--space-3);
          block-size: auto;
          min-block-size: 48px;
          padding-inline: var(--space-2);
          border: 0;
          border-radius: var(--radius);
          color: var(--ink);
          font-size: var(--text-16);
        }
        .row a[aria-current="page"] {
          background: var(--accent-soft);
        }
        .row tn-icon {
          display: inline-block;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.path = '';
    this.role = 'VISITOR';
    this.language = '';
    this.fitting = Number.POSITIVE_INFINITY;
    this.opened = false;
    this.drawer = window.matchMedia(DRAWER);
    this.resized = new ResizeObserver(() => this.#measure());
    this.addEventListener('focusout', (event) => {
      const next = /** @type {Node | null} */ (event.relatedTarget);
      if (!next || !this.renderRoot.contains(next)) this.opened = false;
    });
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.opened = false;
    });
  }

  connectedCallback() {
    super.connectedCallback();
    this.resized.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.resized.disconnect();
  }

  updated() {
    this.#measure();
  }

  #measure() {
    const links = [...this.renderRoot.querySelectorAll('.row a')].map(
      (link) => /** @type {HTMLElement} */ (link),
    );
    const top = links[0]?.offsetTop ?? 0;
    const wrapped = this.drawer.matches ? -1 : links.findIndex((link) => link.offsetTop > top);
    this.fitting = wrapped < 0 ? links.length : wrapped;
  }

  render() {
    const places = listRoutes()
      .filter((route) => route.nav && atLeast(route.role))
      .sort((a, b) => (a.nav?.order ?? 0) - (b.nav?.order ?? 0));
    return html`<nav aria-label=${t('shell.nav')}>
      <div class="row">${places.map((route, i) => this.#link(route, i >= this.fitting))}</div>
      ${this.#more(places.slice(this.fitting))}
    </nav>`;
  }

  /** @param {import('./router.js').Route[]} places */
  #more(places) {
    if (places.length === 0) return nothing;
    const here = places.some(({ path }) => this.#isHere(path));
    return html`<div class="more ${here ? 'here' : ''}">
      <button
        type="button"
        aria-expanded=${this.opened}
        @click=${() => {
          this.opened = !this.opened;
        }}
      >
        ${t('shell.more')}<tn-icon name="chevron-down"></tn-icon>
      </button>
      ${
        this.opened
          ? html`<div
              class="menu"
              @click=${() => {
                this.opened = false;
              }}
            >
              ${places.map((route) => this.#link(route, false))}
            </div>`
          : nothing
      }
    </div>`;
  }

  /** @param {import('./router.js').Route} route @param {boolean} unseen */
  #link(route, unseen) {
    return html`<a
      href=${route.path}
      aria-current=${this.#isHere(route.path) ? 'page' : 'false'}
      ?inert=${unseen}
    >
      <tn-icon name=${route.nav?.icon ?? ''}></tn-icon>${t(route.nav?.label ?? '')}
    </a>`;
  }

  /** @param {string} path */
  #isHere(path) {
    if (path === '/') return this.path === '/' || this.path.startsWith('/locations');
    return this.path === path || this.path.startsWith(`${path}/`);
  }
}

customElements.define('tn-nav', Nav);
