import { css } from 'lit';

/** The map's own colours and the shapes of what stands on it. */
export const mapStyles = css`
  :host {
    position: relative;
    isolation: isolate;
    min-block-size: 200px;
    background: var(--map-sea);
  }
  .map {
    position: absolute;
    inset: 0;
    background: var(--map-sea);
    font: 400 var(--text-12) / 1.4 var(--font);
  }
  .tiles {
    filter: var(--tile-filter);
  }
  .leaflet-backdrop-pane,
  .backdrop {
    z-index: 150;
  }
  .towns {
    z-index: 450;
    pointer-events: none;
  }
  .land {
    fill: var(--map-land);
    fill-opacity: 1;
    stroke: var(--map-line);
    stroke-width: 1.25px;
    stroke-opacity: 1;
  }
  .land.commune {
    fill: none;
    stroke: var(--map-hair);
    stroke-width: 0.75px;
  }
  .town span {
    position: absolute;
    translate: -50% -50%;
    color: var(--map-label);
    font-size: 11px;
    font-weight: 500;
    letter-spacing: 0.01em;
    white-space: nowrap;
    text-shadow: 0 0 3px var(--map-halo), 0 0 3px var(--map-halo), 0 0 2px var(--map-halo);
  }
  .town.rank-1 span {
    font-size: 13px;
    font-weight: 600;
  }
  .town.south span {
    translate: -50% calc(-50% + 24px);
  }
  .town.north span {
    translate: -50% calc(-50% - 24px);
  }
  .town.covered {
    display: none;
  }
  .disc,
  .spot {
    display: grid;
    place-items: center;
    border-radius: 50%;
    cursor: pointer;
  }
  .disc {
    border: 2px solid var(--map-halo);
    background: var(--ink);
    color: var(--paper);
    font-size: 12px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    box-shadow: 0 1px 4px rgb(0 0 0 / 30%);
    transition: background var(--fast);
  }
  .disc.large {
    font-size: 14px;
  }
  .disc:hover {
    background: var(--accent);
  }
  .spot::before {
    inline-size: 14px;
    block-size: 14px;
    border: 2.5px solid #fff;
    border-radius: 50%;
    background: #0b5c57;
    box-shadow: 0 1px 4px rgb(0 0 0 / 45%);
    content: "";
    transition: scale var(--fast);
  }
  .spot:hover::before,
  .spot.selected::before {
    scale: 1.5;
  }
  .spot.selected::before {
    background: #1c1b1a;
  }
  .spot span {
    display: none;
  }
  .disc:focus-visible,
  .spot:focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  path.outline {
    fill: var(--accent);
    fill-opacity: 0.15;
    stroke: var(--accent);
    stroke-width: 2;
  }
  .overlay {
    pointer-events: none;
  }
  .sun-disc .rim {
    fill: none;
    stroke: var(--map-label);
    stroke-opacity: 0.5;
    stroke-dasharray: 2 4;
  }
  .sun-disc .arc {
    fill: #f0b429;
    fill-opacity: 0.22;
    stroke: #b57a08;
    stroke-opacity: 0.7;
  }
  .sun-disc .ray {
    stroke: #b57a08;
    stroke-width: 2.5;
  }
  .sun-disc .sun {
    fill: #f0b429;
    stroke: #7a5200;
    stroke-width: 1.5;
  }
  .controls {
    position: absolute;
    inset-block-start: var(--space-3);
    inset-inline-end: var(--space-3);
    z-index: 900;
    display: grid;
    gap: var(--space-1);
    justify-items: end;
  }
  .controls .button,
  .bases select {
    box-shadow: 0 1px 3px rgb(0 0 0 / 12%);
  }
  .bases {
    position: absolute;
    inset-block-end: var(--space-3);
    inset-inline-start: var(--space-3);
    z-index: 900;
  }
  .bases select {
    min-block-size: 32px;
    padding-block: 0;
    border-color: var(--line);
    font-size: var(--text-12);
    font-weight: 500;
  }
  @media (width < 900px) {
    .controls {
      inset-block: auto 84px;
    }
    .bases {
      inset-block: auto 84px;
    }
  }
  .leaflet-control-attribution {
    background: color-mix(in srgb, var(--paper) 85%, transparent);
    color: var(--muted);
    font-size: 11px;
  }
  .leaflet-control-attribution a {
    color: var(--muted);
  }
`;
