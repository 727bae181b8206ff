import { css, html, LitElement, nothing } from 'lit';
import { t } from '../i18n/i18n.js';
import { shared } from '../ui/styles.js';
import { gridRows, lineSegments, marksByLine } from './text-marks.js';

/** @typedef {import('../api/callsheets.js').TextPart} TextPart */
/** @typedef {import('../api/callsheets.js').TextLine} TextLine */

const SHEETS = ['xlsx', 'xls', 'csv'];

/**
 * The words of a document where they stand, with what was read marked: lines of text, or the grid
 * of a spreadsheet. It is text all through: nothing of the original is rendered.
 */
export class TextView extends LitElement {
  static properties = {
    text: { attribute: false },
    marks: { attribute: false },
    active: {},
    shownPart: { state: true },
  };

  static styles = [
    ...shared,
    css`
      .paper {
        max-inline-size: 860px;
        margin: var(--space-4) auto;
        padding: var(--space-5);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
      }
      h3 {
        margin-block: var(--space-4) var(--space-2);
        color: var(--muted);
        font-size: var(--text-14);
        overflow-wrap: anywhere;
      }
      h3:first-child {
        margin-block-start: 0;
      }
      .line {
        display: grid;
        grid-template-columns: 34px minmax(0, 1fr);
        gap: var(--space-2);
        font-size: var(--text-14);
        line-height: 1.6;
      }
      .line > .n {
        color: var(--muted);
        font-size: var(--text-12);
        font-variant-numeric: tabular-nums;
        line-height: inherit;
        text-align: end;
        user-select: none;
      }
      .cells {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--space-4);
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }
      .line.active {
        background: var(--sunken);
      }
      mark {
        background: color-mix(in srgb, var(--accent) 20%, transparent);
        cursor: pointer;
      }
      mark.low {
        background: color-mix(in srgb, var(--warn) 28%, transparent);
      }
      mark.active {
        outline: 2px solid var(--warn);
        background: var(--mark);
      }
      .tabs {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1);
        padding: var(--space-3) var(--space-4) 0;
      }
      .grid {
        overflow-x: auto;
        margin: var(--space-4);
        border: 1px solid var(--line);
        background: var(--surface);
      }
      table {
        border-collapse: collapse;
        font-size: var(--text-12);
      }
      .grid th,
      .grid td {
        max-inline-size: 260px;
        padding: 3px 6px;
        border: 1px solid var(--line);
        text-align: start;
        vertical-align: top;
        white-space: pre-wrap;
      }
      .grid th {
        background: var(--sunken);
        color: var(--muted);
        font-weight: 500;
        text-align: center;
      }
      td.marked {
        background: color-mix(in srgb, var(--accent) 18%, transparent);
        cursor: pointer;
      }
      td.marked.low {
        background: color-mix(in srgb, var(--warn) 26%, transparent);
      }
      td.marked.active {
        outline: 2px solid var(--warn);
        outline-offset: -2px;
        background: var(--mark);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../api/callsheets.js').SheetText | null} */
    this.text = null;
    /** @type {import('./draft.js').Mark[]} */
    this.marks = [];
    this.active = '';
    this.shownPart = '';
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('text')) this.shownPart = this.text?.parts[0]?.name ?? '';
    if (changed.has('active')) {
      const where = this.marks.find((mark) => mark.key === this.active)?.evidence[0]?.part;
      if (where !== undefined && this.text?.parts.some((one) => one.name === where))
        this.shownPart = where;
    }
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('active') || changed.has('text')) {
      this.renderRoot.querySelector('.active')?.scrollIntoView({ block: 'center' });
    }
  }

  render() {
    const parts = this.text?.parts ?? [];
    const grids = parts.filter((part) => SHEETS.includes(part.format));
    if (grids.length && grids.length === parts.length) return this.#sheets(grids);
    return html`<div class="paper">
      ${parts.map((part) => this.#part(part))}
    </div>`;
  }

  /** @param {TextPart} part */
  #part(part) {
    const byLine = marksByLine(this.marks, part.name);
    return html`${part.name ? html`<h3>${part.name}</h3>` : nothing}
      ${part.pages.map((page) => page.lines.map((line) => this.#line(line, byLine.get(line.number) ?? [])))}`;
  }

  /** @param {TextLine} line @param {import('./draft.js').Mark[]} marks */
  #line(line, marks) {
    const active = marks.some((mark) => mark.key === this.active);
    return html`<div class="line ${active ? 'active' : ''}">
      <span class="n">${line.number}</span>
      <span class="cells">${line.cells.map((cell) => html`<span>${this.#words(cell.text, marks)}</span>`)}</span>
    </div>`;
  }

  /** @param {string} text @param {import('./draft.js').Mark[]} marks */
  #words(text, marks) {
    return lineSegments(text, marks, this.active).map(({ text: part, mark }) =>
      mark
        ? html`<mark class="${mark.confidence < 0.8 ? 'low' : ''} ${mark.key === this.active ? 'active' : ''}"
            @click=${() => this.#choose(mark.key)}>${part}</mark>`
        : part,
    );
  }

  /** @param {TextPart[]} parts */
  #sheets(parts) {
    const shown = parts.find((part) => part.name === this.shownPart) ?? parts[0];
    return html`${
      parts.length > 1
        ? html`<div class="tabs" role="group" aria-label=${t('intake.worksheets')}>
            ${parts.map(
              (part) =>
                html`<button class="button quiet" aria-pressed=${part === shown} @click=${() => {
                  this.shownPart = part.name;
                }}>${part.name}</button>`,
            )}
          </div>`
        : nothing
    }
    ${this.#grid(shown)}`;
  }

  /** @param {TextPart} part */
  #grid(part) {
    const { columns, rows } = gridRows(part);
    const marks = this.marks.filter((mark) => mark.evidence[0]?.part === part.name);
    const byCell = new Map(marks.map((mark) => [mark.evidence[0].cell ?? '', mark]));
    const focused = marks.find((mark) => mark.key === this.active);
    if (focused) byCell.set(focused.evidence[0].cell ?? '', focused);
    return html`<div class="grid" tabindex="0" role="region" aria-label=${part.name || t('intake.document')}>
      <table>
        <thead>
          <tr><th></th>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`<tr>
              <th scope="row">${row.number}</th>
              ${row.cells.map((cell) => this.#cell(cell, cell?.address ? byCell.get(cell.address) : undefined))}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  /** @param {import('../api/callsheets.js').TextCell | null} cell @param {import('./draft.js').Mark} [mark] */
  #cell(cell, mark) {
    if (!mark) return html`<td>${cell?.text ?? ''}</td>`;
    const kind = `${mark.confidence < 0.8 ? 'low' : ''} ${mark.key === this.active ? 'active' : ''}`;
    return html`<td class="marked ${kind}" @click=${() => this.#choose(mark.key)}>${cell?.text ?? ''}</td>`;
  }

  /** @param {string} key */
  #choose(key) {
    this.dispatchEvent(new CustomEvent('mark-chosen', { detail: key }));
  }
}

customElements.define('tn-text-view', TextView);
