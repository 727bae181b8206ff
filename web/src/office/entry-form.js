import { html, LitElement, nothing } from 'lit';
import { Problem } from '../api/client.js';
import { changeEntry, createEntry, getEntry, moveEntry } from '../api/entries.js';
import { Loader } from '../app/loader.js';
import { navigate } from '../app/router.js';
import { offerShortcuts, withdrawShortcuts } from '../app/shortcuts.js';
import { t } from '../i18n/i18n.js';
import { failureOf } from '../ui/state.js';
import { shared } from '../ui/styles.js';
import { say, sayFailure } from '../ui/toasts.js';
import { entryBar } from './entry-bar.js';
import {
  differences,
  dropDraft,
  emptyForm,
  findDraft,
  keepDraft,
  layOver,
  missingOf,
  valueAt,
  withValue,
} from './entry-changes.js';
import './entry-fields.js';
import { entryNotes } from './entry-notes.js';
import { entryStyles } from './entry-styles.js';
import './office-head.js';
import { statusTag } from './status.js';

/**
 * @typedef {import('../api/entries.js').Entry} Entry
 * @typedef {import('../api/entries.js').Form} Form
 * @typedef {import('../api/entries.js').Status} Status
 */

/** An entry of the catalogue to write: everything the office knows of a place. */
export class EntryForm extends LitElement {
  static properties = {
    params: { attribute: false },
    mine: { state: true },
    saving: { state: true },
    both: { state: true },
    problem: { state: true },
    restored: { state: true },
  };

  static styles = [...shared, entryStyles];

  constructor() {
    super();
    /** @type {Record<string, string>} */
    this.params = {};
    /** @type {Form | null} as the server has it */
    this.base = null;
    /** @type {Form | null} as it is written here */
    this.mine = null;
    this.saving = false;
    /** @type {string[] | null} paths that another changed as well, after a conflict */
    this.both = null;
    this.problem = '';
    this.restored = false;
    /** @type {Loader<Entry | null>} */
    this.entry = new Loader(this);
    this.warn = (/** @type {BeforeUnloadEvent} */ event) => {
      if (this.#isChanged()) event.preventDefault();
    };
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.warn);
    offerShortcuts(this, [{ key: 'Ctrl+s', label: 'office.entry.save', run: () => this.save() }]);
    this.#load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.warn);
    withdrawShortcuts(this);
  }

