import { html, LitElement, nothing } from 'lit';
import { getLocation } from '../api/locations.js';
import { Loader } from '../app/loader.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';

/** Screen 2: one place, and everything the public may know of it. */
export class LocationScreen extends LitElement {
  static properties = { params: { attribute: false } };

  static styles = [...shared];

  constructor() {
    super();
    /** @type {Record<string, string>} */
    this.params = {};
    /** @type {Loader<any>} */
    this.location = new Loader(this);
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('params')) this.location.run((signal) => getLocation(this.params.code, signal));
  }

  render() {
    const failure = failureOf(this.location);
    if (failure !== nothing) return failure;
    return html`<div class="page"><h1>${this.location.value?.name ?? ''}</h1></div>`;
  }
}

customElements.define('tn-location', LocationScreen);
