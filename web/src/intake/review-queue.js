import { listSheets } from '../api/callsheets.js';
import { Loader } from '../app/loader.js';

/** @typedef {import('../api/callsheets.js').QueuePage} QueuePage */

/** The queue as last seen, so that the column does not blink from one sheet to the next. @type {QueuePage | undefined} */
let lastSeen;

/** The sheets that wait for a review, beside the one in hand. */
export class ReviewQueue {
  /** @param {import('lit').ReactiveControllerHost} host */
  constructor(host) {
    /** @type {Loader<QueuePage>} */
    this.sheets = new Loader(host);
  }

  get page() {
    return this.sheets.value ?? null;
  }

  async load() {
    this.sheets.value = lastSeen;
    await this.sheets.run((signal) => listSheets({ state: 'to_review', size: 200 }, signal));
    lastSeen = this.sheets.value;
  }

  /**
   * The sheet to go on with when this one is done, which leaves the queue.
   *
   * @param {string} id
   */
  takeOut(id) {
    const next = this.neighbour(id, 1) ?? this.neighbour(id, -1);
    if (lastSeen) lastSeen = { ...lastSeen, items: lastSeen.items.filter((one) => one.id !== id) };
    return next;
  }

  /** @param {string} id @param {number} by */
  neighbour(id, by) {
    const items = this.page?.items ?? [];
    return items[items.findIndex((one) => one.id === id) + by]?.id;
  }
}
