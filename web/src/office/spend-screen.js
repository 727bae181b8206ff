import { css, html, LitElement, nothing } from 'lit';
import { checkSpend, keepSpend, listSpend, spendFile } from '../api/imports.js';
import { Loader } from '../app/loader.js';
import { setQuery } from '../app/router.js';
import { euroText, numberText } from '../i18n/format.js';
import { hasMessage, t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import { say, sayFailure } from '../ui/toasts.js';
import './file-drop.js';
import './office-head.js';

/**
 * @typedef {import('../api/imports.js').Account} Account
 * @typedef {import('../api/imports.js').Spend} Spend
 */

/** Audited accounts of a year: those that are kept, and a file looked at before it is. */
export class SpendScreen extends LitElement {
  static properties = {
    query: { attribute: false },
    file: { state: true },
    read: { state: true },
    busy: { state: true },
  };

  static styles = [
    ...shared,
    css`
      .tools {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--space-3);
      }
      .tools input {
        inline-size: 110px;
      }
      tn-file-drop,
      section {
        margin-block-end: var(--space-6);
      }
      section {
        display: grid;
        gap: var(--space-3);
      }
      .card {
        padding: var(--space-5);
      }
      .columns {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      .waiting {
        block-size: 240px;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {URLSearchParams} */
    this.query = new URLSearchParams();
    /** @type {File | null} */
    this.file = null;
    /** @type {Spend | null} */
    this.read = null;
    this.busy = false;
    /** @type {Loader<{items: Account[]}>} */
    this.accounts = new Loader(this);
  }

  get #year() {
    return Number(this.query.get('year')) || new Date().getFullYear() - 1;
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('query')) this.accounts.run((signal) => listSpend(this.#year, signal));
  }

  render() {
    const failure = failureOf(this.accounts);
    return html`<div class="page">
      <tn-office-head here="/office/spend" heading=${t('office.spend.title')} intro=${t('office.spend.intro')}>
        <div class="tools">
          <div class="field">
            <label for="year">${t('office.spend.year')}</label>
            <input id="year" type="number" min="1990" max="2100" .value=${String(this.#year)}
              @change=${(/** @type {any} */ event) => setQuery({ year: event.target.value })} />
          </div>
          <a class="button" href=${spendFile(this.#year, 'xlsx')} download><tn-icon name="download"></tn-icon>XLSX</a>
          <a class="button" href=${spendFile(this.#year, 'csv')} download><tn-icon name="download"></tn-icon>CSV</a>
        </div>
      </tn-office-head>
      <tn-file-drop accept=".csv,.txt,.xlsx" hint=${t('office.spend.formats')} ?busy=${this.busy} @file=${this.#look}></tn-file-drop>
      ${this.read ? this.#looked(this.read) : nothing}
      <section>
        <h2>${t('office.spend.kept', { year: String(this.#year) })}</h2>
        ${failure === nothing ? this.#kept() : failure}
      </section>
    </div>`;
  }

  #kept() {
    const items = this.accounts.value?.items;
    if (!items) return html`<div class="skeleton waiting"></div>`;
    if (!items.length) return html`<p class="muted">${t('office.spend.none')}</p>`;
    return accountTable(items);
  }

  /** @param {Spend} read */
  #looked(read) {
    return html`<section class="card" aria-live="polite">
      <h2>${this.file?.name}</h2>
      <div class="columns">
        ${read.columns.map(({ name, field }) => html`<span class="tag">${name} → ${columnLabel(field)}</span>`)}
        ${read.ignored.map((name) => html`<span class="tag warn">${t('office.spend.ignored', { name })}</span>`)}
      </div>
      ${read.accounts.length ? accountTable(read.accounts) : html`<p>${t('office.spend.nothing')}</p>`}
      ${read.findings.length ? this.#findings(read) : nothing}
      <div class="tools">
        <button class="button primary" ?disabled=${this.busy || !read.accounts.length} @click=${this.#keep}>
          ${t('office.spend.keep', { count: read.accounts.length })}
        </button>
        <button class="button" @click=${this.#forget}>${t('office.spend.cancel')}</button>
      </div>
    </section>`;
  }

  /** @param {Spend} read */
  #findings({ findings, findingsCsv }) {
    const file = `data:text/csv;charset=utf-8,${encodeURIComponent(findingsCsv)}`;
    return html`<h3>${t('office.spend.leftOut', { count: findings.length })}</h3>
      <ul class="small">
        ${findings.map(({ row, explanation }) => html`<li><span class="figure muted">${t('office.imports.row')} ${numberText(row)}</span> ${explanation}</li>`)}
      </ul>
      <p><a class="button" href=${file} download="findings.csv"><tn-icon name="download"></tn-icon>${t('office.imports.download')}</a></p>`;
  }

  #forget() {
    this.read = null;
    this.file = null;
  }

  /** @param {CustomEvent} event */
  async #look({ detail }) {
    this.file = detail;
    await this.#send(async (file) => {
      this.read = await checkSpend(file, this.#year);
    });
  }

  async #keep() {
    await this.#send(async (file) => {
      const { accounts } = await keepSpend(file, this.#year);
      say({ text: t('office.spend.done', { count: accounts.length }) });
      this.#forget();
      await this.accounts.again();
    });
  }

  /** @param {(file: File) => Promise<void>} work */
  async #send(work) {
    if (!this.file) return;
    this.busy = true;
    try {
      await work(this.file);
    } catch (failure) {
      sayFailure(failure);
    } finally {
      this.busy = false;
    }
  }
}

/** `other` would read as a plural form among the messages. @param {string} field */
function columnLabel(field) {
  const key = `office.spend.fields.${field === 'other' ? 'rest' : field}`;
  return hasMessage(key) ? t(key) : field;
}

/** @param {Account[]} items */
function accountTable(items) {
  const sum = items.reduce((all, { total }) => all + total, 0);
  return html`<div class="table-scroll">
    <table class="table">
      <thead>
        <tr>
          <th>${t('office.spend.production')}</th>
          <th>${t('office.spend.type')}</th>
          <th class="number">${t('office.spend.year')}</th>
          <th class="number">${t('office.spend.days')}</th>
          <th class="number">${t('office.spend.nonAudiovisual')}</th>
          <th class="number">${t('office.spend.total')}</th>
        </tr>
      </thead>
      <tbody>
        ${items.map(
          (one) => html`<tr>
            <td>${one.production}</td>
            <td>${t(`projectType.${one.type}`)}</td>
            <td class="number">${one.year}</td>
            <td class="number">${numberText(one.days)}</td>
            <td class="number">${euroText(one.other)}</td>
            <td class="number">${euroText(one.total)}</td>
          </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <td colspan="5">${t('office.spend.sum')}</td>
          <td class="number">${euroText(sum)}</td>
        </tr>
      </tfoot>
    </table>
  </div>`;
}

customElements.define('tn-spend', SpendScreen);
