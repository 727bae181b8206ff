import { html } from 'lit';

/** @typedef {import('../api/entries.js').Kind} Kind */

/**
 * The options of a select of categories: leaves, in groups by their widest kind.
 *
 * @param {Kind[]} kinds parents before their children
 * @param {string} chosen
 */
export function kindOptions(kinds, chosen) {
  return kinds
    .filter(({ parent }) => !parent)
    .map(
      (top) => html`<optgroup label=${top.label}>
        ${below(kinds, top.code).map(
          ({ code, label }) =>
            html`<option value=${code} ?selected=${code === chosen}>${label}</option>`,
        )}
      </optgroup>`,
    );
}

/** The leaves below a kind. @param {Kind[]} kinds @param {string} code @returns {Kind[]} */
function below(kinds, code) {
  return kinds
    .filter(({ parent }) => parent === code)
    .flatMap((kind) => {
      const leaves = below(kinds, kind.code);
      return leaves.length ? leaves : [kind];
    });
}
