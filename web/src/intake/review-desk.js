import { correctSheet, getSheet, getSheetText } from '../api/callsheets.js';
import { Loader } from '../app/loader.js';
import { marksOf, questions, toDraft, toForm } from './draft.js';
import { keyAt } from './review-parts.js';

/** @typedef {import('../api/callsheets.js').Sheet} Sheet */

/** One sheet under review: what was read, the corrections so far, and the field in hand. */
export class ReviewDesk {
  /** @type {import('./draft.js').Draft | null} */
  draft = null;
  active = '';
  #changed = false;
  /** @type {Promise<unknown>} the last correction that is on its way */
  #saving = Promise.resolve();

  /** @param {import('lit').ReactiveControllerHost} host */
  constructor(host) {
    this.host = host;
    /** @type {Loader<Sheet>} */
    this.sheet = new Loader(host);
    /** @type {Loader<import('../api/callsheets.js').SheetText | null>} */
    this.text = new Loader(host);
  }

  get id() {
    return this.sheet.value?.sheet.id ?? '';
  }

  get state() {
    return this.sheet.value?.sheet.state;
  }

  /** @param {string} id @param {URLSearchParams} query may name a page and line to begin at */
  async load(id, query) {
    const words = this.text.run((signal) => getSheetText(id, signal));
    await this.sheet.run((signal) => getSheet(id, signal));
    if (!this.sheet.value) return;
    this.show(this.sheet.value);
    await words;
    this.choose(keyAt(this.marks(), query) ?? this.active);
  }

  /** @param {Sheet} sheet */
  show(sheet) {
    this.sheet.value = sheet;
    this.draft = sheet.form ? toDraft(sheet.form, sheet.read) : null;
    this.#changed = false;
    this.choose(this.draft ? (this.questions()[0]?.key ?? 'title') : '');
  }

  async refresh() {
    const sheet = await getSheet(this.id).catch(() => null);
    if (sheet) this.show(sheet);
  }

  /** @param {string} key */
  choose(key) {
    this.active = key;
    this.host.requestUpdate();
  }

  /**
   * Takes a correction over. Another title may mean other dossiers, so the server is asked at once.
   *
   * @param {import('./draft.js').Draft} draft
   */
  change(draft) {
    const renamed = draft.productionTitle !== this.draft?.productionTitle;
    this.draft = draft;
    this.#changed = true;
    this.host.requestUpdate();
    if (renamed) this.#saving = this.#askWhichDossier(draft);
  }

  /** @param {import('./draft.js').Draft} draft */
  async #askWhichDossier(draft) {
    const { id } = this;
    const { productions, titleUnsure } = await correctSheet(id, toForm(draft));
    const sheet = this.sheet.value;
    // Somebody may have gone on to another sheet meanwhile.
    if (sheet?.sheet.id !== id) return;
    this.sheet.value = { ...sheet, productions, titleUnsure };
    this.host.requestUpdate();
  }

  /** Keeps the corrections on the server. */
  async save() {
    await this.#saving;
    if (!this.#changed || !this.draft) return;
    this.#changed = false;
    await correctSheet(this.id, toForm(this.draft));
  }

  /** Lets the corrections go that are not on the server yet. */
  forget() {
    this.#changed = false;
  }

  marks() {
    if (!this.draft) return [];
    return [...marksOf(this.draft, this.sheet.value?.read ?? null).values()];
  }

  questions() {
    return this.draft ? questions(this.draft, this.sheet.value?.titleUnsure) : [];
  }
}
