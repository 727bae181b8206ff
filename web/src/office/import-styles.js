import { css } from 'lit';
import { alertStyles } from '../ui/alert-styles.js';

/** How one import looks. */
export const importStyles = css`
  ${alertStyles}
  .waiting {
    block-size: 320px;
  }
  .note {
    background: var(--warn-soft);
    color: var(--warn);
  }
  .sum {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--space-1) var(--space-4);
    margin-block-end: var(--space-5);
    transition: opacity var(--fast);
  }
  .sum strong {
    font-size: var(--text-20);
    font-weight: 600;
  }
  .sum.busy {
    opacity: 0.5;
  }
  .plan {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 320px;
    align-items: start;
    gap: var(--space-6);
  }
  .plan section,
  .findings {
    display: grid;
    gap: var(--space-3);
  }
  .plan section > p {
    margin-block-start: calc(-1 * var(--space-2));
  }
  aside {
    position: sticky;
    inset-block-start: var(--space-4);
    display: grid;
    gap: var(--space-4);
  }
  .start {
    min-block-size: 44px;
  }
  .progress {
    display: grid;
    gap: var(--space-4);
    padding: var(--space-5);
  }
  .progress > p > strong {
    margin-inline-end: var(--space-2);
    font-size: var(--text-26);
    font-weight: 600;
  }
  progress {
    inline-size: 100%;
    block-size: 8px;
    border: 0;
    border-radius: 4px;
    background: var(--sunken);
    overflow: hidden;
    accent-color: var(--accent);
  }
  progress::-webkit-progress-bar {
    background: var(--sunken);
  }
  progress::-webkit-progress-value {
    background: var(--accent);
    transition: inline-size var(--slow);
  }
  progress::-moz-progress-bar {
    background: var(--accent);
  }
  .tally {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-4) var(--space-8);
  }
  .tally dt {
    color: var(--muted);
    font-size: var(--text-14);
  }
  .tally dd {
    font-size: var(--text-26);
    font-weight: 600;
  }
  .findings {
    margin-block-start: var(--space-8);
  }
  @media (width < 960px) {
    .plan {
      grid-template-columns: minmax(0, 1fr);
    }
    aside {
      position: static;
    }
  }
`;
