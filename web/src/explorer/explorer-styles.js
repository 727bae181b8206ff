import { css } from 'lit';

/** The list at the left, the map in the rest; on a phone one of the two, with a switch. */
export const explorerStyles = css`
  :host,
  .explorer {
    block-size: 100%;
  }
  .explorer {
    position: relative;
    display: grid;
    grid-template: minmax(0, 1fr) / 420px minmax(0, 1fr);
    min-block-size: 0;
  }
  .side {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    min-block-size: 0;
    border-inline-end: 1px solid var(--line);
    background: var(--paper);
  }
  .top {
    position: relative;
    z-index: 2;
    display: grid;
    gap: var(--space-3);
    padding: var(--space-4) var(--space-5) var(--space-3);
    border-block-end: 1px solid var(--line);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .chip span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .chip tn-icon {
    inline-size: 14px;
    block-size: 14px;
    color: var(--muted);
  }
  .bar {
    display: flex;
    align-items: center;
    gap: var(--space-2);
  }
  .count {
    margin-inline-end: auto;
    font-size: var(--text-14);
    font-weight: 600;
    white-space: nowrap;
  }
  .sort {
    min-inline-size: 0;
  }
  .sort select {
    min-block-size: 36px;
    padding-block: 0;
    border-color: transparent;
    background-color: transparent;
    color: var(--muted);
    font-size: var(--text-14);
    text-overflow: ellipsis;
  }
  .badge {
    min-inline-size: 18px;
    padding-inline: 5px;
    border-radius: 9px;
    background: var(--accent);
    color: var(--on-accent);
    font-size: var(--text-12);
    line-height: 18px;
  }
  tn-result-list,
  tn-state {
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  tn-result-list.busy {
    opacity: 0.6;
    transition: opacity var(--slow) 150ms;
  }
  .map {
    position: relative;
    min-inline-size: 0;
    min-block-size: 0;
  }
  tn-map {
    position: absolute;
    inset: 0;
  }
  tn-facet-panel {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    z-index: 1000;
    inline-size: 320px;
    border-inline-end: 1px solid var(--line);
    box-shadow: var(--shadow);
  }
  .peek {
    position: absolute;
    inset-block-end: var(--space-8);
    inset-inline-start: 50%;
    z-index: 950;
    display: grid;
    grid-template-columns: 84px 1fr auto;
    align-items: center;
    gap: var(--space-3);
    inline-size: min(380px, 100% - 32px);
    padding: var(--space-2) var(--space-3) var(--space-2) var(--space-2);
    box-shadow: var(--shadow);
    color: var(--ink);
    line-height: 1.3;
    text-decoration: none;
    translate: -50% 0;
  }
  .peek tn-category-tile {
    inline-size: 84px;
    block-size: 56px;
    border-radius: 4px;
    overflow: hidden;
  }
  .switch {
    display: none;
  }
  @media (width < 900px) {
    .explorer {
      grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    }
    .side,
    .map {
      grid-area: 1 / 1;
    }
    .side {
      border: 0;
    }
    .map {
      visibility: hidden;
    }
    .map-shown .map {
      visibility: visible;
    }
    .map-shown .side {
      z-index: 3;
      align-self: start;
      background: var(--paper);
      box-shadow: var(--shadow);
    }
    .map-shown tn-result-list,
    .map-shown tn-state {
      display: none;
    }
    .map:has(tn-facet-panel:not([hidden])) {
      visibility: visible;
      z-index: 4;
    }
    tn-facet-panel {
      inline-size: 100%;
      border: 0;
    }
    .top {
      padding: var(--space-3) var(--space-4);
    }
    .switch {
      position: absolute;
      inset-block-end: var(--space-5);
      inset-inline-start: 50%;
      z-index: 3;
      display: inline-flex;
      padding-inline: var(--space-5);
      border-radius: 22px;
      box-shadow: var(--shadow);
      translate: -50% 0;
    }
    .peek {
      inset-block-end: 80px;
    }
    tn-map {
    }
  }
`;
