import { css } from 'lit';

/** What has to be read before going on: `alert` for what went wrong, `note` for what is good to know. */
export const alertStyles = css`
  .alert,
  .note {
    display: flex;
    gap: var(--space-2);
    margin-block-end: var(--space-4);
    padding: var(--space-3) var(--space-4);
    border-radius: var(--radius);
    background: var(--danger-soft);
    color: var(--danger);
    font-size: var(--text-14);
  }
`;
