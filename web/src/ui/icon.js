import { css, LitElement } from 'lit';

const FOLDER = '/webjars/lucide-static/0.468.0/icons/';

/**
 * One Lucide icon in the colour of the text around it. It says nothing to a screen reader: the
 * words beside it, or the label of its button, do.
 *
 * `<tn-icon name="search"></tn-icon>`
 */
export class Icon extends LitElement {
  static properties = { name: {} };

  static styles = css`
    :host {
      display: inline-block;
      flex: none;
      inline-size: 1.25em;
      block-size: 1.25em;
      vertical-align: -0.25em;
      background: currentColor;
      mask: var(--icon) center / contain no-repeat;
    }
    @media (forced-colors: active) {
      :host {
        background: CanvasText;
      }
    }
  `;

  constructor() {
    super();
    this.name = '';
  }

  connectedCallback() {
    super.connectedCallback();
    this.setAttribute('aria-hidden', 'true');
  }

  willUpdate() {
    this.style.setProperty('--icon', this.name ? `url("${FOLDER}${this.name}.svg")` : 'none');
  }
}

customElements.define('tn-icon', Icon);
