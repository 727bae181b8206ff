import { css, html, LitElement, nothing } from 'lit';
import { enterEnvironment, getEnvironment, removeEnvironment } from '../api/productions.js';
import { Loader } from '../app/loader.js';
import { editableText, numberText, parseNumber } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import { referenceOf, sourceText } from '../impact/source.js';
import '../ui/icon.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import { say, sayFailure } from '../ui/toasts.js';

/** @typedef {import('../api/productions.js').Environment} Environment */

/** What a production measured of its emissions: one line, which the office enters. */
export class EnvironmentLine extends LitElement {
  static properties = { production: { attribute: false }, editing: { state: true } };

  static styles = [
    ...shared,
    css`
      :host {
        display: block;
        margin-block-start: var(--space-6);
      }
      section {
        display: grid;
        gap: var(--space-3);
      }
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
        gap: var(--space-3) var(--space-5);
      }
      dt {
        color: var(--muted);
        font-size: var(--text-13, 0.8125rem);
      }
      dd {
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }
      form {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(180px, 100%), 1fr));
        gap: var(--space-4);
        align-items: end;
        padding: var(--space-5);
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        grid-column: 1 / -1;
      }
      .button {
        justify-self: start;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../api/productions.js').Production | null} */
    this.production = null;
    this.editing = false;
    /** @type {Loader<Environment | null>} */
    this.line = new Loader(this);
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    const id = this.production?.id;
    if (id && changed.get('production')?.id !== id && changed.has('production')) {
      this.line.run((signal) => getEnvironment(id, signal));
    }
  }

  render() {
    const failure = failureOf(this.line);
    const line = this.line.value ?? null;
    return html`<section>
      <h2>${t('environment.title')}</h2>
      ${failure !== nothing ? failure : this.editing ? this.#form(line) : this.#facts(line)}
    </section>`;
  }

  /** @param {Environment | null} line */
  #facts(line) {
    const edit = html`<button class="button" @click=${() => {
      this.editing = true;
    }}><tn-icon name="pencil"></tn-icon>${t(line ? 'keys.edit' : 'environment.enter')}</button>`;
    if (!line) return html`<p class="muted small">${t('environment.none')}</p>${edit}`;
    const number = (/** @type {number | null} */ value) =>
      value === null ? '–' : numberText(value, 2);
    const facts = [
      [
        'tonnes',
        line.tonnes === null
          ? '–'
          : t('environment.tonnesText', { tonnes: numberText(line.tonnes, 3) }),
      ],
      ['perDay', number(line.tonnesPerDay)],
      ['crew', number(line.crew)],
      ['days', number(line.days)],
      ['certified', t(`environment.certifiedOf.${line.certified ?? 'unknown'}`)],
      ['year', String(line.year)],
      ['source', sourceText(line.source)],
    ];
    return html`<dl>
        ${facts.map(([key, text]) => html`<div><dt>${t(`environment.${key}`)}</dt><dd>${text}</dd></div>`)}
      </dl>
      ${edit}`;
  }

  /** @param {Environment | null} line */
  #form(line) {
    const year = line?.year ?? Number((this.production?.announcedFrom ?? '').slice(0, 4));
    const typed = (/** @type {number | null | undefined} */ value) =>
      value === null || value === undefined ? '' : editableText(value, 3);
    const field = (
      /** @type {string} */ name,
      /** @type {string} */ value,
      /** @type {boolean} */ required = false,
    ) =>
      html`<div class="field">
        <label for=${name}>${t(`environment.${name}`)}</label>
        <input id=${name} name=${name} inputmode="decimal" autocomplete="off" ?required=${required} .value=${value} />
      </div>`;
    return html`<form class="card" @submit=${this.#enter}>
      ${field('year', year ? String(year) : '', true)} ${field('tonnes', typed(line?.tonnes))}
      ${field('crew', typed(line?.crew))} ${field('days', typed(line?.days))}
      <div class="field">
        <label for="certified">${t('environment.certified')}</label>
        <select id="certified" name="certified">
          ${['unknown', 'true', 'false'].map((value) => html`<option value=${value} ?selected=${value === String(line?.certified ?? 'unknown')}>${t(`environment.certifiedOf.${value}`)}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="source">${t('environment.source')}</label>
        <input id="source" name="source" required maxlength="200" autocomplete="off" .value=${referenceOf(line?.source)} />
      </div>
      <div class="ways">
        <button class="button primary">${t('environment.save')}</button>
        <button class="button" type="button" @click=${() => {
          this.editing = false;
        }}>${t('environment.cancel')}</button>
        ${line ? html`<button class="button" type="button" @click=${this.#remove}>${t('environment.remove')}</button>` : nothing}
      </div>
    </form>`;
  }

  /** @param {SubmitEvent} event */
  #enter(event) {
    event.preventDefault();
    const data = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const text = (/** @type {string} */ name) => String(data.get(name)).trim();
    const numbers = ['year', 'tonnes', 'crew', 'days'].map((name) => parseNumber(text(name)));
    if (['year', 'tonnes', 'crew', 'days'].some((name, i) => text(name) && numbers[i] === null)) {
      say({ text: t('environment.notANumber') });
      return;
    }
    const [year, tonnes, crew, days] = numbers;
    const certified = text('certified') === 'unknown' ? null : text('certified') === 'true';
    const entry = { year: year ?? 0, tonnes, crew, days, certified, source: text('source') };
    this.#send((id) => enterEnvironment(id, entry), 'kept');
  }

  #remove() {
    this.#send((id) => removeEnvironment(id), 'gone');
  }

  /** @param {(id: string) => Promise<unknown>} send @param {string} done */
  async #send(send, done) {
    try {
      await send(String(this.production?.id));
      await this.line.again();
      this.editing = false;
      say({ text: t(`environment.${done}`) });
    } catch (failure) {
      sayFailure(failure);
    }
  }
}

customElements.define('tn-environment', EnvironmentLine);
