import { css } from 'lit';

export const locationStyles = css`
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-5);
    padding-block-start: var(--space-5);
  }
  .path a {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    color: var(--muted);
    font-size: var(--text-14);
    text-decoration: none;
  }
  .path a:hover {
    color: var(--ink);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: var(--space-4);
  }
  h1 {
    font-size: var(--text-34);
    letter-spacing: -0.024em;
    line-height: 1.12;
  }
  header p {
    margin-block-start: var(--space-1);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 440px);
    align-items: start;
    gap: var(--space-8);
  }
  .words {
    display: grid;
    gap: var(--space-5);
  }
  figure {
    display: grid;
    gap: var(--space-2);
  }
  figure > tn-category-tile {
    aspect-ratio: 16 / 9;
    border-radius: var(--radius);
  }
  .mosaic {
    grid-template: repeat(2, 180px) / 2fr 1fr 1fr;
  }
  .mosaic img {
    inline-size: 100%;
    block-size: 100%;
    border-radius: var(--radius);
    object-fit: cover;
  }
  .mosaic img:first-child {
    grid-row: span 2;
  }
  .lead {
    max-inline-size: 65ch;
    font-size: 1.0625rem;
    line-height: 1.65;
    text-wrap: pretty;
  }
  .sun {
    position: relative;
    overflow: hidden;
  }
  tn-map {
    block-size: 340px;
    border-block-end: 1px solid var(--line);
  }
  .approximate {
    position: absolute;
    inset-block-start: var(--space-3);
    inset-inline-start: var(--space-3);
    z-index: 2;
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 3px 9px;
    border-radius: 12px;
    background: var(--warn-soft);
    color: var(--warn);
    font-size: var(--text-12);
    font-weight: 500;
  }
  .below {
    display: grid;
    gap: var(--space-3);
    padding: var(--space-4) var(--space-5) var(--space-5);
  }
  .below h2,
  .row h2 {
    font-size: var(--text-16);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    padding-block-start: var(--space-5);
    border-block-start: 1px solid var(--line);
  }
  .title {
    block-size: 48px;
    inline-size: 50%;
  }
  .picture {
    aspect-ratio: 16 / 9;
  }
  @media (width < 960px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-6);
    }
    h1 {
      font-size: var(--text-26);
    }
    .mosaic {
      grid-template: 200px 100px / 1fr 1fr;
    }
    .mosaic img:first-child {
      grid-column: span 2;
      grid-row: auto;
    }
  }
`;
