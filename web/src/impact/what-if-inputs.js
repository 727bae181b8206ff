import { css, html, LitElement, nothing } from 'lit';
import { t } from '../i18n/i18n.js';
import { shared } from '../ui/styles.js';
import { editText, inputName, inputText, parseInput } from './paths.js';

/** @typedef {import('../api/impact.js').Inputs} Inputs */

const ORDER = ['days', 'spend', 'complement', 'audited'];

/**
 * A field for every input of the year, by project type. It tells `input-changed`
 * ({path, value}) as soon as what is typed is a number.
 */
export class WhatIfInputs extends LitElement {
  static properties = {
    inputs: { attribute: false },
    changes: { attribute: false },
    typing: { state: true },
  };

  static styles = [
    ...shared,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }
      details {
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
      }
      summary {
        padding: var(--space-3) var(--space-4);
        font-weight: 600;
        cursor: pointer;
      }
      summary .tag {
        margin-inline-start: var(--space-2);
      }
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(200px, 100%), 1fr));
        gap: var(--space-4);
        align-items: end;
        padding: var(--space-2) var(--space-4) var(--space-4);
      }
      input {
        text-align: end;
        font-variant-numeric: tabular-nums;
      }
      .changed input {
        border-color: var(--accent);
        box-shadow: inset 0 0 0 1px var(--accent);
      }
      input[aria-invalid="true"] {
        border-color: var(--danger) !important;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Inputs} */
    this.inputs = {};
    /** @type {Inputs} */
    this.changes = {};
    /** @type {{path: string, text: string} | null} what is being typed, left as it is */
    this.typing = null;
  }

  render() {
    const groups = new Map([['share', /** @type {string[]} */ ([])]]);
    for (const path of Object.keys(this.inputs)) {
      const [kind, of] = path.split('/');
      const group = kind === 'share' ? kind : of;
      if (kind === 'audited' && this.inputs[`audited/${of}/days`] === 0) continue;
      groups.set(group, [...(groups.get(group) ?? []), path]);
    }
    for (const paths of groups.values()) paths.sort((a, b) => this.#place(a) - this.#place(b));
    const ordered = [...groups].sort(([a], [b]) => this.#weight(b) - this.#weight(a));
    return ordered.map(([group, paths], i) => this.#group(group, paths, i < 3));
  }

  /** Days before euro, the complement last; the largest share first. @param {string} path */
  #place(path) {
    const [kind, , last] = path.split('/');
    if (kind === 'share') return -this.inputs[path];
    return ORDER.indexOf(kind) * 10 + (last === 'funded' ? 1 : 0);
  }

  /** Shares first, then the types by their days. @param {string} group */
  #weight(group) {
    return group === 'share'
      ? Number.POSITIVE_INFINITY
      : (this.inputs[`days/${group}/in_wallonia`] ?? 0);
  }

  /** @param {string} group @param {string[]} paths @param {boolean} open */
  #group(group, paths, open) {
    const changed = paths.filter((path) => path in this.changes).length;
    const name = t(group === 'share' ? 'impact.whatIf.shares' : `projectType.${group}`);
    return html`<details ?open=${open || changed > 0 || location.hash === `#${group}`}>
      <summary>
        ${name}${changed ? html`<span class="tag accent">${t('impact.whatIf.changed', { count: changed })}</span>` : nothing}
      </summary>
      <div class="fields">${paths.map((path) => this.#field(path, name))}</div>
    </details>`;
  }

  /** @param {string} path @param {string} group */
  #field(path, group) {
    const id = path.replaceAll('/', '-');
    const typed = this.typing?.path === path ? this.typing.text : null;
    const value = this.changes[path] ?? this.inputs[path];
    const wrong = typed !== null && parseInput(path, typed) === null;
    const full = inputName(path);
    const label = full.startsWith(group)
      ? full.slice(group.length).replace(/^[\s:\u202f]+/, '')
      : full;
    return html`<div class="field ${path in this.changes ? 'changed' : ''}">
      <label for=${id}>${capital(label)}</label>
      <input
        id=${id}
        inputmode="decimal"
        autocomplete="off"
        aria-invalid=${wrong}
        aria-describedby="${id}-was"
        .value=${typed ?? editText(path, value)}
        @input=${(/** @type {any} */ event) => this.#type(path, event.target.value)}
        @blur=${() => {
          this.typing = null;
        }}
      />
      <span class="hint" id="${id}-was">
        ${wrong ? html`<span class="error">${t('impact.whatIf.notANumber')}</span>` : t('impact.whatIf.published', { value: inputText(path, this.inputs[path]) })}
      </span>
    </div>`;
  }

  /** @param {string} path @param {string} text */
  #type(path, text) {
    this.typing = { path, text };
    const value = parseInput(path, text);
    if (value === null) return;
    this.dispatchEvent(new CustomEvent('input-changed', { detail: { path, value } }));
  }
}

/** @param {string} text */
function capital(text) {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

customElements.define('tn-what-if-inputs', WhatIfInputs);
