import { css } from 'lit';

/** Cards of one height, so that what is waited for takes the place of what comes. */
export const resultStyles = css`
  ul {
    display: grid;
  }
  .result {
    display: grid;
    grid-template-columns: 126px 1fr;
    gap: var(--space-4);
    min-block-size: 108px;
    padding: var(--space-3) var(--space-5);
    color: var(--ink);
    text-decoration: none;
    transition: background var(--fast);
  }
  a.result:hover,
  .result.selected {
    background: var(--sunken);
    color: var(--ink);
  }
  a.result:focus-visible {
    outline-offset: -3px;
  }
  .picture {
    inline-size: 126px;
    block-size: 84px;
    border-radius: var(--radius);
    object-fit: cover;
    overflow: hidden;
  }
  .words {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    gap: 2px;
  }
  strong {
    display: -webkit-box;
    overflow: hidden;
    font-size: var(--text-16);
    font-weight: 600;
    line-height: 1.3;
    letter-spacing: -0.006em;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .place,
  .snippet {
    color: var(--muted);
    font-size: var(--text-14);
    line-height: 1.4;
  }
  .snippet {
    display: -webkit-box;
    overflow: hidden;
    font-size: var(--text-12);
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .tags {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2);
    margin-block-start: auto;
    padding-block-start: 2px;
  }
  .kind {
    overflow: hidden;
    color: var(--muted);
    font-size: var(--text-12);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .more {
    display: grid;
    padding: var(--space-4) var(--space-5) var(--space-8);
  }
  .line {
    block-size: 14px;
    margin-block: 4px;
    inline-size: 60%;
  }
  .line.long {
    inline-size: 90%;
  }
  .line.short {
    inline-size: 40%;
    margin-block-start: auto;
  }
  @media (width < 480px) {
    .result {
      grid-template-columns: 108px 1fr;
      gap: var(--space-3);
      padding-inline: var(--space-4);
    }
    .picture {
      inline-size: 108px;
      block-size: 72px;
    }
  }
`;
