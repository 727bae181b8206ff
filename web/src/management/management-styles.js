import { css } from 'lit';

/** Heads, tabs, year switches and sections of the screens of management, on screen and paper. */
export const managementStyles = css`
  .trail {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-4);
    margin-block-end: var(--space-3);
    font-size: var(--text-14);
  }
  .trail a {
    padding-block: 2px;
    color: var(--muted);
    text-decoration: none;
  }
  .trail a:hover {
    color: var(--ink);
    text-decoration: underline;
  }
  .trail a[aria-current="page"] {
    color: var(--accent);
    font-weight: 600;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: var(--space-4);
    margin-block-end: var(--space-5);
  }
  .head > div {
    max-inline-size: 680px;
  }
  .head p {
    margin-block-start: var(--space-1);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: var(--space-2) var(--space-4);
    margin-block-end: var(--space-6);
    border-block-end: 1px solid var(--line);
  }
  .tabs {
    display: flex;
    gap: var(--space-5);
    min-inline-size: 0;
    overflow-x: auto;
    scrollbar-width: none;
  }
  .tabs a {
    flex: none;
    padding-block: var(--space-3);
    border-block-end: 2px solid transparent;
    color: var(--muted);
    font-size: var(--text-14);
    font-weight: 500;
    text-decoration: none;
  }
  .tabs a:hover {
    color: var(--ink);
  }
  .tabs a:focus-visible {
    outline-offset: -2px;
  }
  .tabs a[aria-current="page"] {
    border-block-end-color: var(--accent);
    color: var(--ink);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    padding-block-end: var(--space-2);
  }
  .years {
    display: flex;
    flex-wrap: wrap;
    min-block-size: 36px;
  }
  .years a {
    display: inline-flex;
    align-items: center;
    min-block-size: 36px;
    padding-inline: var(--space-3);
    border: 1px solid var(--line);
    margin-inline-start: -1px;
    background: var(--surface);
    color: var(--muted);
    font-size: var(--text-14);
    font-weight: 500;
    font-variant-numeric: tabular-nums;
    text-decoration: none;
  }
  .years a:first-child {
    border-start-start-radius: var(--radius);
    border-end-start-radius: var(--radius);
  }
  .years a:last-child {
    border-start-end-radius: var(--radius);
    border-end-end-radius: var(--radius);
  }
  .years a[aria-current="page"] {
    position: relative;
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
  }
  .sections {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-10);
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
    min-inline-size: 0;
    align-content: start;
  }
  .section-head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: var(--space-2) var(--space-4);
  }
  .section-head p {
    max-inline-size: 720px;
  }
  .note {
    display: flex;
    gap: var(--space-2);
    padding: var(--space-3) var(--space-4);
    border-radius: var(--radius);
    background: var(--warn-soft);
    color: var(--ink);
    font-size: var(--text-14);
  }
  .note tn-icon {
    color: var(--warn);
  }
  .amount {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
    text-decoration: underline dotted var(--line-strong) 1px;
    text-underline-offset: 4px;
    white-space: nowrap;
    cursor: pointer;
  }
  .amount:hover {
    color: var(--accent);
    text-decoration: underline solid;
  }
  .up {
    color: var(--ok);
  }
  .down {
    color: var(--danger);
  }
  @media (width < 700px) {
    .actions {
      padding-block: var(--space-2);
    }
    .sections {
      gap: var(--space-8);
    }
  }
  @media print {
    .tabs,
    .actions,
    .years,
    .trail,
    .button {
      display: none !important;
    }
    .bar {
      border: 0;
    }
    .page {
      max-inline-size: none;
      padding: 0;
    }
    .table-scroll {
      overflow: visible;
    }
    section {
      break-inside: avoid;
    }
    .amount {
      text-decoration: none;
    }
  }
`;
