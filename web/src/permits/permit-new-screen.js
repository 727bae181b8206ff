import { css, html, LitElement } from 'lit';
import { navigate } from '../app/router.js';
import { t } from '../i18n/i18n.js';
import '../ui/icon.js';
import { shared } from '../ui/styles.js';
import './permit-form.js';

/** A new application; production, place and dates may come with the address. */
export class PermitNew extends LitElement {
  static properties = { query: { attribute: false } };

  static styles = [
    ...shared,
    css`
      .page {
        max-inline-size: 860px;
      }
      h1 {
        margin-block: var(--space-3) var(--space-5);
      }
      a {
        display: inline-flex;
        align-items: center;
        gap: var(--space-2);
        font-size: var(--text-14);
        text-decoration: none;
      }
    `,
  ];

  constructor() {
    super();
    this.query = new URLSearchParams();
  }

  render() {
    const value = (/** @type {string} */ name) => this.query.get(name) ?? '';
    const start = {
      production: value('production'),
      location: value('location'),
      from: value('from'),
      to: value('to'),
    };
    return html`<div class="page">
      <a href="/permits"><tn-icon name="arrow-left"></tn-icon>${t('permits.back')}</a>
      <h1>${t('permits.ask')}</h1>
      <tn-permit-form .start=${start}
        @cancel=${() => navigate('/permits')}
        @saved=${(/** @type {CustomEvent} */ event) => navigate(`/permits/${event.detail.id}`)}></tn-permit-form>
    </div>`;
  }
}

customElements.define('tn-permit-new', PermitNew);
