import { css, html, LitElement, nothing } from 'lit';
import { getOriginal } from '../api/callsheets.js';
import { Loader } from '../app/loader.js';
import { t } from '../i18n/i18n.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';

const LIBRARY = '/webjars/pdfjs-dist/5.4.624/';
const MOST_PAGES = 12;

/** @typedef {{number: number, width: number, height: number, page: any}} Sheet in points */

/** The library, once it is asked for. @returns {Promise<any>} */
async function library() {
  const pdfjs = await import('pdfjs-dist');
  pdfjs.GlobalWorkerOptions.workerSrc = `${LIBRARY}build/pdf.worker.min.mjs`;
  return pdfjs;
}

/** A PDF as its author laid it out, with what was read marked on it. Nothing in it is run. */
export class PdfView extends LitElement {
  static properties = {
    sheet: {},
    marks: { attribute: false },
    active: {},
    sheets: { state: true },
    total: { state: true },
  };

  static styles = [
    ...shared,
    css`
      .pages {
        display: grid;
        gap: var(--space-4);
        padding: var(--space-4);
      }
      .page {
        position: relative;
        max-inline-size: 900px;
        margin-inline: auto;
        padding: 0;
        inline-size: 100%;
        background: #fff;
        box-shadow: var(--shadow);
      }
      canvas {
        display: block;
        inline-size: 100%;
        block-size: 100%;
      }
      .mark {
        position: absolute;
        padding: 0;
        border: 0;
        border-radius: 2px;
        background: rgb(11 92 87 / 16%);
        box-shadow: 0 0 0 2px rgb(11 92 87 / 16%);
        cursor: pointer;
      }
      .mark.low {
        background: rgb(190 120 0 / 22%);
        box-shadow: 0 0 0 2px rgb(190 120 0 / 22%);
      }
      .mark.active {
        background: rgb(255 205 60 / 42%);
        box-shadow: 0 0 0 3px #b57400;
      }
      .more {
        text-align: center;
      }
      .skeleton {
        block-size: 70vh;
        margin: var(--space-4);
      }
    `,
  ];

  constructor() {
    super();
    this.sheet = '';
    /** @type {import('./draft.js').Mark[]} */
    this.marks = [];
    this.active = '';
    /** @type {Sheet[]} */
    this.sheets = [];
    this.total = 0;
    /** @type {Loader<any>} */
    this.file = new Loader(this);
    this.drawn = 0;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.file.value?.loadingTask?.destroy();
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('sheet') && this.sheet) this.#open();
  }

  async #open() {
    const id = this.sheet;
    this.sheets = [];
    await this.file.run(async (signal) => {
      const [pdfjs, data] = await Promise.all([library(), getOriginal(id, signal)]);
      return pdfjs.getDocument({
        data,
        isEvalSupported: false,
        enableXfa: false,
        cMapUrl: `${LIBRARY}cmaps/`,
        standardFontDataUrl: `${LIBRARY}standard_fonts/`,
        wasmUrl: `${LIBRARY}wasm/`,
      }).promise;
    });
    const file = this.file.value;
    if (!file || this.sheet !== id) return;
    this.total = file.numPages;
    const sheets = [];
    for (let number = 1; number <= Math.min(file.numPages, MOST_PAGES); number++) {
      const page = await file.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      sheets.push({ number, width, height, page });
    }
    if (this.sheet !== id) return;
    this.sheets = sheets;
    await this.updateComplete;
    for (const one of sheets) await this.#draw(one);
    this.reveal();
  }

  /** @param {Sheet} sheet */
  async #draw({ number, width, page }) {
    const canvas = /** @type {HTMLCanvasElement | null} */ (
      this.renderRoot.querySelector(`#page-${number} canvas`)
    );
    if (!canvas) return;
    const scale = (Math.max(canvas.clientWidth, 600) / width) * Math.min(2, devicePixelRatio || 1);
    const viewport = page.getViewport({ scale });
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('active')) this.reveal();
  }

  /** Brings the active mark into sight. */
  reveal() {
    this.renderRoot.querySelector('.mark.active')?.scrollIntoView({ block: 'center' });
  }

  render() {
    const failure = failureOf(this.file);
    if (failure !== nothing) return failure;
    if (!this.sheets.length) return html`<div class="skeleton"></div>`;
    return html`<div class="pages">
      ${this.sheets.map((sheet) => this.#page(sheet))}
      ${this.total > MOST_PAGES ? html`<p class="muted small more">${t('intake.morePages', { count: this.total - MOST_PAGES })}</p>` : nothing}
    </div>`;
  }

  /** @param {Sheet} sheet */
  #page(sheet) {
    const boxes = this.marks.flatMap((mark) =>
      mark.evidence
        .filter((one) => one.part === '' && one.page === sheet.number && one.box.length === 4)
        .slice(0, 1)
        .map((one) => ({ mark, box: one.box })),
    );
    return html`<div class="page" id="page-${sheet.number}" .style=${`aspect-ratio: ${sheet.width} / ${sheet.height}`}>
      <canvas role="img" aria-label=${t('intake.pageOf', { page: sheet.number, pages: this.total })}></canvas>
      ${boxes.map(({ mark, box }) => this.#mark(mark, box, sheet))}
    </div>`;
  }

  /** @param {import('./draft.js').Mark} mark @param {number[]} box @param {Sheet} sheet */
  #mark(mark, [x, y, width, height], sheet) {
    // The policy forbids style attributes; the style property it allows.
    const share = (/** @type {number} */ part, /** @type {number} */ of) => `${(100 * part) / of}%`;
    const place = `left: ${share(x, sheet.width)}; top: ${share(y, sheet.height)}; width: ${share(width, sheet.width)}; height: ${share(height, sheet.height)}`;
    const kind = `${mark.confidence < 0.8 ? 'low' : ''} ${mark.key === this.active ? 'active' : ''}`;
    return html`<button class="mark ${kind}" tabindex="-1" .style=${place} aria-label=${t('intake.markOf', { text: mark.value })}
      @click=${() => this.dispatchEvent(new CustomEvent('mark-chosen', { detail: mark.key }))}></button>`;
  }
}

customElements.define('tn-pdf-view', PdfView);
