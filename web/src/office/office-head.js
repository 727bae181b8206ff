import { css, html, LitElement } from 'lit';
import { t } from '../i18n/i18n.js';
import { shared } from '../ui/styles.js';

const PLACES = [
  { path: '/office', label: 'office.entries.tab' },
  { path: '/office/categories', label: 'office.kinds.tab' },
  { path: '/office/imports', label: 'office.imports.tab' },
  { path: '/office/spend', label: 'office.spend.tab' },
];

/** Heading of an office screen with the ways to the others; actions go into the slot. */
export class OfficeHead extends LitElement {
  static properties = { heading: {}, intro: {}, here: {} };

  static styles = [
    ...shared,
    css`
      :host {
        margin-block-end: var(--space-5);
      }
      nav {
        display: flex;
        gap: var(--space-5);
        margin-block-end: var(--space-5);
        border-block-end: 1px solid var(--line);
        overflow-x: auto;
        scrollbar-width: none;
      }
      nav a {
        padding-block: var(--space-2);
        border-block-end: 2px solid transparent;
        color: var(--muted);
        font-size: var(--text-14);
        font-weight: 500;
        text-decoration: none;
        white-space: nowrap;
      }
      nav a:hover {
        color: var(--ink);
      }
      nav a[aria-current="page"] {
        border-block-end-color: var(--accent);
        color: var(--ink);
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        justify-content: space-between;
        gap: var(--space-3) var(--space-6);
      }
      .head p {
        max-inline-size: 64ch;
        margin-block-start: var(--space-1);
      }
    `,
  ];

  constructor() {
    super();
    this.heading = '';
    this.intro = '';
    this.here = '';
  }

  render() {
    return html`<nav aria-label=${t('office.nav')}>
        ${PLACES.map(
          ({ path, label }) =>
            html`<a href=${path} aria-current=${path === this.here ? 'page' : 'false'}>${t(label)}</a>`,
        )}
      </nav>
      <div class="head">
        <div>
          <h1>${this.heading}</h1>
          <p class="muted">${this.intro}</p>
        </div>
        <slot></slot>
      </div>`;
  }
}

customElements.define('tn-office-head', OfficeHead);
