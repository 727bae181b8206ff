import { css, html, LitElement, nothing } from 'lit';
import { getAverages } from '../api/impact.js';
import { Loader } from '../app/loader.js';
import { euroText, numberText, signedPercentText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import { managementStyles } from '../management/management-styles.js';
import '../ui/icon.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import './average-form.js';
import './index-form.js';
import { categoryName } from './paths.js';
import './scenario-shares.js';
import { sourceText } from './source.js';

/** @typedef {import('../api/impact.js').AverageLine} AverageLine */

/** Spend a day by project type: what the year uses, from where, and what closed accounts say. */
export class AveragesView extends LitElement {
  static properties = { year: { type: Number } };

  static styles = [
    ...shared,
    managementStyles,
    css`
      .skeleton {
        block-size: 420px;
      }
      th li {
        font-weight: 400;
      }
      .source {
        max-inline-size: 280px;
        white-space: normal;
      }
    `,
  ];

  constructor() {
    super();
    this.year = 0;
    /** @type {Loader<import('../api/impact.js').Averages>} */
    this.averages = new Loader(this);
  }

  willUpdate() {
    if (this.hasUpdated) return;
    this.averages.run((signal) => getAverages(this.year, signal));
  }

  render() {
    const failure = failureOf(this.averages);
    if (failure !== nothing) return failure;
    const averages = this.averages.value;
    if (!averages) return html`<div class="skeleton"></div>`;
    const computed = averages.lines.filter((line) => line.computed);
    return html`<div class="sections" @entered=${() => this.averages.again()}>
      ${this.#used(averages.lines)} ${this.#computed(computed, averages)} ${this.#tested(computed)}
      <tn-index-form .year=${this.year} .index=${averages.index}></tn-index-form>
      <tn-scenario-shares .categories=${averages.categories}></tn-scenario-shares>
      <tn-average-form .year=${this.year} .categories=${averages.categories}></tn-average-form>
    </div>`;
  }

  /** @param {string} title @param {string} intro @param {unknown} content */
  #section(title, intro, content) {
    return html`<section>
      <div class="section-head">
        <div>
          <h2>${title}</h2>
          <p class="muted small">${intro}</p>
        </div>
      </div>
      ${content}
    </section>`;
  }

  /** @param {string} label @param {string[]} heads @param {unknown[]} rows @param {string} [last] head of a column of text */
  #table(label, heads, rows, last) {
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${label}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">${t('impact.column.type')}</th>
            ${heads.map((head) => html`<th scope="col" class="number">${head}</th>`)}
            ${last ? html`<th scope="col">${last}</th><th scope="col"><span class="visually-hidden">${t('impact.entry.enter')}</span></th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`;
  }

  /** @param {AverageLine[]} lines */
  #used(lines) {
    const title = t('impact.averages.used', { year: String(this.year) });
    const heads = ['total', 'eligible', 'rest'].map((key) => t(`impact.averages.${key}`));
    return this.#section(
      title,
      t('impact.averages.usedIntro'),
      this.#table(
        title,
        heads,
        lines.map((line) => this.#usedRow(line)),
        t('impact.averages.origin'),
      ),
    );
  }

  /** @param {AverageLine} line */
  #usedRow(line) {
    const { type, used } = line;
    const enter = html`<td>
      <button class="button quiet" aria-label="${t('impact.entry.enter')}, ${t(`projectType.${type}`)}" @click=${() => this.#form?.open(line)}>
        <tn-icon name="pencil"></tn-icon>${t('impact.entry.enter')}
      </button>
    </td>`;
    if (!used) {
      return html`<tr data-type=${type}>
        <th scope="row">${t(`projectType.${type}`)}</th>
        <td colspan="4" class="muted">${t('impact.entry.unknown')}</td>
        ${enter}
      </tr>`;
    }
    return html`<tr data-type=${type}>
      <th scope="row">${t(`projectType.${type}`)}
        ${
          used.portions.length > 1
            ? html`<ul>
                ${used.portions.map((one) => html`<li class="muted tiny">${categoryName(one.category)}, ${euroText(one.amountEur)}</li>`)}
              </ul>`
            : nothing
        }
      </th>
      <td class="number">${euroText(used.totalEur)}</td>
      <td class="number">${euroText(used.eligibleEur)}</td>
      <td class="number">${euroText(used.otherEur)}</td>
      <td><div class="source">${sourceText(used.source)}
        ${used.year === this.year ? nothing : html`<br /><span class="tag warn">${t('impact.averages.carried', { year: String(used.year) })}</span>`}</div>
      </td>
      ${enter}
    </tr>`;
  }

  get #form() {
    return /** @type {import('./average-form.js').AverageForm | null} */ (
      this.renderRoot.querySelector('tn-average-form')
    );
  }

  /** @param {AverageLine[]} lines @param {import('../api/impact.js').Averages} averages */
  #computed(lines, averages) {
    const title = t('impact.averages.computed', { year: String(this.year) });
    const small = t('impact.averages.computedIntro', { count: averages.smallestSample });
    const heads = ['files', 'days', 'mean', 'interval', 'spread', 'deviation'].map((key) =>
      t(`impact.averages.${key}`),
    );
    return this.#section(
      title,
      small,
      lines.length
        ? this.#table(
            title,
            heads,
            lines.map((line) => this.#computedRow(line)),
          )
        : html`<p class="muted">${t('impact.averages.none', { year: String(this.year) })}</p>`,
    );
  }

  /** @param {AverageLine} line */
  #computedRow({ type, computed }) {
    if (!computed) return nothing;
    return html`<tr>
      <th scope="row">${t(`projectType.${type}`)}</th>
      <td class="number">
        ${numberText(computed.files)}
        ${computed.small ? html`<br /><span class="tag warn">${t('impact.averages.small')}</span>` : nothing}
      </td>
      <td class="number">${numberText(computed.days)}</td>
      <td class="number">${euroText(computed.totalEur)}</td>
      <td class="number">${euroText(computed.intervalLowEur)} – ${euroText(computed.intervalHighEur)}</td>
      <td class="number">${euroText(computed.lowestEur)} – ${euroText(computed.highestEur)}</td>
      <td class="number">${euroText(computed.deviationEur)}</td>
    </tr>`;
  }

  /** @param {AverageLine[]} lines */
  #tested(lines) {
    const title = t('impact.averages.tested');
    const heads = ['estimated', 'closed', 'error'].map((key) => t(`impact.averages.${key}`));
    const rows = lines.map(
      (line) => html`<tr>
        <th scope="row">${t(`projectType.${line.type}`)}</th>
        <td class="number">${line.estimatedEur === null ? '–' : euroText(line.estimatedEur)}</td>
        <td class="number">${euroText(line.computed?.totalEur ?? 0)}</td>
        <td class="number">${line.errorShare === null ? '–' : signedPercentText(line.errorShare)}</td>
      </tr>`,
    );
    return this.#section(
      title,
      t('impact.averages.testedIntro'),
      rows.length
        ? this.#table(title, heads, rows)
        : html`<p class="muted">${t('impact.averages.none', { year: String(this.year) })}</p>`,
    );
  }
}

customElements.define('tn-averages', AveragesView);
