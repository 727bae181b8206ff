import { css } from 'lit';
import { alertStyles } from '../ui/alert-styles.js';

/** The narrow sheet on which one signs in. */
export const panel = css`
  ${alertStyles}
  .panel {
    inline-size: min(400px, 100% - 32px);
    margin: clamp(24px, 10vh, 96px) auto var(--space-12);
    display: grid;
    gap: var(--space-5);
  }
  form {
    display: grid;
    gap: var(--space-4);
  }
  .head {
    display: grid;
    gap: var(--space-2);
  }
  .head img {
    margin-block-end: var(--space-2);
  }
  .alert,
  .note {
    margin-block-end: 0;
  }
  .note {
    background: var(--warn-soft);
    color: var(--warn);
  }
  .check {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    font-size: var(--text-14);
  }
`;
