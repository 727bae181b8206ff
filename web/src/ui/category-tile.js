import { css, html, LitElement } from 'lit';
import { motifOf, PALETTES, paletteOf } from './category-motifs.js';
import { SCENES } from './category-scenes.js';

/**
 * The drawing that stands for a photograph: the motif of the category, with a sky and hills that
 * differ from place to place (`seed`) so that a list of castles is not one castle eight times.
 */
export class CategoryTile extends LitElement {
  static properties = { category: {}, seed: {} };

  static styles = css`
    :host {
      display: block;
      overflow: hidden;
      background: var(--sunken);
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      filter: var(--tile-tone);
    }
    .sky {
      fill: var(--sky);
    }
    .sun {
      fill: #fff;
      opacity: 0.55;
    }
    .far {
      fill: var(--far);
      opacity: 0.55;
    }
    .ground {
      fill: var(--far);
    }
    .a {
      fill: var(--dark);
    }
    .b {
      fill: var(--light);
    }
    .c {
      fill: var(--open);
    }
  `;

  constructor() {
    super();
    this.category = '';
    this.seed = '';
  }

  willUpdate() {
    const [sky, far, dark, light, open] = PALETTES[paletteOf(this.category)];
    for (const [name, colour] of Object.entries({ sky, far, dark, light, open })) {
      this.style.setProperty(`--${name}`, colour);
    }
  }

  render() {
    const chance = numbersOf(this.seed);
    const crest = 62 + chance(14);
    const hills = `M0 ${crest}C${20 + chance(30)} ${crest - 20} ${60 + chance(30)} ${crest + 8} 96 ${crest - chance(12)}S${150 + chance(20)} ${crest - 16} 180 ${crest - 4}V120H0z`;
    const flipped = chance(2) ? 'translate(180 0) scale(-1 1)' : '';
    return html`<svg viewBox="0 0 180 120" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <rect class="sky" width="180" height="120" />
      <circle class="sun" cx=${24 + chance(132)} cy=${18 + chance(22)} r=${7 + chance(6)} />
      <path class="far" d=${hills} />
      <rect class="ground" y="91.5" width="180" height="30" />
      <g transform=${flipped}>${SCENES[motifOf(this.category)]()}</g>
    </svg>`;
  }
}

/**
 * Repeatable chance from a text.
 *
 * @param {string} text
 * @returns {(below: number) => number} the next whole number from 0
 */
function numbersOf(text) {
  let state = 2166136261;
  for (const letter of text) state = Math.imul(state ^ letter.charCodeAt(0), 16777619);
  return (below) => {
    state = Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9;
    return (state >>> 0) % below;
  };
}

customElements.define('tn-category-tile', CategoryTile);
