import { css } from 'lit';

/** An application on one page. */
export const permitStyles = css`
  .page {
    max-inline-size: 1080px;
  }
  .path {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    font-size: var(--text-14);
    text-decoration: none;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: var(--space-3);
    margin-block: var(--space-3) var(--space-5);
  }
  h1 {
    overflow-wrap: anywhere;
  }
  h2 {
    margin-block: var(--space-8) var(--space-2);
    font-size: var(--text-16);
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-3);
    margin-block-start: var(--space-2);
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 380px), 1fr));
    gap: var(--space-6);
  }
  dl {
    display: grid;
    grid-template-columns: 140px minmax(0, 1fr);
    gap: var(--space-2) var(--space-4);
    margin-block-end: var(--space-4);
    font-size: var(--text-14);
  }
  dt {
    color: var(--muted);
  }
  dd {
    overflow-wrap: anywhere;
  }
  .text {
    white-space: pre-line;
  }
  .step {
    display: grid;
    gap: var(--space-4);
    margin-block-start: var(--space-4);
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    margin-block-start: var(--space-4);
  }
  .unused {
    margin-block-start: var(--space-4);
    padding: var(--space-2) var(--space-3);
    border-radius: var(--radius);
    background: var(--warn-soft);
    font-size: var(--text-14);
  }
  .map {
    position: relative;
    min-block-size: 320px;
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .map tn-map {
    position: absolute;
    inset: 0;
  }
  li {
    padding-block: var(--space-1);
  }
  .skeleton {
    block-size: 360px;
    margin-block-start: var(--space-5);
  }
  @media (width < 560px) {
    dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    dd {
      margin-block-end: var(--space-2);
    }
  }
`;
