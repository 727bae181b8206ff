import { css, html, LitElement, nothing } from 'lit';
import { numberText } from '../i18n/format.js';
import { t } from '../i18n/i18n.js';
import { managementStyles } from '../management/management-styles.js';
import { shared } from '../ui/styles.js';

const STEPS = /** @type {const} */ (['days', 'average', 'share', 'complement', 'range']);

/** The method in plain words, with the numbers of the year in it. */
export class ImpactMethod extends LitElement {
  static properties = { impact: { attribute: false } };

  static styles = [
    ...shared,
    managementStyles,
    css`
      ol {
        display: grid;
        gap: var(--space-4);
        max-inline-size: 760px;
        counter-reset: step;
      }
      li {
        display: grid;
        grid-template-columns: 28px 1fr;
        gap: var(--space-3);
        counter-increment: step;
      }
      li::before {
        display: grid;
        place-items: center;
        inline-size: 28px;
        block-size: 28px;
        border: 1px solid var(--line-strong);
        border-radius: 50%;
        color: var(--muted);
        font-size: var(--text-14);
        font-weight: 600;
        content: counter(step);
      }
      li p {
        color: var(--muted);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../api/impact.js').Impact | null} */
    this.impact = null;
  }

  render() {
    const impact = this.impact;
    if (!impact) return nothing;
    const sum = (/** @type {'days' | 'fundedDays' | 'attributableDays'} */ counter) =>
      numberText(impact.types.reduce((all, one) => all + one[counter], 0));
    const numbers = {
      days: sum('days'),
      funded: sum('fundedDays'),
      attributable: sum('attributableDays'),
      shares: impact.scenarios.map((one) => `${numberText(one.sharePct)} %`).join(', '),
    };
    return html`<section>
      <h2>${t('impact.method.title')}</h2>
      <ol>
        ${STEPS.map(
          (step) => html`<li>
            <div>
              <h3>${t(`impact.method.${step}.title`)}</h3>
              <p>${t(`impact.method.${step}.text`, numbers)}</p>
            </div>
          </li>`,
        )}
      </ol>
    </section>`;
  }
}

customElements.define('tn-impact-method', ImpactMethod);
