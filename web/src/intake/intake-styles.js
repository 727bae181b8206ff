import { css } from 'lit';

/** The queue: tabs over a table that becomes cards on a phone. */
export const intakeStyles = css`
  header {
    display: grid;
    gap: var(--space-1);
    margin-block-end: var(--space-5);
  }
  .tabs {
    display: flex;
    gap: var(--space-1);
    overflow-x: auto;
    margin-block: var(--space-6) var(--space-4);
    border-block-end: 1px solid var(--line);
    scrollbar-width: thin;
  }
  .tabs a {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: 40px;
    padding-inline: var(--space-3);
    border-block-end: 2px solid transparent;
    color: var(--muted);
    font-size: var(--text-14);
    font-weight: 500;
    text-decoration: none;
    white-space: nowrap;
  }
  .tabs a[aria-current="page"] {
    border-block-end-color: var(--accent);
    color: var(--ink);
  }
  .count {
    min-inline-size: 24px;
    padding: 0 6px;
    border-radius: 10px;
    background: var(--sunken);
    color: var(--muted);
    font-size: var(--text-12);
    line-height: 20px;
    text-align: center;
  }
  .waiting {
    block-size: 420px;
  }
  .document {
    max-inline-size: 300px;
  }
  .document a {
    display: block;
    color: var(--ink);
    font-weight: 500;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .title {
    max-inline-size: 260px;
    overflow-wrap: anywhere;
  }
  .dates {
    white-space: nowrap;
  }
  .remark {
    min-inline-size: 220px;
    color: var(--muted);
  }
  @media (width < 760px) {
    .table-scroll {
      border: 0;
      background: none;
    }
    .table,
    .table tbody {
      display: grid;
      gap: var(--space-2);
    }
    .table thead {
      display: none;
    }
    .table tbody tr {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 2px var(--space-3);
      padding: var(--space-3);
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
    }
    .table td {
      padding: 0;
      border: 0;
      max-inline-size: none;
    }
    .table .document,
    .table .remark {
      grid-column: 1 / -1;
      min-inline-size: 0;
    }
    .table .number {
      grid-column: 2;
      grid-row: 2 / span 2;
    }
  }
`;
