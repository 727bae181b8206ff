import { css } from 'lit';

/** A field on one line: label, control, confidence; and the days and places that group them. */
export const fieldRowStyles = css`
  .row {
    display: grid;
    grid-template-columns: 112px minmax(0, 1fr) 44px;
    align-items: center;
    gap: 0 var(--space-2);
    padding: 2px var(--space-2);
    border-radius: var(--radius);
    border-inline-start: 3px solid transparent;
  }
  .row label {
    color: var(--muted);
    font-size: var(--text-12);
    font-weight: 500;
    line-height: 1.3;
  }
  .sure {
    grid-column: 3;
    grid-row: 1;
    text-align: end;
  }
  .control {
    grid-column: 2;
    grid-row: 1;
    min-inline-size: 0;
  }
  .row.active {
    border-inline-start-color: var(--accent);
    background: var(--sunken);
  }
  .row.open {
    border-inline-start-color: var(--warn);
    background: var(--warn-soft);
  }
  .row input:not([type="checkbox"]),
  .row select {
    min-block-size: 34px;
    padding-block: 4px;
    padding-inline-start: var(--space-2);
    border-color: var(--line);
    font-size: var(--text-14);
  }
  .row input:disabled,
  .row select:disabled {
    border-color: transparent;
    background-color: transparent;
    color: var(--ink);
    opacity: 1;
  }
  .note {
    grid-column: 2 / -1;
    padding-block: 1px;
    color: var(--muted);
  }
  .evidence {
    grid-column: 2 / -1;
    overflow: hidden;
    max-block-size: 3.2em;
    padding-block: 2px;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  fieldset {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
    margin: var(--space-3) 0 0;
    padding: var(--space-2) 0 0;
    border: 0;
    border-block-start: 1px solid var(--line);
  }
  legend {
    float: inline-start;
    display: flex;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    padding: var(--space-1) var(--space-2);
    font-size: var(--text-14);
    font-weight: 600;
  }
  legend + * {
    clear: both;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-4);
    padding: var(--space-2);
    font-size: var(--text-12);
  }
  .facts > div {
    display: flex;
    gap: var(--space-1);
  }
  .facts dt {
    color: var(--muted);
  }
  .places {
    display: grid;
    gap: var(--space-2);
    padding-inline: var(--space-2);
  }
  .place {
    padding: var(--space-2);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .place.unsure {
    border-color: var(--warn);
  }
  .place .row {
    grid-template-columns: 92px minmax(0, 1fr) 44px;
    padding-inline: var(--space-1);
  }
  .place-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 28px;
  }
  .place-head .button {
    min-block-size: 28px;
    inline-size: 28px;
  }
  .entry {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    padding-inline: var(--space-1);
  }
  .entry .button {
    min-block-size: 28px;
    margin-inline-start: auto;
  }
`;
