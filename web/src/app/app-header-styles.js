import { css } from 'lit';

/** One row on a wide window; brand, search and a drawer on a narrow one. */
export const headerStyles = css`
  :host {
    position: sticky;
    inset-block-start: 0;
    z-index: 1200;
  }
  header {
    display: flex;
    align-items: center;
    gap: var(--space-4);
    block-size: var(--header);
    padding-inline: var(--space-5) var(--space-4);
    border-block-end: 1px solid var(--line);
    background: var(--paper);
  }
  .brand {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    color: var(--ink);
    font-size: var(--text-16);
    font-weight: 700;
    letter-spacing: -0.02em;
    text-decoration: none;
  }
  .drawer {
    display: contents;
  }
  tn-nav {
    flex: 1;
    align-self: stretch;
    min-inline-size: 0;
    margin-inline-start: var(--space-3);
  }
  .theme .word {
    display: none;
  }
  .tools {
    display: flex;
    order: 2;
    align-items: center;
    gap: var(--space-1);
  }
  .palette {
    color: var(--muted);
    font-weight: 400;
  }
  .language {
    position: relative;
    display: inline-flex;
    align-items: center;
  }
  .language tn-icon {
    position: absolute;
    inset-inline-start: 10px;
    color: var(--muted);
    pointer-events: none;
  }
  .language select {
    min-block-size: 36px;
    padding-block: 0;
    padding-inline: 36px 26px;
    border-color: transparent;
    background-color: transparent;
    font-size: var(--text-14);
    font-weight: 500;
    cursor: pointer;
  }
  .language select:hover {
    background-color: var(--sunken);
  }
  .theme {
    inline-size: 36px;
    padding: 0;
  }
  .account .name {
    max-inline-size: 160px;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .menu {
    display: none;
  }

  @media (width < 1600px) {
    .palette span {
      display: none;
    }
  }

  @media (width < 1180px) {
    header {
      gap: var(--space-2);
      padding-inline: var(--space-4) var(--space-2);
    }
    .brand {
      margin-inline-end: auto;
    }
    .palette {
      inline-size: 40px;
      padding: 0;
      border-color: transparent;
      background: none;
    }
    .palette kbd {
      display: none;
    }
    .menu {
      display: inline-flex;
    }
    .drawer {
      position: absolute;
      inset: var(--header) 0 auto;
      display: none;
      gap: var(--space-4);
      max-block-size: calc(100dvh - var(--header));
      overflow-y: auto;
      padding: var(--space-3) var(--space-4) var(--space-5);
      border-block-end: 1px solid var(--line);
      background: var(--paper);
      box-shadow: var(--shadow);
    }
    .opened .drawer {
      display: grid;
    }
    tn-nav {
      margin: 0;
    }
    .theme .word {
      display: inline-block;
    }
    .tools {
      flex-wrap: wrap;
      gap: var(--space-2);
      padding-block-start: var(--space-4);
      border-block-start: 1px solid var(--line);
    }
    .theme {
      inline-size: auto;
      padding-inline: var(--space-3);
    }
  }
`;
