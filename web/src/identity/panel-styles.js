import { css } from 'lit';

/** The narrow sheet on which one signs in. */
export const panel = css`
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
  .alert {
    display: flex;
    gap: var(--space-2);
    padding: var(--space-3);
    border-radius: var(--radius);
    background: var(--danger-soft);
    color: var(--danger);
    font-size: var(--text-14);
  }
  .note {
    padding: var(--space-3);
    border-radius: var(--radius);
    background: var(--warn-soft);
    color: var(--warn);
    font-size: var(--text-14);
  }
  .check {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    font-size: var(--text-14);
  }
`;
