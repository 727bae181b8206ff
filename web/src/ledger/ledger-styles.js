import { css } from 'lit';

/** The year on top, then the lines under the headings of their months or productions. */
export const dayTableStyles = css`
  .days .date {
    white-space: nowrap;
  }
  .plain {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 500;
    cursor: pointer;
  }
  .days .title {
    max-inline-size: 240px;
    overflow-wrap: anywhere;
  }
  .days .title a,
  .days .evidence a {
    color: inherit;
    text-decoration-color: var(--line-strong);
  }
  .days .state {
    max-inline-size: 260px;
    line-height: 1.8;
  }
  .days .places {
    min-inline-size: 160px;
    max-inline-size: 300px;
    overflow-wrap: anywhere;
  }
  .days .evidence {
    max-inline-size: 200px;
    font-size: var(--text-12);
    overflow-wrap: anywhere;
  }
  .days tr.cancelled .date,
  .days tr.cancelled .title {
    color: var(--muted);
    text-decoration: line-through;
  }
  @media (width < 860px) {
    .table-scroll {
      overflow: visible;
      border: 0;
      background: none;
    }
    .days,
    .days tbody {
      display: grid;
      gap: var(--space-2);
    }
    .days thead {
      display: none;
    }
    .days tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 2px var(--space-3);
      padding: var(--space-3);
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
    }
    .days td {
      padding: 0;
      border: 0;
    }
    .days .title,
    .days .state,
    .days .places,
    .days .evidence {
      grid-column: 1 / -1;
      max-inline-size: none;
    }
    .days .number {
      grid-column: 2;
      grid-row: 1;
      font-weight: 600;
    }
  }
`;

export const ledgerStyles = css`
  ${dayTableStyles}
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: var(--space-3);
    margin-block-end: var(--space-4);
  }
  .years {
    display: flex;
    gap: var(--space-1);
  }
  .years a {
    padding: var(--space-1) var(--space-3);
    border-radius: var(--radius);
    color: var(--muted);
    font-size: var(--text-14);
    font-variant-numeric: tabular-nums;
    font-weight: 500;
    text-decoration: none;
  }
  .years a[aria-current="page"] {
    background: var(--accent-soft);
    color: var(--accent);
  }
  tn-counters {
    margin-block: var(--space-5);
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--space-2) var(--space-3);
    padding-block: var(--space-4);
    border-block-start: 1px solid var(--line);
  }
  .filter {
    display: grid;
    gap: 2px;
    inline-size: 168px;
  }
  .filter select {
    min-block-size: 36px;
    padding-block: 0;
    font-size: var(--text-14);
  }
  .switches,
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .over {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2);
  }
  .button[aria-pressed="true"] {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
  }
  h2 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--space-3);
    margin-block: var(--space-6) var(--space-3);
    overflow-wrap: anywhere;
  }
  h2::first-letter {
    text-transform: uppercase;
  }
  h2 .small {
    font-weight: 400;
    letter-spacing: 0;
  }
  .lines {
    block-size: 480px;
  }
  .busy {
    opacity: 0.6;
  }
  @media (width < 700px) {
    .filter {
      inline-size: calc(50% - var(--space-2));
    }
  }
`;
