import { css } from 'lit';

/** Tables: figures right and tabular, a head that stays, rows that can be chosen. */
export const tables = css`
  .table-scroll {
    position: relative;
    overflow-x: auto;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--text-14);
    font-variant-numeric: tabular-nums;
  }
  .table th,
  .table td {
    padding: var(--space-2) var(--space-3);
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  .table thead th {
    color: var(--muted);
    font-size: var(--text-12);
    font-weight: 500;
    white-space: nowrap;
  }
  .table tbody tr:last-child > * {
    border-block-end: 0;
  }
  .table tfoot > tr > * {
    border-block: 1px solid var(--line-strong) 0;
    font-weight: 600;
  }
  .table .number {
    text-align: end;
    white-space: nowrap;
  }
  .table tbody tr[aria-selected="true"],
  .table tbody tr.current {
    background: var(--accent-soft);
  }
  .table tbody tr.opens {
    cursor: pointer;
  }
  .table tbody tr.opens:hover {
    background: var(--sunken);
  }
`;
