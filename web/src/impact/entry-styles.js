import { css } from 'lit';

/** How the forms look in which the office enters figures of its impact. */
export const entryStyles = css`
  dialog {
    inline-size: min(560px, calc(100vw - 32px));
    max-block-size: calc(100dvh - 32px);
    padding: var(--space-6);
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--surface);
    color: var(--ink);
    box-shadow: var(--shadow);
    overflow: auto;
  }
  dialog::backdrop {
    background: var(--scrim);
  }
  dialog form {
    display: grid;
    gap: var(--space-4);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--space-3);
  }
  .total {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  input[aria-invalid="true"] {
    border-color: var(--danger);
  }
`;

/** A form whose few fields stand in a row with its button. */
export const rowForm = css`
  form {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--space-3);
  }
  form .source {
    flex: 1 1 240px;
    max-inline-size: 460px;
  }
`;
