import { css } from 'lit';

/** A dossier: the line of its days first, then what stands under it. */
export const productionStyles = css`
  .path {
    margin-block-end: var(--space-3);
    font-size: var(--text-14);
  }
  .path a {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    text-decoration: none;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: var(--space-4);
    min-block-size: 72px;
  }
  header > div:first-child {
    flex: 1 1 420px;
    min-inline-size: 0;
  }
  h1 {
    overflow-wrap: anywhere;
  }
  .head {
    block-size: 72px;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1) var(--space-4);
    margin-block-start: var(--space-2);
    font-size: var(--text-14);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .drafts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
    margin-block-start: var(--space-4);
    padding: var(--space-3);
    border-radius: var(--radius);
    background: var(--warn-soft);
    font-size: var(--text-14);
  }
  .drafts span {
    flex: 1 1 300px;
  }
  section {
    min-inline-size: 0;
    margin-block-start: var(--space-8);
  }
  h2 {
    margin-block-end: var(--space-3);
  }
  summary {
    margin-block: var(--space-4) var(--space-2);
    cursor: pointer;
    font-size: var(--text-14);
    font-weight: 500;
  }
  .line {
    block-size: 120px;
  }
  .none {
    padding-block: var(--space-3);
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: 0 var(--space-8);
  }
  .map {
    position: relative;
    block-size: 340px;
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .map tn-map {
    block-size: 100%;
  }
  .placelist {
    display: grid;
    gap: 2px;
    margin-block-start: var(--space-3);
  }
  .documents li {
    padding-block: var(--space-2);
    border-block-end: 1px solid var(--line);
    font-size: var(--text-14);
    overflow-wrap: anywhere;
  }
  .history {
    margin-block-start: var(--space-8);
  }
  @media (width < 900px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
