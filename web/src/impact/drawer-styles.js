import { css } from 'lit';
import { factsStyles } from '../ui/facts-styles.js';

/** A sheet at the right of the page; the whole page on a phone. */
export const drawerStyles = css`
  ${factsStyles}
  dialog {
    inline-size: min(560px, 100vw);
    max-inline-size: none;
    block-size: 100dvh;
    max-block-size: none;
    inset: 0 0 0 auto;
    margin: 0;
    padding: 0;
    border: 0;
    border-inline-start: 1px solid var(--line);
    background: var(--surface);
    color: var(--ink);
    box-shadow: var(--shadow);
    overflow-y: auto;
  }
  dialog[open] {
    animation: enter var(--slow) ease-out;
  }
  dialog::backdrop {
    background: var(--scrim);
  }
  @keyframes enter {
    from {
      translate: 24px 0;
      opacity: 0;
    }
  }
  .inside {
    display: grid;
    gap: var(--space-6);
    align-content: start;
    min-block-size: 100%;
    padding: var(--space-6);
  }
  .close {
    position: absolute;
    inset-block-start: var(--space-3);
    inset-inline-end: var(--space-3);
  }
  .waiting {
    block-size: 320px;
    margin-block-start: var(--space-10);
  }
  .total {
    margin-block-start: var(--space-1);
    font-size: var(--text-34);
    font-weight: 600;
    letter-spacing: -0.025em;
    font-variant-numeric: tabular-nums;
  }
  section {
    display: grid;
    gap: var(--space-3);
    min-inline-size: 0;
  }
  .steps {
    display: grid;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--sunken);
  }
  .steps li {
    display: grid;
    gap: 2px;
    padding: var(--space-3) var(--space-4);
    font-size: var(--text-14);
    font-variant-numeric: tabular-nums;
  }
  .steps li + li {
    border-block-start: 1px solid var(--line);
  }
  .steps .muted {
    font-size: var(--text-12);
  }
  .steps b {
    font-weight: 600;
  }
  .steps li:last-child {
    font-size: var(--text-16);
  }
  dd {
    display: grid;
  }
  section > .button {
    justify-self: start;
  }
  @media (width < 700px) {
    .inside {
      padding: var(--space-5) var(--space-4);
    }
  }
`;