  get #key() {
    return this.params.code ?? '';
  }

  async #load() {
    await this.entry.run((signal) =>
      this.#key ? getEntry(this.#key, signal) : Promise.resolve(null),
    );
    if (this.entry.state !== 'ready') return;
    const entry = this.entry.value;
    this.base = entry?.form ?? emptyForm();
    this.mine = structuredClone(this.base);
    if (entry) this.#title(entry.name);
    const draft = findDraft(this.#key);
    if (!draft || differences(draft.base, draft.mine).length === 0) return;
    const { form, both } = layOver(draft.base, draft.mine, this.base);
    this.mine = form;
    this.restored = true;
    this.both = both.length ? both : null;
  }

  /** @param {string} name */
  #title(name) {
    this.dispatchEvent(new CustomEvent('tn-title', { detail: name }));
  }

  #isChanged() {
    return Boolean(this.base && this.mine && differences(this.base, this.mine).length);
  }

  render() {
    const failure = failureOf(this.entry);
    if (failure !== nothing) return failure;
    if (!this.mine) return html`<div class="page"><div class="skeleton waiting"></div></div>`;
    const entry = this.entry.value;
    return html`<div class="page">
      <tn-office-head here="/office" heading=${entry?.name ?? t('office.entry.new')}>
        ${entry ? html`<span class="state">${statusTag(entry.status)} <code class="muted small">${entry.code}</code></span>` : nothing}
      </tn-office-head>
      ${entryNotes({
        problem: this.problem,
        both: this.both?.map((path) => ({ path, theirs: valueAt(this.base, path) })) ?? null,
        take: (path) => this.#take(path),
        restored: this.restored,
        discard: () => this.#discard(),
      })}
      <tn-entry-fields .form=${this.mine} @value=${this.#set}></tn-entry-fields>
      ${entryBar({
        entry,
        changed: this.#isChanged(),
        saving: this.saving,
        save: () => this.save(),
        discard: () => this.#discard(),
        verify: () => this.#verify(),
        move: (status) => this.#move(status),
      })}
    </div>`;
  }

  /** @param {CustomEvent<{path: string, value: unknown}>} event */
  #set({ detail: { path, value } }) {
    if (!this.mine || !this.base) return;
    this.mine = withValue(this.mine, path, value);
    if (this.#isChanged()) keepDraft(this.#key, { base: this.base, mine: this.mine });
    else dropDraft(this.#key);
  }

  async save() {
    if (!this.mine || this.saving || !this.#isChanged()) return;
    const missing = missingOf(this.mine, !this.#key && this.base ? this.base : null);
    if (missing) {
      this.problem = t(missing);
      window.scrollTo({ top: 0 });
      return;
    }
    this.saving = true;
    this.problem = '';
    try {
      const saved = this.#key
        ? await changeEntry(this.#key, this.mine)
        : await createEntry(this.mine);
      dropDraft(this.#key);
      this.#use(saved);
      say({ text: t('office.entry.saved') });
      if (!this.#key) navigate(`/office/locations/${saved.code}`, { replace: true });
    } catch (failure) {
      await this.#refused(failure);
    } finally {
      this.saving = false;
    }
  }

  /** @param {unknown} failure */
  async #refused(failure) {
    if (!(failure instanceof Problem)) return sayFailure(failure);
    if (failure.type === 'location-version' && this.base && this.mine) {
      const theirs = await getEntry(this.#key);
      const { form, both } = layOver(this.base, this.mine, theirs.form);
      this.#use(theirs);
      this.mine = form;
      this.both = both;
      keepDraft(this.#key, { base: theirs.form, mine: form });
    } else {
      this.problem = failure.message;
    }
    window.scrollTo({ top: 0 });
  }

  /** @param {Entry} entry */
  #use(entry) {
    this.entry.value = entry;
    this.base = entry.form;
    this.mine = structuredClone(entry.form);
    this.both = null;
    this.restored = false;
    this.problem = '';
    this.#title(entry.name);
  }

  /** @param {string} path whose value the other has the better one of */
  #take(path) {
    this.both = this.both?.filter((one) => one !== path) ?? null;
    this.#set(new CustomEvent('value', { detail: { path, value: valueAt(this.base, path) } }));
  }

  #discard() {
    const before = this.mine;
    dropDraft(this.#key);
    this.mine = structuredClone(this.base);
    this.restored = false;
    this.both = null;
    const run = () => {
      this.mine = before;
      if (before && this.base) keepDraft(this.#key, { base: this.base, mine: before });
    };
    say({ text: t('office.entry.discarded'), action: { label: t('office.entry.undo'), run } });
  }

  async #verify() {
    if (!this.mine) return;
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format();
    this.#set(new CustomEvent('value', { detail: { path: 'verifiedOn', value: today } }));
    await this.save();
  }

  /** @param {Status} status */
  async #move(status) {
    try {
      const moved = await moveEntry(this.#key, status);
      if (this.#isChanged() && this.mine && this.base) {
        const { form } = layOver(this.base, this.mine, moved.form);
        this.#use(moved);
        this.mine = form;
        keepDraft(this.#key, { base: moved.form, mine: form });
      } else {
        this.#use(moved);
      }
      say({ text: t('office.entry.moved', { status: t(`office.status.${status}`) }) });
    } catch (failure) {
      sayFailure(failure);
    }
  }
}

customElements.define('tn-entry-form', EntryForm);
