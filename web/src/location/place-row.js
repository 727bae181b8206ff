import { css, html, LitElement, nothing } from 'lit';
import { distanceText } from '../i18n/format.js';
import '../ui/category-tile.js';
import { shared } from '../ui/styles.js';

/** A row of places as small cards, such as those nearby. */
export class PlaceRow extends LitElement {
  static properties = { items: { attribute: false } };

  static styles = [
    ...shared,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(200px, 1fr));
        gap: var(--space-4);
      }
      a {
        display: grid;
        gap: 2px;
        color: var(--ink);
        font-size: var(--text-14);
        text-decoration: none;
      }
      a:hover strong {
        text-decoration: underline;
        text-underline-offset: 3px;
      }
      strong {
        font-weight: 600;
        line-height: 1.35;
      }
      tn-category-tile,
      img {
        inline-size: 100%;
        aspect-ratio: 3 / 2;
        margin-block-end: var(--space-2);
        border-radius: var(--radius);
        object-fit: cover;
      }
      @media (width < 560px) {
        ul {
          grid-template-columns: none;
          grid-auto-columns: 62%;
          grid-auto-flow: column;
          overflow-x: auto;
          margin-inline: calc(-1 * var(--space-4));
          padding-inline: var(--space-4);
          scroll-snap-type: x mandatory;
        }
        li {
          scroll-snap-align: center;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('../api/locations.js').Found[]} */
    this.items = [];
  }

  render() {
    return html`<ul>
      ${this.items.slice(0, 5).map(
        (item) => html`<li>
          <a href="/locations/${item.code}">
            ${
              item.photo
                ? html`<img src=${item.photo} alt="" loading="lazy" />`
                : html`<tn-category-tile category=${item.category} seed=${item.code}></tn-category-tile>`
            }
            <strong>${item.name}</strong>
            <span class="muted">
              ${item.communeName}${item.distanceM != null ? html`<span class="figure"> · ${distanceText(item.distanceM)}</span>` : nothing}
            </span>
          </a>
        </li>`,
      )}
    </ul>`;
  }
}

customElements.define('tn-place-row', PlaceRow);
