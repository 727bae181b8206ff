import { css, html, LitElement, nothing } from 'lit';
import { getReconciliation } from '../api/coproduction.js';
import { Loader } from '../app/loader.js';
import { setQuery } from '../app/router.js';
import { downloadCsv } from '../charts/csv.js';
import { numberText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import { managementStyles } from '../management/management-styles.js';
import '../ui/icon.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import { columnName, detailText, placeName } from './figure-words.js';

/** @typedef {import('../api/coproduction.js').Figure} Figure */

/** The published report held against the data: each figure that does not hold, and why. */
export class ReconciliationView extends LitElement {
  static properties = { year: { type: Number }, query: { attribute: false } };

  static styles = [
    ...shared,
    managementStyles,
    css`
      .skeleton {
        block-size: 480px;
      }
      .causes {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      .chip[aria-pressed="true"] {
        border-color: var(--accent);
        background: var(--accent);
        color: var(--on-accent);
      }
      .what {
        min-inline-size: 240px;
      }
      .why {
        min-inline-size: 240px;
      }
    `,
  ];

  constructor() {
    super();
    this.year = 0;
    this.query = new URLSearchParams();
    /** @type {Loader<import('../api/coproduction.js').Reconciliation>} */
    this.result = new Loader(this);
  }

  willUpdate() {
    if (this.hasUpdated) return;
    this.result.run((signal) => getReconciliation(this.year, signal));
  }

  render() {
    const failure = failureOf(this.result);
    if (failure !== nothing) return failure;
    const result = this.result.value;
    if (!result) return html`<div class="skeleton"></div>`;
    const cause = this.query.get('cause') ?? '';
    const slips = result.slips.filter((one) => !cause || one.cause === cause);
    return html`<div class="sections">
      <section>
        <div class="section-head">
          <div>
            <h2>${t('reconciliation.title', { year: String(this.year) })}</h2>
            <p class="muted small">${t('reconciliation.intro', { checked: result.checked, supported: result.supported, unsupported: result.unsupported })}</p>
          </div>
          <button class="button" @click=${() => this.#download(result.slips)}><tn-icon name="download"></tn-icon>CSV</button>
        </div>
        <div class="causes" role="group" aria-label=${t('reconciliation.cause')}>
          ${result.causes.map(
            (
              one,
            ) => html`<button class="chip" aria-pressed=${one.cause === cause} @click=${() => setQuery({ cause: one.cause === cause ? null : one.cause })}>
              ${t(`reconciliation.causes.${one.cause}`)} ${numberText(one.count)}
            </button>`,
          )}
        </div>
        ${this.#figures(slips, t('reconciliation.title', { year: String(this.year) }))}
      </section>
      ${this.#texts(result)}
      ${
        result.rounded.length
          ? html`<section>
              <h2>${t('reconciliation.rounded')}</h2>
              ${this.#figures(result.rounded, t('reconciliation.rounded'))}
            </section>`
          : nothing
      }
      ${
        result.malformed.length
          ? html`<section>
              <h2>${t('reconciliation.malformed')}</h2>
              <ul>
                ${result.malformed.map((one) => html`<li>${one.section}, ${one.row} <b class="figure">${one.printed}</b></li>`)}
              </ul>
            </section>`
          : nothing
      }
    </div>`;
  }

  /** @param {Figure[]} figures @param {string} label */
  #figures(figures, label) {
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${label}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">${t('reconciliation.section')}</th>
            <th scope="col">${t('reconciliation.figure')}</th>
            <th scope="col" class="number">${t('reconciliation.printed')}</th>
            <th scope="col" class="number">${t('reconciliation.computed')}</th>
            <th scope="col" class="number">${t('reconciliation.difference')}</th>
            <th scope="col">${t('reconciliation.cause')}</th>
          </tr>
        </thead>
        <tbody>
          ${figures.map(
            (one) => html`<tr>
              <td>${one.section}</td>
              <td class="what">${one.row}<br /><span class="muted tiny">${columnName(one.column)}, ${placeName(one.place)}</span></td>
              <td class="number">${one.printed}</td>
              <td class="number">${numberText(one.computed)}</td>
              <td class="number">${numberText(one.difference)}</td>
              <td class="why">
                <span class="tag ${one.cause === 'rounded-terms' ? '' : 'warn'}">${t(`reconciliation.causes.${one.cause}`)}</span>
                <div class="muted tiny">${detailText(one.detail)}</div>
                ${one.remark ? html`<div class="muted tiny">${one.remark}</div>` : nothing}
              </td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  /** @param {import('../api/coproduction.js').Reconciliation} result */
  #texts({ texts }) {
    if (!texts.length) return nothing;
    return html`<section>
      <h2>${t('reconciliation.texts')}</h2>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${t('reconciliation.texts')}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">${t('reconciliation.section')}</th>
              <th scope="col">${t('reconciliation.printed')}</th>
              <th scope="col">${t('reconciliation.elsewhere')}</th>
              <th scope="col">${t('reconciliation.remark')}</th>
            </tr>
          </thead>
          <tbody>
            ${texts.map(
              (one) => html`<tr>
                <td>${one.section}</td>
                <td class="what">${one.printed}</td>
                <td class="what">${[one.otherSection, one.otherwise].filter(Boolean).join(', ')}</td>
                <td class="why muted tiny">${one.remark}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  /** @param {Figure[]} slips */
  #download(slips) {
    const columns = /** @type {const} */ ([
      'section',
      'place',
      'row',
      'column',
      'printed',
      'computed',
      'difference',
      'cause',
      'detail',
      'remark',
    ]);
    downloadCsv(`reconciliation-${this.year}.csv`, [
      [...columns],
      ...slips.map((one) => columns.map((column) => one[column])),
    ]);
  }
}

customElements.define('tn-reconciliation', ReconciliationView);
