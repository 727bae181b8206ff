import { css } from 'lit';

/** The list of dossiers: a table, and cards on a phone. */
export const productionsStyles = css`
  header,
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: var(--space-3);
    margin-block-end: var(--space-4);
  }
  .filters {
    align-items: center;
    margin-block-start: var(--space-4);
  }
  .filters input {
    flex: 1 1 260px;
    max-inline-size: 420px;
  }
  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1);
  }
  .button[aria-pressed="true"] {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
  }
  .drafts {
    display: flex;
    gap: var(--space-2);
    margin-block-end: var(--space-3);
    padding: var(--space-3);
    border-radius: var(--radius);
    background: var(--warn-soft);
    font-size: var(--text-14);
  }
  .drafts tn-icon {
    flex: none;
    color: var(--warn);
  }
  .lines {
    block-size: 420px;
  }
  .list .title {
    min-inline-size: 220px;
    max-inline-size: 360px;
    overflow-wrap: anywhere;
  }
  .list .title a {
    color: var(--ink);
    font-weight: 500;
    text-decoration: none;
  }
  .list .dates {
    white-space: nowrap;
  }
  .list select {
    inline-size: 190px;
    min-block-size: 34px;
    padding-block: 0;
    font-size: var(--text-14);
  }
  @media (width < 860px) {
    .table-scroll {
      overflow: visible;
      border: 0;
      background: none;
    }
    .list,
    .list tbody {
      display: grid;
      gap: var(--space-2);
    }
    .list thead {
      display: none;
    }
    .list tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--space-1) var(--space-3);
      padding: var(--space-3);
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
    }
    .list td {
      padding: 0;
      border: 0;
    }
    .list .title {
      grid-column: 1;
      min-inline-size: 0;
    }
    .list .state {
      grid-column: 2;
      grid-row: 1;
    }
    .list td:not(.title, .state, .number) {
      grid-column: 1;
    }
    .list .number {
      grid-column: 2;
      grid-row: 2;
    }
  }
`;
