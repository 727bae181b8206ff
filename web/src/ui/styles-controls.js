import { css } from 'lit';

/** Buttons, fields, chips and tags. */
export const controls = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-block-size: 36px;
    padding: 0 var(--space-3);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
    font: 500 var(--text-14) / 1.2 var(--font);
    text-decoration: none;
    white-space: nowrap;
    cursor: pointer;
    transition: background var(--fast), border-color var(--fast);
  }
  .button:hover {
    border-color: var(--line-strong);
    color: var(--ink);
  }
  .button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .button.primary:hover {
    border-color: var(--accent-strong);
    background: var(--accent-strong);
  }
  .button.quiet {
    border-color: transparent;
    background: none;
  }
  .button.quiet:hover,
  .button[aria-pressed="true"],
  .button[aria-expanded="true"] {
    background: var(--sunken);
  }
  .button.danger {
    color: var(--danger);
  }
  .button.icon {
    inline-size: 36px;
    padding: 0;
  }
  .button:is(:disabled, [aria-disabled="true"]),
  .button:is(:disabled, [aria-disabled="true"]):hover {
    border-color: var(--line);
    background: var(--sunken);
    color: var(--muted);
    cursor: not-allowed;
  }
  .button.quiet:is(:disabled, [aria-disabled="true"]) {
    border-color: transparent;
    background: none;
  }
  .field {
    display: grid;
    gap: var(--space-1);
  }
  .field > label,
  .field > .label {
    font-size: var(--text-14);
    font-weight: 500;
  }
  .field > .hint {
    color: var(--muted);
    font-size: var(--text-12);
  }
  .field > .error {
    color: var(--danger);
    font-size: var(--text-14);
  }
  input:not([type="checkbox"], [type="radio"], [type="range"], [type="file"]),
  select,
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 40px;
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
    font: 400 var(--text-16) / 1.4 var(--font);
  }
  textarea {
    min-block-size: 96px;
    resize: vertical;
  }
  select {
    appearance: none;
    padding-inline-end: var(--space-8);
    background-image: linear-gradient(45deg, transparent 50%, var(--muted) 50%),
      linear-gradient(135deg, var(--muted) 50%, transparent 50%);
    background-position: right 17px center, right 12px center;
    background-size: 5px 5px;
    background-repeat: no-repeat;
  }
  input[type="checkbox"],
  input[type="radio"],
  input[type="range"] {
    accent-color: var(--accent);
  }
  input[type="checkbox"],
  input[type="radio"] {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
  }
  ::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    max-inline-size: 100%;
    min-block-size: 28px;
    padding: 2px var(--space-2) 2px 10px;
    border: 1px solid color-mix(in srgb, var(--accent) 30%, var(--line));
    border-radius: 14px;
    background: var(--accent-soft);
    color: var(--ink);
    font: 500 var(--text-12) / 1.3 var(--font);
    cursor: pointer;
  }
  .chip:hover {
    border-color: var(--accent);
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    padding: 1px 7px;
    border-radius: 4px;
    background: var(--sunken);
    color: var(--muted);
    font-size: var(--text-12);
    font-weight: 500;
    line-height: 18px;
    white-space: nowrap;
  }
  .tag.ok {
    background: var(--ok-soft);
    color: var(--ok);
  }
  .tag.warn {
    background: var(--warn-soft);
    color: var(--warn);
  }
  .tag.danger {
    background: var(--danger-soft);
    color: var(--danger);
  }
  .tag.accent {
    background: var(--accent-soft);
    color: var(--accent);
  }
  @media (pointer: coarse) {
    .button {
      min-block-size: 44px;
    }
    .button.icon {
      inline-size: 44px;
    }
    .chip {
      min-block-size: 34px;
      border-radius: 17px;
    }
  }
`;
