import { css } from 'lit';
import { alertStyles } from '../ui/alert-styles.js';

/** How an entry's form looks. */
export const entryStyles = css`
  ${alertStyles}
  .waiting {
    block-size: 70vh;
  }
  .state {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
  }
  .alert,
  .note {
    align-items: center;
  }
  .note {
    background: var(--accent-soft);
    color: var(--ink);
  }
  .clash {
    align-items: start;
  }
  .clash > div,
  .clash ul {
    display: grid;
    flex: 1;
    gap: var(--space-2);
  }
  .clash li {
    display: grid;
    grid-template-columns: minmax(0, 160px) minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--space-1) var(--space-4);
    color: var(--ink);
  }
  .theirs {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 500;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
    margin-block-start: var(--space-6);
    padding-block: var(--space-3);
    border-block-start: 1px solid var(--line);
    background: var(--paper);
  }
  .left,
  .right {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
  }
  @media (width < 700px) {
    .clash li {
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
    }
    /* Only saving stays in sight: the rest would take a third of the screen. */
    .bar {
      display: contents;
    }
    .left {
      position: sticky;
      inset-block-end: 0;
      z-index: 500;
      margin-block: var(--space-6) var(--space-3);
      padding-block: var(--space-3);
      border-block-start: 1px solid var(--line);
      background: var(--paper);
    }
    .right {
      inline-size: 100%;
    }
    .right > * {
      flex: 1 1 auto;
    }
  }
`;
