import { html, LitElement, nothing } from 'lit';
import { getImport, listFindings, previewImport, runImport } from '../api/imports.js';
import { Loader } from '../app/loader.js';
import { numberText, percentText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import { sayFailure } from '../ui/toasts.js';
import './finding-table.js';
import './import-choices.js';
import { stateTag } from './import-state.js';
import { importStyles } from './import-styles.js';
import './mapping-table.js';
import './office-head.js';

/**
 * @typedef {import('../api/imports.js').Import} Import
 * @typedef {import('../api/imports.js').Options} Options
 * @typedef {import('../api/imports.js').Preview} Preview
 * @typedef {import('../api/imports.js').Finding} Finding
 */

const REFRESH_MS = 1000;

/** One import: what its columns hold, what it would come to, how far it is, what came of it. */
export class ImportScreen extends LitElement {
  static properties = { params: { attribute: false }, options: { state: true } };

  static styles = [...shared, importStyles];

  constructor() {
    super();
    /** @type {Record<string, string>} */
    this.params = {};
    /** @type {Options | null} */
    this.options = null;
    /** @type {Loader<Import>} */
    this.import = new Loader(this);
    /** @type {Loader<Preview>} */
    this.preview = new Loader(this);
    /** @type {Loader<{items: Finding[]}>} */
    this.findings = new Loader(this);
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
    await this.import.run((signal) => getImport(this.params.id, signal));
    const one = this.import.value;
    if (!one || !this.isConnected) return;
    this.dispatchEvent(new CustomEvent('tn-title', { detail: one.fileName }));
    this.options ??= one.options;
    if (one.state === 'running') this.timer = window.setTimeout(() => this.#load(), REFRESH_MS);
    else if (one.state === 'done') this.findings.run((signal) => listFindings(one.id, signal));
    else if (!this.preview.value) this.#check();
  }

  #check() {
    const options = this.options;
    if (options) this.preview.run((signal) => previewImport(this.params.id, options, signal));
  }

  render() {
    const failure = failureOf(this.import);
    if (failure !== nothing) return failure;
    const one = this.import.value;
    return html`<div class="page">
      <tn-office-head here="/office/imports" heading=${one?.fileName ?? ''}>
        ${one ? stateTag(one.state) : nothing}
      </tn-office-head>
      ${one ? this.#content(one) : html`<div class="skeleton waiting"></div>`}
    </div>`;
  }

  /** @param {Import} one */
  #content(one) {
    if (one.state === 'running') return this.#progress(one);
    if (one.state === 'done') return this.#result(one);
    return html`${one.problem ? html`<p class="alert" role="alert"><tn-icon name="triangle-alert"></tn-icon>${one.problem}</p>` : nothing}
      ${one.state === 'interrupted' ? html`<p class="note"><tn-icon name="triangle-alert"></tn-icon>${t('office.imports.interrupted')}</p>` : nothing}
      ${this.#plan()}`;
  }

  #plan() {
    const failure = failureOf(this.preview);
    const preview = this.preview.value;
    if (failure !== nothing && !preview) return failure;
    if (!preview || !this.options) return html`<div class="skeleton waiting"></div>`;
    const good = preview.checked - preview.refused;
    const wanted = good && preview.checked === preview.rows ? good : preview.rows;
    return html`${failure}
      <p class="sum ${this.preview.busy ? 'busy' : ''}" role="status">
        <strong>${t('office.imports.wouldImport', { count: good, rows: preview.checked })}</strong>
        <span class="muted">${preview.format}${preview.checked < preview.rows && preview.ready ? ` · ${t('office.imports.checkedPart', { checked: preview.checked, rows: preview.rows })}` : ''}</span>
      </p>
      ${preview.ready ? nothing : html`<p class="alert"><tn-icon name="triangle-alert"></tn-icon>${t('office.imports.noPosition')}</p>`}
      <div class="plan">
        <section>
          <h2>${t('office.imports.columns')}</h2>
          <p class="muted small">${t('office.imports.columnsIntro')}</p>
          <tn-mapping-table .preview=${preview} @mapped=${this.#mapped}></tn-mapping-table>
        </section>
        <aside>
          <tn-import-choices .options=${this.options} .preview=${preview} @chosen=${this.#chosen}></tn-import-choices>
          <button class="button primary start" ?disabled=${!preview.ready || good === 0 || this.preview.busy} @click=${this.#run}>
            <tn-icon name="check"></tn-icon>${t('office.imports.start', { count: wanted })}
          </button>
        </aside>
      </div>
      ${this.#findings(preview.counts, preview.findings, '')}`;
  }

  /** @param {Import} one */
  #progress(one) {
    const share = one.rows ? Math.min(1, one.tally.read / one.rows) : 0;
    return html`<section class="card progress" aria-live="polite">
      <p><strong class="figure">${percentText(share)}</strong> ${t('office.imports.soFar', { count: one.tally.read, rows: one.rows })}</p>
      <progress max="1" .value=${share} aria-label=${t('office.imports.states.running')}></progress>
      ${tally(one)}
      <p class="small muted">${t('office.imports.leave')}</p>
    </section>`;
  }

  /** @param {Import} one */
  #result(one) {
    return html`<section class="card progress">
        ${tally(one)}
        <p><a class="button" href="/office?status=draft"><tn-icon name="library"></tn-icon>${t('office.imports.seeDrafts')}</a></p>
      </section>
      ${this.#findings(one.counts, this.findings.value?.items ?? null, one.id)}`;
  }

  /**
   * @param {import('../api/imports.js').Count[]} counts
   * @param {Finding[] | null} items
   * @param {string} id
   */
  #findings(counts, items, id) {
    return html`<section class="findings">
      <h2>${t('office.imports.findings')}</h2>
      <tn-finding-table .counts=${counts} .items=${items} import=${id}></tn-finding-table>
    </section>`;
  }

  /** @param {CustomEvent} event */
  #mapped({ detail }) {
    if (!this.options) return;
    this.options = { ...this.options, mapping: { ...this.options.mapping, ...detail } };
    this.#check();
  }

  /** @param {CustomEvent} event */
  #chosen({ detail }) {
    if (!this.options) return;
    this.options = { ...this.options, ...detail };
    this.#check();
  }

  async #run() {
    if (!this.options) return;
    try {
      this.import.value = await runImport(this.params.id, this.options);
      this.preview.value = undefined;
      await this.#load();
    } catch (failure) {
      sayFailure(failure);
    }
  }
}

/** @param {Import} one */
function tally({ tally: { added, changed, unchanged, refused } }) {
  const figures = { added, changed, unchanged, refused };
  return html`<dl class="tally">
    ${Object.entries(figures).map(
      ([name, value]) =>
        html`<div><dt>${t(`office.imports.${name}`)}</dt><dd class="figure">${numberText(value)}</dd></div>`,
    )}
  </dl>`;
}

customElements.define('tn-import', ImportScreen);
