/**
 * The looks shared by all screens: put `shared` first in an element's `static styles`.
 * Classes: `button` (`primary`, `quiet`, `danger`, `icon`), `field`, `card`, `chip`, `tag`,
 * `table` in `table-scroll`, `muted`, `small`, `figure`, `visually-hidden`, `page`.
 */
import { css } from 'lit';
import { controls } from './styles-controls.js';
import { tables } from './styles-tables.js';

const text = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
  }
  [hidden] {
    display: none !important;
  }
  /* French guillemets stand off by a narrow no-break space, which browsers leave out. */
  q:lang(fr) {
    quotes: "«\u202f" "\u202f»";
  }
  h1,
  h2,
  h3,
  p,
  dl,
  dd,
  figure,
  ul,
  ol {
    margin: 0;
  }
  ul,
  ol {
    padding: 0;
    list-style: none;
  }
  h1 {
    font-size: var(--text-26);
    line-height: 1.2;
    font-weight: 600;
    letter-spacing: -0.018em;
    text-wrap: balance;
  }
  h2 {
    font-size: var(--text-20);
    line-height: 1.3;
    font-weight: 600;
    letter-spacing: -0.012em;
  }
  h3 {
    font-size: var(--text-16);
    line-height: 1.4;
    font-weight: 600;
  }
  a {
    color: var(--accent);
    text-underline-offset: 3px;
    text-decoration-thickness: 1px;
  }
  a:hover {
    color: var(--accent-strong);
  }
  mark {
    padding: 0 1px;
    border-radius: 2px;
    background: var(--mark);
    color: inherit;
  }
  kbd {
    display: inline-block;
    min-inline-size: 20px;
    padding: 0 5px;
    border: 1px solid var(--line);
    border-radius: 4px;
    background: var(--sunken);
    color: var(--muted);
    font: 500 var(--text-12) / 18px var(--font);
    text-align: center;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .page {
    max-inline-size: 1200px;
    margin-inline: auto;
    padding: var(--space-8) var(--space-6) var(--space-12);
  }
  .muted {
    color: var(--muted);
  }
  .small {
    font-size: var(--text-14);
  }
  .tiny {
    font-size: var(--text-12);
  }
  .figure {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .card {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .skeleton {
    border-radius: 4px;
    background: linear-gradient(
        100deg,
        transparent 30%,
        color-mix(in srgb, var(--surface) 60%, transparent) 50%,
        transparent 70%
      )
      var(--sunken) 200% 0 / 200% 100% no-repeat;
    animation: waiting 1.6s linear infinite;
  }
  @keyframes waiting {
    to {
      background-position: -100% 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation: none;
    }
  }
  @media (width < 700px) {
    .page {
      padding: var(--space-5) var(--space-4) var(--space-10);
    }
  }
`;

/** For `static styles` of every element that shows more than one thing. */
export const shared = [text, controls, tables];
