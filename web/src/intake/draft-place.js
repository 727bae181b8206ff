import { css, html, LitElement } from 'lit';
import { createEntry, listKinds } from '../api/entries.js';
import { Loader } from '../app/loader.js';
import { t } from '../i18n/i18n.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import { sayFailure } from '../ui/toasts.js';

/** A catalogue draft, filled in from what the sheet says of a place. Tells `added` with its code. */
export class DraftPlaceForm extends LitElement {
  static properties = { place: { attribute: false }, communes: { attribute: false } };

  static styles = [
    ...shared,
    css`
      form {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-3);
        border: 1px solid var(--accent);
        border-radius: var(--radius);
        background: var(--surface);
      }
      .two {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--space-3);
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {import('./draft.js').DraftPlace | null} */
    this.place = null;
    /** @type {import('../api/territory.js').Commune[]} */
    this.communes = [];
    /** @type {Loader<{items: import('../api/entries.js').Kind[]}>} */
    this.categories = new Loader(this);
  }

  connectedCallback() {
    super.connectedCallback();
    this.categories.run(listKinds);
  }

  firstUpdated() {
    this.renderRoot.querySelector('input')?.focus();
  }

  get #commune() {
    return this.communes.find((one) => one.nis === this.place?.communeNis);
  }

  render() {
    const failure = failureOf(this.categories);
    const all = this.categories.value?.items ?? [];
    const parents = new Set(all.map((one) => one.parent));
    return html`<form @submit=${this.#add}>
      <h3>${t('intake.draft.title')}</h3>
      <p class="small muted">${t('intake.draft.intro', { commune: this.#commune?.name ?? '–' })}</p>
      ${failure}
      <div class="field">
        <label for="name">${t('intake.placeName')}</label>
        <input id="name" name="name" required maxlength="200" .value=${this.place?.name ?? this.place?.address ?? ''} />
      </div>
      <div class="two">
        <div class="field">
          <label for="category">${t('location.category')}</label>
          <select id="category" name="category" required>
            <option value=""></option>
            ${all.filter((one) => one.parent && !parents.has(one.code)).map((one) => html`<option value=${one.code}>${one.label}</option>`)}
          </select>
        </div>
        <div class="field">
          <label for="setting">${t('location.setting')}</label>
          <select id="setting" name="setting">
            ${['BOTH', 'INT', 'EXT'].map((one) => html`<option value=${one}>${t(`setting.${one}`)}</option>`)}
          </select>
        </div>
      </div>
      <div class="field">
        <label for="street">${t('intake.address')}</label>
        <input id="street" name="street" .value=${this.place?.address ?? ''} />
      </div>
      <div class="actions">
        <button class="button primary">${t('intake.draft.add')}</button>
        <button type="button" class="button" @click=${() => this.dispatchEvent(new CustomEvent('cancel'))}>${t('people.cancel')}</button>
      </div>
    </form>`;
  }

  /** @param {SubmitEvent} event */
  async #add(event) {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const printed = this.place?.position;
    const position = printed ? [printed.lon, printed.lat] : this.#commune?.position;
    const name = String(form.get('name'));
    const language = document.documentElement.lang;
    try {
      const added = await createEntry({
        version: 0,
        category: String(form.get('category')),
        setting: String(form.get('setting')),
        texts: { [language]: { name, description: null, keywords: [] } },
        position,
        released: false,
        address: { street: String(form.get('street')), communeNis: this.place?.communeNis },
      });
      this.dispatchEvent(new CustomEvent('added', { detail: added.code }));
    } catch (failure) {
      sayFailure(failure);
    }
  }
}

customElements.define('tn-draft-place', DraftPlaceForm);
