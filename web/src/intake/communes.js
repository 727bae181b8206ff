/** The communes that fields offer, asked for once a language and not once a sheet. */
import { listCommunes } from '../api/territory.js';

/** @typedef {import('../api/territory.js').Commune} Commune */

/** @type {Map<string, Promise<Commune[]>>} */
const known = new Map();

/** @returns {Promise<Commune[]>} */
export function knownCommunes() {
  const language = document.documentElement.lang;
  const asked =
    known.get(language) ??
    listCommunes().then(
      ({ items }) => items,
      (failure) => {
        known.delete(language);
        throw failure;
      },
    );
  known.set(language, asked);
  return asked;
}
