import { css, html, LitElement, nothing } from 'lit';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { shared } from '../ui/styles.js';

/** A place to drop or choose one file; tells `file` with it. */
export class FileDrop extends LitElement {
  static properties = { accept: {}, hint: {}, busy: { type: Boolean }, over: { state: true } };

  static styles = [
    ...shared,
    css`
      label {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-3) var(--space-4);
        padding: var(--space-5);
        border: 1.5px dashed var(--line-strong);
        border-radius: var(--radius);
        background: var(--surface);
        cursor: pointer;
      }
      label:hover,
      label.over {
        border-color: var(--accent);
        background: var(--accent-soft);
      }
      label:focus-within {
        outline: 2px solid var(--accent);
        outline-offset: 2px;
      }
      .busy label {
        cursor: progress;
      }
      p {
        flex: 1 1 240px;
      }
    `,
  ];

  constructor() {
    super();
    this.accept = '';
    this.hint = '';
    this.busy = false;
    this.over = false;
  }

  render() {
    return html`<div
      class=${this.busy ? 'busy' : ''}
      @dragover=${this.#drag}
      @dragleave=${() => {
        this.over = false;
      }}
      @drop=${this.#drop}
    >
      <label class=${this.over ? 'over' : ''}>
        <span class="button" aria-hidden="true"><tn-icon name="upload"></tn-icon>${t(this.busy ? 'office.file.busy' : 'office.file.choose')}</span>
        <p>
          ${t('office.file.drop')}
          ${this.hint ? html`<br /><span class="small muted">${this.hint}</span>` : nothing}
        </p>
        <input class="visually-hidden" type="file" accept=${this.accept} aria-label=${t('office.file.choose')}
          ?disabled=${this.busy} @change=${this.#choose} />
      </label>
    </div>`;
  }

  /** @param {DragEvent} event */
  #drag(event) {
    event.preventDefault();
    this.over = true;
  }

  /** @param {DragEvent} event */
  #drop(event) {
    event.preventDefault();
    this.over = false;
    this.#tell(event.dataTransfer?.files[0]);
  }

  /** @param {Event} event */
  #choose(event) {
    const input = /** @type {HTMLInputElement} */ (event.target);
    this.#tell(input.files?.[0]);
    input.value = '';
  }

  /** @param {File | undefined} file */
  #tell(file) {
    if (file && !this.busy) this.dispatchEvent(new CustomEvent('file', { detail: file }));
  }
}

customElements.define('tn-file-drop', FileDrop);
