/**
 * What somebody has changed in a form: kept in this tab until it is saved, and laid over what
 * another has saved meanwhile.
 *
 * @typedef {import('../api/entries.js').Form} Form
 * @typedef {Record<string, unknown>} Flat values by path, such as `texts.fr.name`
 */

/** The numbers of a form and how many decimals each has. */
export const DECIMALS = {
  'conditions.parkingLorries': 0,
  'conditions.ceilingHeightM': 2,
  'conditions.roomAreaM2': 2,
  'owner.shootingDayFee': 2,
  'owner.otherDayFee': 2,
};

/** An entry not yet saved. @returns {Form} */
export function emptyForm() {
  const text = () => ({ name: null, description: null, keywords: [] });
  return {
    version: 0,
    category: '',
    setting: 'BOTH',
    period: null,
    style: null,
    texts: { fr: text(), nl: text(), de: text(), en: text() },
    position: [4.8668, 50.4631],
    outline: [],
    released: false,
    address: { street: null, postalCode: null, locality: null, communeNis: null },
    conditions: {},
    owner: {},
    verifiedOn: null,
  };
}

/**
 * The leaves of a form by their paths; lists are leaves, and nothing is the same as empty. The
 * commune is none: it follows from the position.
 *
 * @param {object} form
 * @param {string} [prefix]
 * @returns {Flat}
 */
export function flatten(form, prefix = '') {
  /** @type {Flat} */
  const flat = {};
  for (const [name, value] of Object.entries(form)) {
    const path = prefix + name;
    if (path === 'version' || path === 'address.communeNis') continue;
    if (value && typeof value === 'object' && !Array.isArray(value)) {
      Object.assign(flat, flatten(value, `${path}.`));
    } else if (value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)) {
      flat[path] = value;
    }
  }
  return flat;
}

/** @param {any} form @param {string} path such as `texts.fr.name` */
export function valueAt(form, path) {
  return path.split('.').reduce((at, name) => at?.[name], form);
}

/** Whether something else than a number was typed where one belongs. @param {Form} form */
export function hasWrongNumber(form) {
  return Object.keys(DECIMALS).some((path) => typeof valueAt(form, path) === 'string');
}

/** Paths whose values differ. @param {object} one @param {object} other @returns {string[]} */
export function differences(one, other) {
  const first = flatten(one);
  const second = flatten(other);
  return [...new Set([...Object.keys(first), ...Object.keys(second)])].filter(
    (path) => JSON.stringify(first[path]) !== JSON.stringify(second[path]),
  );
}

/**
 * A copy of the form with another value.
 *
 * @param {Form} form
 * @param {string} path
 * @param {unknown} value
 * @returns {Form}
 */
export function withValue(form, path, value) {
  const copy = structuredClone(form);
  const names = path.split('.');
  const last = /** @type {string} */ (names.pop());
  /** @type {any} */
  let at = copy;
  for (const name of names) {
    at[name] ??= {};
    at = at[name];
  }
  at[last] = value;
  return copy;
}

/**
 * What one has changed since `base`, laid over what another has saved: `theirs` with my changes.
 * `both` are the paths that both have changed, each in another way.
 *
 * @param {Form} base
 * @param {Form} mine
 * @param {Form} theirs
 * @returns {{form: Form, both: string[]}}
 */
export function layOver(base, mine, theirs) {
  const changed = differences(base, mine);
  const theirChanges = differences(base, theirs);
  const values = flatten(mine);
  let form = structuredClone(theirs);
  for (const path of changed) form = withValue(form, path, values[path] ?? emptyAt(path));
  const apart = differences(mine, theirs);
  return { form, both: changed.filter((p) => theirChanges.includes(p) && apart.includes(p)) };
}

/** @param {string} path */
function emptyAt(path) {
  return path.endsWith('.keywords') || path === 'outline' ? [] : null;
}

/**
 * The message key of what an entry cannot do without.
 *
 * @param {Form} form
 * @param {Form | null} blank what a new entry begins as: it stands where nobody has placed it
 */
export function missingOf(form, blank) {
  if (!Object.values(form.texts).some(({ name }) => name)) return 'office.entry.needsName';
  if (!form.category) return 'office.entry.needsCategory';
  if (hasWrongNumber(form)) return 'office.entry.needsNumber';
  if ([1, 2].includes(form.outline.length)) return 'office.entry.needsCorners';
  return blank?.position.join() === form.position.join() ? 'office.entry.needsPosition' : '';
}

const STORE = 'tournages.entry.';

/** Keeps unsaved changes in this tab. @param {string} key @param {{base: Form, mine: Form}} draft */
export function keepDraft(key, draft) {
  sessionStorage.setItem(STORE + key, JSON.stringify(draft));
}

/** @param {string} key @returns {{base: Form, mine: Form} | null} */
export function findDraft(key) {
  try {
    return JSON.parse(sessionStorage.getItem(STORE + key) ?? 'null');
  } catch {
    return null;
  }
}

/** @param {string} key */
export function dropDraft(key) {
  sessionStorage.removeItem(STORE + key);
}
