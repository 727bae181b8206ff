import { css, html, LitElement, nothing } from 'lit';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { shared } from '../ui/styles.js';
import { addFiles, clearBatch, currentBatch, droppedFiles } from './uploads.js';

/** Takes files and folders, and says what became of them. */
export class DropZone extends LitElement {
  static properties = { over: { state: true } };

  static styles = [
    ...shared,
    css`
      .zone {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-3) var(--space-4);
        padding: var(--space-4) var(--space-5);
        border: 1.5px dashed var(--line-strong);
        border-radius: var(--radius);
        background: var(--surface);
        transition: background var(--fast);
      }
      .zone.over {
        border-color: var(--accent);
        background: var(--accent-soft);
      }
      .zone > tn-icon {
        color: var(--accent);
      }
      .words {
        flex: 1 1 240px;
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      .batch {
        display: grid;
        gap: var(--space-2);
        margin-block-start: var(--space-3);
        padding: var(--space-4);
      }
      .line {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3);
      }
      progress {
        inline-size: 100%;
        block-size: 8px;
        accent-color: var(--accent);
      }
      summary {
        cursor: pointer;
        font-size: var(--text-14);
        font-weight: 500;
      }
      li {
        padding-block: 2px;
        font-size: var(--text-14);
        overflow-wrap: anywhere;
      }
    `,
  ];

  constructor() {
    super();
    this.over = false;
    this.follow = () => this.requestUpdate();
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('tn-uploads', this.follow);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('tn-uploads', this.follow);
  }

  /** Opens the choice of files. */
  open() {
    /** @type {HTMLInputElement} */ (this.renderRoot.querySelector('input'))?.click();
  }

  render() {
    return html`<div
        class="zone ${this.over ? 'over' : ''}"
        @dragover=${this.#hover}
        @dragleave=${() => {
          this.over = false;
        }}
        @drop=${this.#drop}
      >
        <tn-icon name="upload"></tn-icon>
        <div class="words">
          <strong>${t('intake.drop')}</strong>
          <p class="muted small">${t('intake.formats')}</p>
        </div>
        <div class="ways">
          <button class="button" @click=${() => this.open()}>
            <tn-icon name="file-plus"></tn-icon>${t('intake.chooseFiles')}
          </button>
          <button class="button" @click=${() => this.#folder()}>
            <tn-icon name="folder-plus"></tn-icon>${t('intake.chooseFolder')}
          </button>
        </div>
        <input type="file" multiple hidden aria-label=${t('intake.chooseFiles')} @change=${this.#chosen} />
        <input class="folder" type="file" webkitdirectory hidden aria-label=${t('intake.chooseFolder')} @change=${this.#chosen} />
      </div>
      ${this.#batch()}`;
  }

  #batch() {
    const batch = currentBatch();
    if (!batch.total) return nothing;
    return html`<div class="card batch" role="status">
      <div class="line">
        <strong>
          ${
            batch.done
              ? t('intake.batch.received', { count: batch.received })
              : t('intake.batch.sending', { sent: batch.sent, total: batch.total })
          }
        </strong>
        ${
          batch.done
            ? html`<button class="button quiet icon" aria-label=${t('shell.close')} @click=${clearBatch}><tn-icon name="x"></tn-icon></button>`
            : html`<span class="muted small">${t('intake.batch.leave')}</span>`
        }
      </div>
      ${batch.done ? nothing : html`<progress max=${batch.total} .value=${batch.sent} aria-label=${t('intake.batch.progress')}></progress>`}
      ${
        batch.duplicates.length
          ? html`<details>
              <summary>${t('intake.batch.duplicates', { count: batch.duplicates.length })}</summary>
              <ul>
                ${batch.duplicates.map((one) => html`<li><a href="/intake/${one.id}">${one.fileName}</a></li>`)}
              </ul>
            </details>`
          : nothing
      }
      ${
        batch.failures.length
          ? html`<details open>
              <summary>${t('intake.batch.failures', { count: batch.failures.length })}</summary>
              <ul>
                ${batch.failures.map((one) => html`<li>${one.fileName}<br /><span class="muted">${one.reason === 'tooLarge' ? t('intake.batch.tooLarge') : one.reason}</span></li>`)}
              </ul>
            </details>`
          : nothing
      }
    </div>`;
  }

  #folder() {
    /** @type {HTMLInputElement} */ (this.renderRoot.querySelector('.folder'))?.click();
  }

  /** @param {DragEvent} event */
  #hover(event) {
    event.preventDefault();
    this.over = true;
  }

  /** @param {DragEvent} event */
  async #drop(event) {
    event.preventDefault();
    this.over = false;
    if (event.dataTransfer) addFiles(await droppedFiles(event.dataTransfer), reasonOf);
  }

  /** @param {Event} event */
  #chosen(event) {
    const input = /** @type {HTMLInputElement} */ (event.target);
    addFiles(
      [...(input.files ?? [])].filter((file) => !file.name.startsWith('.')),
      reasonOf,
    );
    input.value = '';
  }
}

/** @param {unknown} failure */
function reasonOf(failure) {
  const problem = /** @type {Error} */ (failure);
  return problem.name === 'Unreachable' ? t('state.offline.detail') : problem.message;
}

customElements.define('tn-drop-zone', DropZone);
