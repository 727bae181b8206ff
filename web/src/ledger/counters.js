import { css, html, LitElement, nothing } from 'lit';
import { changeSettings } from '../api/ledger.js';
import { atLeast } from '../app/session.js';
import { editableText, numberText, parseNumber } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import { shared } from '../ui/styles.js';
import { say, sayFailure } from '../ui/toasts.js';

/** @typedef {import('../api/ledger.js').Settings} Settings */

/** The three counters of a year, what each counts, and which one the office publishes. */
export class Counters extends LitElement {
  static properties = {
    summary: { attribute: false },
    settings: { attribute: false },
    open: { type: Boolean, state: true },
  };

  static styles = [
    ...shared,
    css`
      .three {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: var(--space-3);
      }
      .counter {
        display: grid;
        align-content: start;
        gap: var(--space-1);
        padding: var(--space-4);
      }
      .counter.published {
        border-color: var(--accent);
        box-shadow: inset 0 3px 0 var(--accent);
      }
      .figure {
        font-size: var(--text-26);
        font-weight: 600;
        letter-spacing: -0.02em;
        line-height: 1.1;
      }
      .name {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2);
        font-size: var(--text-14);
        font-weight: 500;
      }
      details {
        margin-block-start: var(--space-3);
      }
      summary {
        cursor: pointer;
        font-size: var(--text-14);
        font-weight: 500;
      }
      .weights {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
        gap: var(--space-3);
        margin-block: var(--space-3);
      }
      .weights input,
      select {
        min-block-size: 34px !important;
        font-size: var(--text-14) !important;
      }
      .skeleton {
        block-size: 26px;
        inline-size: 70px;
      }
      @media (width < 700px) {
        .three {
          grid-template-columns: 1fr;
          gap: var(--space-2);
        }
        .counter {
          grid-template-columns: 1fr auto;
          align-items: center;
          padding: var(--space-3);
        }
        .counter .figure {
          grid-column: 2;
          grid-row: 1;
        }
        .counter .small {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../api/ledger.js').Summary | null} */
    this.summary = null;
    /** @type {Settings | null} */
    this.settings = null;
  }

  render() {
    const counters = this.settings?.counters ?? [
      { code: 'calendar_days', name: '\u00a0', explanation: '\u00a0' },
      { code: 'unit_days', name: '\u00a0', explanation: '\u00a0' },
      { code: 'location_days', name: '\u00a0', explanation: '\u00a0' },
    ];
    return html`<div class="three">${counters.map((one) => this.#counter(one))}</div>
      ${this.settings ? this.#explained(this.settings) : nothing}`;
  }

  /** @param {Settings['counters'][number]} counter */
  #counter({ code, name, explanation }) {
    const values = this.summary?.counters;
    /** @type {Record<string, number | undefined>} */
    const figures = {
      calendar_days: values?.calendarDays,
      unit_days: values?.unitDays,
      location_days: values?.locationDays,
    };
    const value = figures[code];
    const published = this.settings?.published === code;
    return html`<div class="card counter ${published ? 'published' : ''}">
      ${value === undefined ? html`<span class="skeleton"></span>` : html`<span class="figure">${numberText(Number(value))}</span>`}
      <span class="name">${name}${published ? html`<span class="tag accent">${t('ledger.published')}</span>` : nothing}</span>
      <span class="small muted">${explanation}</span>
    </div>`;
  }

  /** @param {Settings} settings */
  #explained(settings) {
    const decides = atLeast('MANAGER');
    return html`<details>
      <summary>${t('ledger.howCounted')}</summary>
      <p class="small muted">${t('ledger.rule')}</p>
      <div class="weights">
        ${Object.entries(settings.weights)
          .sort(([, a], [, b]) => Number(b) - Number(a))
          .map(
            ([kind, weight]) => html`<div class="field">
              <label for=${kind}>${t(`dayKind.${kind}`)}</label>
              <input id=${kind} inputmode="decimal" autocomplete="off" .value=${editableText(Number(weight), 2)} ?disabled=${!decides}
                @change=${(/** @type {any} */ event) => this.#weigh(kind, event.target, Number(weight))} />
            </div>`,
          )}
        <div class="field">
          <label for="published">${t('ledger.publishedFigure')}</label>
          <select id="published" ?disabled=${!decides} @change=${(/** @type {any} */ event) => this.#change({ published: event.target.value }, { published: settings.published })}>
            ${settings.counters.map((one) => html`<option value=${one.code} ?selected=${one.code === settings.published}>${one.name}</option>`)}
          </select>
        </div>
      </div>
      ${decides ? nothing : html`<p class="tiny muted">${t('ledger.managerDecides')}</p>`}
    </details>`;
  }

  /** @param {string} kind @param {HTMLInputElement} input @param {number} before */
  #weigh(kind, input, before) {
    const weight = parseNumber(input.value);
    if (weight !== null && weight <= 1) {
      this.#change({ weights: { [kind]: weight } }, { weights: { [kind]: before } });
      return;
    }
    input.value = editableText(before, 2);
    say({ kind: 'failed', text: t('ledger.noWeight', { example: editableText(0.5, 2) }) });
  }

  /** @param {Partial<Pick<Settings, 'weights' | 'published'>>} change @param {Partial<Pick<Settings, 'weights' | 'published'>>} before */
  async #change(change, before) {
    try {
      await this.#send(change);
      say({
        text: t('people.saved'),
        action: { label: t('people.undo'), run: () => this.#send(before).catch(sayFailure) },
      });
    } catch (failure) {
      sayFailure(failure);
      this.requestUpdate();
    }
  }

  /** @param {Partial<Pick<Settings, 'weights' | 'published'>>} change */
  async #send(change) {
    const settings = await changeSettings(change);
    this.dispatchEvent(new CustomEvent('settings', { detail: settings }));
  }
}

customElements.define('tn-counters', Counters);
