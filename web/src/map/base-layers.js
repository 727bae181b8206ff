/**
 * What lies under the points: an online base map when one answers, and the drawn backdrop when
 * none does. The server knows which base maps are configured and whether they answer from where
 * it stands; a browser that cannot reach one notices by its first tiles.
 */
import * as L from 'leaflet';
import { getBaseMaps } from '../api/territory.js';
import { createBackdrop } from './backdrop.js';

const STORE = 'tournages.basemap';
/** So many tiles may fail before the backdrop takes over. */
const PATIENCE = 2;
/** The smallest transparent GIF: what a failed tile shows instead of a broken image. */
const NOTHING = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/**
 * @typedef {import('../api/territory.js').BaseMap} BaseMap
 */
export class BaseLayers {
  /** @type {BaseMap[]} */
  choices = [];
  /** The base map shown, or `plain`. */
  shown = 'plain';
  /** @type {L.TileLayer | null} */
  #tiles = null;

  /**
   * @param {L.Map} map
   * @param {(event: 'changed' | 'failed') => void} tell
   */
  constructor(map, tell) {
    this.map = map;
    this.tell = tell;
    this.backdrop = createBackdrop(map);
  }

  async start() {
    this.backdrop.show();
    const found = await getBaseMaps().catch(() => ({ items: [] }));
    this.choices = found.items;
    const kept = localStorage.getItem(STORE);
    const first = this.choices.find((one) => one.reachable && (!kept || one.id === kept));
    if (kept !== 'plain' && first) this.#use(first);
    this.tell('changed');
  }

  /** @param {string} id a base map's, or `plain` */
  choose(id) {
    localStorage.setItem(STORE, id);
    const chosen = this.choices.find((one) => one.id === id);
    if (chosen) this.#use(chosen);
    else this.#plain();
    this.tell('changed');
  }

  /** @param {BaseMap} base */
  #use(base) {
    this.#tiles?.remove();
    let failed = 0;
    let arrived = 0;
    const tiles = L.tileLayer(base.url, {
      attribution: base.attribution,
      maxZoom: base.maxZoom,
      errorTileUrl: NOTHING,
      className: 'tiles',
    });
    tiles.on('tileload', () => {
      arrived += 1;
      if (arrived === 1 && this.#tiles === tiles) this.backdrop.hide();
    });
    tiles.on('tileerror', () => {
      failed += 1;
      if (failed >= PATIENCE && failed > arrived && this.#tiles === tiles) {
        this.#plain();
        this.tell('failed');
      }
    });
    this.#tiles = tiles.addTo(this.map);
    this.shown = base.id;
  }

  #plain() {
    this.#tiles?.remove();
    this.#tiles = null;
    this.shown = 'plain';
    this.backdrop.show();
  }
}
