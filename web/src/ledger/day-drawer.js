import { css, html, LitElement, nothing } from 'lit';
import { getDay, moveDay } from '../api/ledger.js';
import { Loader } from '../app/loader.js';
import { setQuery } from '../app/router.js';
import { dateText, instantText } from '../i18n/format.js';
import { hasMessage, t } from '../i18n/i18n.js';
import { unitText } from '../intake/day-fields.js';
import { whoText } from '../intake/words.js';
import '../ui/icon.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import { say, sayFailure } from '../ui/toasts.js';
import { findingText, findingWay } from './day-findings.js';
import { dayStateTag, evidenceLink, placeText } from './words.js';

/** @typedef {import('../api/ledger.js').DayDetail} DayDetail */

/** What may follow each state. @type {Record<string, ('confirm' | 'cancel' | 'reinstate')[]>} */
const STEPS = {
  announced: ['confirm', 'cancel'],
  called: ['confirm', 'cancel'],
  confirmed: ['cancel'],
  cancelled: ['reinstate'],
};

/** One day: where, from which sheet, what does not fit, and who decided what. Tells `changed`. */
export class DayDrawer extends LitElement {
  static properties = { day: {}, step: { state: true } };

  static styles = [
    ...shared,
    css`
      aside {
        position: fixed;
        inset: var(--header) 0 0 auto;
        z-index: 1100;
        display: grid;
        align-content: start;
        gap: var(--space-4);
        inline-size: min(440px, 100vw);
        overflow-y: auto;
        padding: var(--space-5);
        border-inline-start: 1px solid var(--line);
        background: var(--paper);
        box-shadow: var(--shadow);
      }
      header {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--space-2);
      }
      h2 {
        overflow-wrap: anywhere;
      }
      h3 {
        margin-block-end: var(--space-1);
        font-size: var(--text-14);
      }
      li {
        padding-block: var(--space-1);
        font-size: var(--text-14);
        overflow-wrap: anywhere;
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2);
      }
      .findings {
        padding: var(--space-2) var(--space-3);
        border-radius: var(--radius);
        background: var(--warn-soft);
      }
      q {
        color: var(--muted);
      }
      .skeleton {
        block-size: 300px;
      }
      textarea {
        min-block-size: 64px;
      }
    `,
  ];

  constructor() {
    super();
    this.day = '';
    this.step = '';
    /** @type {Loader<DayDetail>} */
    this.detail = new Loader(this);
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (!changed.has('day') || !this.day) return;
    this.step = '';
    const id = this.day;
    this.detail.run((signal) => getDay(id, signal));
  }

  firstUpdated() {
    this.renderRoot.querySelector('button')?.focus();
  }

  render() {
    if (!this.day) return nothing;
    const failure = failureOf(this.detail);
    return html`<aside aria-label=${t('ledger.day')} @keydown=${this.#key}>
      ${failure !== nothing ? failure : this.detail.value?.day.id === this.day ? this.#show(this.detail.value) : html`<div class="skeleton"></div>`}
    </aside>`;
  }

  /** @param {DayDetail} detail */
  #show({ day, history }) {
    return html`<header>
        <div>
          <p class="muted small">${dateText(day.date)}, ${unitText(day.unit)}</p>
          <h2><a href="/productions/${day.production.id}">${day.production.title}</a></h2>
        </div>
        <button class="button quiet icon" aria-label=${t('shell.close')} @click=${this.#close}><tn-icon name="x"></tn-icon></button>
      </header>
      <p class="line">
        ${dayStateTag(day.state)}<span class="tag">${t(`dayKind.${day.kind}`)}</span>
        ${day.revision ? html`<span class="tag">${day.revision}</span>` : nothing}
        <span class="tag ${day.countsInWallonia ? 'ok' : ''}">${day.countsInWallonia ? t('ledger.countsFor', { count: Number(day.counted) }) : t('ledger.doesNotCount')}</span>
      </p>
      ${day.findings.length ? html`<ul class="findings">${day.findings.map((one) => html`<li>${findingText(one)} ${findingWay(one, day)}</li>`)}</ul>` : nothing}
      <section>
        <h3>${t('ledger.places')}</h3>
        ${day.places.length ? html`<ul>${day.places.map((place) => html`<li>${place.locationCode ? html`<a href="/locations/${place.locationCode}">${placeText(place)}</a>` : placeText(place)}${place.address ? html`<br /><span class="muted">${place.address}</span>` : nothing}</li>`)}</ul>` : html`<p class="muted small">${t('ledger.noPlace')}</p>`}
      </section>
      <section>
        <h3>${t('ledger.evidence')}</h3>
        ${day.evidence.length ? html`<ul>${day.evidence.map((one) => html`<li>${evidenceLink(one)}, ${t('ledger.pageLine', { page: one.page, line: one.line })}<br /><q>${one.text}</q></li>`)}</ul>` : html`<p class="muted small">${t('ledger.noEvidence')}</p>`}
      </section>
      ${this.#steps(day)}
      <section>
        <h3>${t('intake.history')}</h3>
        <ol>${history.map((one) => html`<li>${dayStateTag(/** @type {any} */ (one.to))} ${instantText(one.at)}, ${whoText(one.who)}${one.why ? html`<br /><span class="muted">${reason(one.why)}</span>` : nothing}</li>`)}</ol>
      </section>`;
  }

  /** @param {import('../api/ledger.js').Day} day */
  #steps(day) {
    if (this.step) return this.#why(day);
    return html`<div class="line">
      ${STEPS[day.state].map(
        (step) =>
          html`<button class="button ${step === 'cancel' ? 'danger' : ''}" @click=${() => {
            this.step = step;
          }}>${t(`ledger.step.${step}`)}</button>`,
      )}
    </div>`;
  }

  /** @param {import('../api/ledger.js').Day} day */
  #why(day) {
    const step = /** @type {'confirm' | 'cancel' | 'reinstate'} */ (this.step);
    return html`<form @submit=${(/** @type {SubmitEvent} */ event) => this.#move(event, day.id, step)}>
      <div class="field">
        <label for="why">${t('ledger.why')}</label>
        <textarea id="why" name="why" autofocus></textarea>
      </div>
      <p class="line">
        <button class="button primary">${t(`ledger.step.${step}`)}</button>
        <button type="button" class="button" @click=${() => {
          this.step = '';
        }}>${t('people.cancel')}</button>
      </p>
    </form>`;
  }

  /** @param {SubmitEvent} event @param {string} id @param {'confirm' | 'cancel' | 'reinstate'} step */
  async #move(event, id, step) {
    event.preventDefault();
    const why = String(new FormData(/** @type {HTMLFormElement} */ (event.target)).get('why'));
    try {
      this.detail.value = await moveDay(id, step, why);
      this.step = '';
      this.dispatchEvent(new CustomEvent('changed'));
      say({ text: t(`ledger.done.${step}`) });
    } catch (failure) {
      sayFailure(failure);
    }
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#close();
  }

  #close() {
    setQuery({ day: null });
  }
}

/** The server's own reasons, in the reader's language; a person's words as they are. @param {string} why */
function reason(why) {
  const found = /^(cancelled by|replaced by|set aside:|reopened:) (.+)$/.exec(why);
  const key = found && `ledger.because.${found[1].replace(':', '').replaceAll(' ', '-')}`;
  return key && hasMessage(key) ? t(key, { name: found[2] }) : why;
}

customElements.define('tn-day-drawer', DayDrawer);
