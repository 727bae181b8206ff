import { css, html, LitElement, nothing } from 'lit';
import { dateText, numberText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { shared } from '../ui/styles.js';

const STEP = 50;

/** The shooting days behind an amount, each with the line of the call sheet it was read from. */
export class DaysBehind extends LitElement {
  static properties = {
    days: { attribute: false },
    declared: { type: Boolean },
    shown: { state: true },
  };

  static styles = [
    ...shared,
    css`
      li {
        display: grid;
        gap: 2px;
        padding-block: var(--space-3);
        border-block-end: 1px solid var(--line);
        font-size: var(--text-14);
      }
      .top {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        column-gap: var(--space-3);
      }
      q {
        overflow-wrap: anywhere;
        quotes: none;
      }
      .sheet {
        display: inline-flex;
        align-items: baseline;
        gap: var(--space-1);
      }
      .button {
        margin-block-start: var(--space-3);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../api/impact.js').Day[]} */
    this.days = [];
    this.declared = false;
    this.shown = STEP;
  }

  render() {
    if (!this.days.length) {
      return html`<p class="muted small">${t(this.declared ? 'impact.drawer.declared' : 'impact.drawer.noDays')}</p>`;
    }
    const rest = this.days.length - this.shown;
    return html`<ol>
        ${this.days.slice(0, this.shown).map((day) => this.#day(day))}
      </ol>
      ${
        rest > 0
          ? html`<button class="button" @click=${() => {
              this.shown += STEP;
            }}>${t('impact.drawer.more', { count: rest })}</button>`
          : nothing
      }`;
  }

  /** @param {import('../api/impact.js').Day} day */
  #day(day) {
    return html`<li>
      <span class="top">
        <b>${dateText(day.date)}</b>
        <span class="muted">${day.weight === 1 ? '' : t('impact.drawer.weight', { weight: numberText(day.weight) })}</span>
      </span>
      <a href="/productions/${day.productionId}">${day.production}</a>
      ${day.sheets.map(
        (sheet) => html`<span class="sheet">
          <tn-icon name="file-text"></tn-icon>
          <a href="/intake/${sheet.documentId}?page=${sheet.page}&line=${sheet.line}">${t('impact.drawer.page', { page: String(sheet.page) })}</a>
          <q class="muted">${sheet.text}</q>
        </span>`,
      )}
      ${day.sheets.length ? nothing : html`<span class="muted tiny">${t('impact.drawer.byHand')}</span>`}
    </li>`;
  }
}

customElements.define('tn-days-behind', DaysBehind);
