import { css } from 'lit';

/** A narrow form: what to look at above, the fields, the decision at the foot. */
export const fieldsStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    overflow: hidden;
  }
  .scroll {
    flex: 1;
    display: grid;
    align-content: start;
    gap: 2px;
    overflow-y: auto;
    padding: var(--space-4);
  }
  header {
    display: grid;
    gap: var(--space-2);
    margin-block-end: var(--space-3);
  }
  h1 {
    font-size: var(--text-16);
    letter-spacing: 0;
    overflow-wrap: anywhere;
  }
  h2 {
    margin-block: var(--space-3) var(--space-1);
    font-size: var(--text-14);
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1);
  }
  .holds {
    display: grid;
    gap: var(--space-1);
    padding: var(--space-2) var(--space-3);
    border-radius: var(--radius);
    background: var(--warn-soft);
    font-size: var(--text-14);
    line-height: 1.4;
  }
  .holds li {
    display: flex;
    gap: var(--space-2);
    overflow-wrap: anywhere;
  }
  .holds tn-icon {
    flex: none;
    color: var(--warn);
  }
  .hold {
    font-weight: 500;
  }
  .fine {
    display: flex;
    gap: var(--space-2);
    color: var(--ok);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
    padding: var(--space-1);
  }
  .choices .button.quiet {
    min-block-size: 28px;
    color: var(--accent);
  }
  .chip {
    text-align: start;
    overflow-wrap: anywhere;
  }
  .chip[aria-pressed="true"] {
    border-color: var(--accent);
  }
  .chip tn-icon {
    inline-size: 14px;
    block-size: 14px;
  }
  .dossier {
    padding: 2px var(--space-2) var(--space-2) 124px;
  }
  details {
    margin-block-start: var(--space-4);
  }
  summary {
    cursor: pointer;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    padding: var(--space-3) var(--space-4);
    border-block-start: 1px solid var(--line);
    background: var(--paper);
  }
  footer .primary {
    flex: 1;
  }
  footer kbd {
    margin-inline-start: var(--space-1);
  }
  .primary kbd {
    border-color: transparent;
    background: rgb(255 255 255 / 18%);
    color: inherit;
  }
  footer.why {
    display: grid;
  }
  @media (pointer: coarse) {
    kbd {
      display: none;
    }
  }
`;
