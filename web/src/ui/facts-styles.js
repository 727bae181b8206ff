import { css } from 'lit';

/** A list of facts: what each is called on the left, what it is on the right, a rule under each. */
export const factsStyles = css`
  dl {
    border-block-start: 1px solid var(--line);
    font-size: var(--text-14);
  }
  dl div {
    display: grid;
    grid-template-columns: minmax(120px, 200px) minmax(150px, 1fr);
    gap: var(--space-4);
    padding-block: var(--space-2);
    border-block-end: 1px solid var(--line);
  }
  dt {
    color: var(--muted);
  }
  dd {
    overflow-wrap: anywhere;
  }
`;
