import { css, html, LitElement, nothing } from 'lit';
import { listImports, removeImport, uploadImport } from '../api/imports.js';
import { Loader } from '../app/loader.js';
import { navigate } from '../app/router.js';
import { instantText, numberText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import { sayFailure } from '../ui/toasts.js';
import './file-drop.js';
import './office-head.js';
import { stateTag } from './import-state.js';

/** @typedef {import('../api/imports.js').Import} Import */

const REFRESH_MS = 3000;

/** Files of places that the office has uploaded, and the way to upload another. */
export class ImportList extends LitElement {
  static properties = { uploading: { state: true } };

  static styles = [
    ...shared,
    css`
      tn-file-drop {
        margin-block-end: var(--space-6);
      }
      td .name {
        display: block;
        min-inline-size: 168px;
        overflow-wrap: anywhere;
      }
      .waiting {
        block-size: 240px;
      }
      .end {
        text-align: end;
      }
    `,
  ];

  constructor() {
    super();
    this.uploading = false;
    /** @type {Loader<{items: Import[]}>} */
    this.imports = new Loader(this);
    this.timer = 0;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  async #load() {
    await this.imports.run(listImports);
    const running = this.imports.value?.items.some(({ state }) => state === 'running');
    if (running && this.isConnected) this.timer = window.setTimeout(() => this.#load(), REFRESH_MS);
  }

  render() {
    const failure = failureOf(this.imports);
    return html`<div class="page">
      <tn-office-head here="/office/imports" heading=${t('office.imports.title')} intro=${t('office.imports.intro')}></tn-office-head>
      <tn-file-drop accept=".csv,.txt,.tsv,.xlsx,.json,.geojson" hint=${t('office.imports.formats')}
        ?busy=${this.uploading} @file=${this.#upload}></tn-file-drop>
      ${failure === nothing ? this.#table() : failure}
    </div>`;
  }

  #table() {
    const items = this.imports.value?.items;
    if (!items) return html`<div class="skeleton waiting"></div>`;
    if (!items.length) {
      return html`<tn-state kind="empty" heading=${t('office.imports.none')} detail=${t('office.imports.noneDetail')}></tn-state>`;
    }
    return html`<div class="table-scroll">
      <table class="table">
        <thead>
          <tr>
            <th>${t('office.imports.file')}</th>
            <th>${t('office.imports.state')}</th>
            <th class="number">${t('office.imports.rows')}</th>
            <th class="number">${t('office.imports.added')}</th>
            <th class="number">${t('office.imports.changed')}</th>
            <th class="number">${t('office.imports.refused')}</th>
            <th>${t('office.imports.uploaded')}</th>
            <th><span class="visually-hidden">${t('office.imports.remove')}</span></th>
          </tr>
        </thead>
        <tbody>
          ${items.map((one) => this.#row(one))}
        </tbody>
      </table>
    </div>`;
  }

  /** @param {Import} one */
  #row(one) {
    const { tally } = one;
    const figure = (/** @type {number} */ value) =>
      html`<td class="number">${one.state === 'ready' ? '–' : numberText(value)}</td>`;
    return html`<tr>
      <td><a class="name" href="/office/imports/${one.id}">${one.fileName}</a></td>
      <td>${stateTag(one.state)}</td>
      <td class="number">${one.rows ? numberText(one.rows) : '–'}</td>
      ${figure(tally.added)} ${figure(tally.changed)} ${figure(tally.refused)}
      <td class="figure">${instantText(one.when.created)}</td>
      <td class="end">
        ${
          one.state === 'running'
            ? nothing
            : html`<button class="button quiet icon" title=${t('office.imports.remove')}
                aria-label="${t('office.imports.remove')}, ${one.fileName}" @click=${() => this.#remove(one)}>
                <tn-icon name="x"></tn-icon>
              </button>`
        }
      </td>
    </tr>`;
  }

  /** @param {CustomEvent} event */
  async #upload(event) {
    this.uploading = true;
    try {
      const { id } = await uploadImport(event.detail);
      navigate(`/office/imports/${id}`);
    } catch (failure) {
      sayFailure(failure);
    } finally {
      this.uploading = false;
    }
  }

  /** @param {Import} one */
  async #remove({ id }) {
    try {
      await removeImport(id);
      await this.#load();
    } catch (failure) {
      sayFailure(failure);
    }
  }
}

customElements.define('tn-import-list', ImportList);
