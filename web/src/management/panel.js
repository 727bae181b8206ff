import { css, html, LitElement } from 'lit';
import '../charts/chart-figure.js';
import { shared } from '../ui/styles.js';
import { managementStyles } from './management-styles.js';

/** A part of the dashboard: a heading, and what is drawn below it side by side. */
export class Panel extends LitElement {
  static properties = { year: { attribute: false } };

  static styles = [
    ...shared,
    managementStyles,
    css`
      :host {
        scroll-margin-block-start: calc(var(--header) + var(--space-4));
      }
      .grid {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(460px, 100%), 1fr));
        gap: var(--space-4);
        align-items: stretch;
      }
      .grid.three {
        grid-template-columns: repeat(auto-fit, minmax(min(320px, 100%), 1fr));
      }
      .grid > * {
        min-inline-size: 0;
      }
      .wide {
        grid-column: 1 / -1;
      }
      .box {
        display: grid;
        gap: var(--space-3);
        align-content: start;
        padding: var(--space-5);
      }
      .box dl {
        display: grid;
        grid-template-columns: 1fr max-content;
        gap: var(--space-2) var(--space-4);
        font-size: var(--text-14);
      }
      .box dd {
        text-align: end;
        font-variant-numeric: tabular-nums;
        font-weight: 600;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../api/management.js').Management | null} */
    this.year = null;
  }

  /** @param {string} title @param {string} intro @param {unknown} content */
  section(title, intro, content) {
    return html`<section>
      <div class="section-head">
        <div>
          <h2>${title}</h2>
          <p class="muted small">${intro}</p>
        </div>
      </div>
      ${content}
    </section>`;
  }
}
