import { Problem, Unreachable } from '../api/client.js';

/**
 * Loads something for an element and tells it how that went: `loading` the first time, `ready`,
 * `failed` (the server refused), `offline` (no server). While something newer is loading, what
 * was there stays (`busy`), so that nothing jumps; what arrives too late is dropped.
 *
 * @template T
 */
export class Loader {
  /** @type {T | undefined} */
  value = undefined;
  /** @type {'idle' | 'loading' | 'ready' | 'failed' | 'offline'} */
  state = 'idle';
  busy = false;
  /** @type {Problem | null} */
  problem = null;
  /** @type {AbortController | null} */
  #running = null;
  /** @type {((signal: AbortSignal) => Promise<T>) | null} */
  #last = null;

  /** @param {import('lit').ReactiveControllerHost} host */
  constructor(host) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected() {
    this.#running?.abort();
  }

  /**
   * @param {(signal: AbortSignal) => Promise<T>} load
   * @returns {Promise<void>} done when this or a later load is done; never throws
   */
  async run(load) {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#last = load;
    this.busy = true;
    if (this.value === undefined) this.state = 'loading';
    this.host.requestUpdate();
    try {
      const value = await load(running.signal);
      if (this.#running !== running) return;
      this.value = value;
      this.state = 'ready';
      this.problem = null;
    } catch (failure) {
      if (this.#running !== running || running.signal.aborted) return;
      this.#fail(failure);
    }
    this.busy = false;
    this.host.requestUpdate();
  }

  /** The same again. */
  again() {
    return this.#last ? this.run(this.#last) : Promise.resolve();
  }

  /** @param {unknown} failure */
  #fail(failure) {
    this.state = failure instanceof Unreachable ? 'offline' : 'failed';
    this.problem = failure instanceof Problem ? failure : null;
    if (!(failure instanceof Problem || failure instanceof Unreachable)) reportError(failure);
  }
}
