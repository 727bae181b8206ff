import { css, html, LitElement, nothing } from 'lit';
import { getPublication, publish } from '../api/impact.js';
import { Loader } from '../app/loader.js';
import { euroText, instantText } from '../i18n/format.js';
import { currentLanguage, t } from '../i18n/i18n.js';
import { managementStyles } from '../management/management-styles.js';
import '../ui/icon.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import { say, sayFailure } from '../ui/toasts.js';
import { entryStyles } from './entry-styles.js';
import { inputName, inputText } from './paths.js';
import { distinctTexts } from './source.js';

/** @typedef {import('../api/impact.js').Publication} Publication */

/** A year is published once and for all; from then on this says what has changed since. */
export class PublicationView extends LitElement {
  static properties = { impact: { attribute: false } };

  static styles = [
    ...shared,
    managementStyles,
    entryStyles,
    css`
      .card {
        display: grid;
        gap: var(--space-4);
        padding: var(--space-6);
      }
      dl {
        display: grid;
        grid-template-columns: fit-content(60%) minmax(0, 1fr);
        gap: var(--space-2) var(--space-6);
        font-size: var(--text-14);
      }
      dt {
        color: var(--muted);
      }
      .verdict {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        font-weight: 600;
      }
      .ok {
        color: var(--ok);
      }
      .off {
        color: var(--warn);
      }
      dialog {
        max-inline-size: min(520px, calc(100vw - 32px));
      }
      .skeleton {
        block-size: 220px;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../api/impact.js').Impact | null} */
    this.impact = null;
    /** @type {Loader<Publication | null>} null when the year is not published */
    this.publication = new Loader(this);
  }

  willUpdate() {
    if (this.hasUpdated) return;
    this.publication.run((signal) => getPublication(Number(this.impact?.year), signal));
  }

  render() {
    const failure = failureOf(this.publication);
    if (failure !== nothing) return failure;
    if (this.publication.value === undefined || !this.impact)
      return html`<div class="skeleton"></div>`;
    return html`<div class="sections">
      ${this.publication.value ? this.#published(this.publication.value) : this.#open(this.impact)}
    </div>`;
  }

  /** @param {import('../api/impact.js').Impact} impact */
  #open(impact) {
    const year = String(impact.year);
    return html`<section>
        <h2>${t('impact.publication.open', { year })}</h2>
        <div class="card">
          <p>${t('impact.publication.explained')}</p>
          ${this.#totals(impact)}
          <div>
            <button class="button primary" @click=${() => this.#dialog?.showModal()}>
              <tn-icon name="stamp"></tn-icon>${t('impact.publication.publish', { year })}
            </button>
          </div>
        </div>
      </section>
      <dialog aria-labelledby="question">
        <form method="dialog" @submit=${this.#publish}>
          <h2 id="question">${t('impact.publication.question', { year })}</h2>
          <p>${t('impact.publication.final', { low: euroText(impact.range.lowEur), high: euroText(impact.range.highEur) })}</p>
          <div class="ways">
            <button class="button" type="button" @click=${() => this.#dialog?.close()}>${t('impact.cancel')}</button>
            <button class="button primary">${t('impact.publication.publish', { year })}</button>
          </div>
        </form>
      </dialog>`;
  }

  get #dialog() {
    return this.renderRoot.querySelector('dialog');
  }

  /** @param {import('../api/impact.js').Impact} impact */
  #totals(impact) {
    return html`<dl>
      ${impact.scenarios.map((table) => html`<dt>${table.label[currentLanguage()]}</dt><dd class="figure">${euroText(table.total.totalEur)}</dd>`)}
    </dl>`;
  }

  async #publish() {
    const year = Number(this.impact?.year);
    try {
      await publish(year);
      await this.publication.again();
      say({ text: t('impact.publication.done', { year: String(year) }) });
    } catch (failure) {
      sayFailure(failure);
    }
  }

  /** @param {Publication} publication */
  #published(publication) {
    const same = publication.reproduced && !publication.changedInputs.length;
    const sources = distinctTexts(Object.values(publication.sources));
    const verdict = !publication.reproduced ? 'broken' : same ? 'same' : 'changed';
    return html`<section>
      <h2>${t('impact.publication.title', { year: String(publication.year) })}</h2>
      <div class="card">
        <dl>
          <dt>${t('impact.publication.at')}</dt>
          <dd>${instantText(publication.publishedAt)}</dd>
          <dt>${t('impact.publication.by')}</dt>
          <dd>${publication.publishedBy}</dd>
          <dt>${t('impact.publication.version')}</dt>
          <dd>${publication.modelVersion}</dd>
          ${this.impact?.scenarios.map(
            (table) => html`<dt>${table.label[currentLanguage()]}</dt>
              <dd class="figure">${euroText(publication.results[`${table.code}/total`])}</dd>`,
          )}
        </dl>
        ${sources.length ? html`<div class="small"><p class="muted">${t('impact.publication.sources')}</p>${sources.map((text) => html`<p>${text}</p>`)}</div>` : nothing}
        <p class="verdict ${same ? 'ok' : 'off'}">
          <tn-icon name=${same ? 'circle-check' : 'triangle-alert'}></tn-icon>${t(`impact.publication.${verdict}`)}
        </p>
        ${publication.changedInputs.length ? this.#changes(publication) : nothing}
      </div>
    </section>`;
  }

  /** @param {Publication} publication */
  #changes({ changedInputs }) {
    const value = (/** @type {string} */ path, /** @type {string} */ text) =>
      text === '' ? '–' : inputText(path, Number(text));
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${t('impact.publication.changed')}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">${t('impact.tornado.input')}</th>
            <th scope="col" class="number">${t('impact.publication.before')}</th>
            <th scope="col" class="number">${t('impact.publication.now')}</th>
          </tr>
        </thead>
        <tbody>
          ${changedInputs.map(
            ({ path, before, after }) => html`<tr>
              <th scope="row">${inputName(path)}</th>
              <td class="number">${value(path, before)}</td>
              <td class="number">${value(path, after)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

customElements.define('tn-publication', PublicationView);
