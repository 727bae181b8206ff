import { css } from 'lit';

/** Three columns; on a phone one, with tabs. */
export const reviewStyles = css`
  :host {
    block-size: 100%;
  }
  .review {
    display: grid;
    grid-template-columns: 260px minmax(0, 1fr) 420px;
    grid-template-rows: minmax(0, 1fr);
    block-size: 100%;
  }
  .tabs {
    display: none;
  }
  section {
    min-block-size: 0;
    overflow: auto;
  }
  .queue {
    border-inline-end: 1px solid var(--line);
  }
  .document {
    background: var(--sunken);
  }
  .fields {
    display: flex;
    flex-direction: column;
    overflow: hidden;
    border-inline-start: 1px solid var(--line);
  }
  .fields > tn-sheet-fields {
    flex: 1;
    min-block-size: 0;
  }
  .skeleton {
    block-size: 70%;
    margin: var(--space-4);
  }
  @media (width < 1180px) {
    .review {
      grid-template-columns: minmax(0, 1fr) 400px;
    }
    .queue {
      display: none;
    }
  }
  @media (width < 860px) {
    .review {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto minmax(0, 1fr);
    }
    .tabs {
      display: flex;
      padding: var(--space-1) var(--space-2);
      border-block-end: 1px solid var(--line);
      background: var(--paper);
    }
    .tabs .button {
      flex: 1;
    }
    section {
      display: none;
    }
    .show-queue .queue,
    .show-document .document {
      display: block;
    }
    .show-fields .fields {
      display: flex;
      border: 0;
    }
  }
`;
