import { css } from 'lit';

/** Columns side by side; on a phone one under the other. */
export const permitsStyles = css`
  .page {
    max-inline-size: 1480px;
  }
  header,
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: var(--space-3);
    margin-block-end: var(--space-4);
  }
  .bar input {
    flex: 1 1 260px;
    max-inline-size: 420px;
  }
  .button[aria-pressed="true"] {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
  }
  .board {
    display: grid;
    grid-auto-columns: minmax(212px, 1fr);
    grid-auto-flow: column;
    align-items: start;
    gap: var(--space-3);
    overflow-x: auto;
    padding-block-end: var(--space-3);
  }
  section {
    min-inline-size: 0;
    padding: var(--space-2);
    border-radius: var(--radius);
    background: var(--sunken);
  }
  section.late {
    background: var(--danger-soft);
  }
  h2 {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: var(--space-1) var(--space-2) var(--space-2);
    font-size: var(--text-14);
    letter-spacing: 0;
  }
  .count {
    color: var(--muted);
    font-weight: 500;
  }
  .none {
    padding: var(--space-2);
  }
  ul {
    display: grid;
    gap: var(--space-2);
  }
  .card {
    display: grid;
    gap: 3px;
    padding: var(--space-3);
    color: var(--ink);
    font-size: var(--text-14);
    line-height: 1.4;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .card:hover {
    border-color: var(--line-strong);
  }
  .card.current {
    border-color: var(--accent);
    box-shadow: 0 0 0 1px var(--accent);
  }
  strong {
    font-weight: 600;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1);
    margin-block-start: var(--space-1);
  }
  .waiting {
    block-size: 420px;
  }
  @media (width < 760px) {
    .board {
      grid-auto-flow: row;
      grid-auto-columns: auto;
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
