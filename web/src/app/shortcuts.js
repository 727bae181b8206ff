/**
 * Keys. An element that has keys offers them while it is on the page; the help sheet lists what
 * is on offer. Keys without Ctrl are left alone while somebody types.
 *
 * @typedef {object} Shortcut
 * @property {string} key as in KeyboardEvent.key; `Ctrl+k` for a combination
 * @property {string} label message key of what it does
 * @property {(event: KeyboardEvent) => void} run
 */

/** @type {Map<object, Shortcut[]>} */
const offered = new Map();

/** @param {object} owner @param {Shortcut[]} shortcuts */
export function offerShortcuts(owner, shortcuts) {
  offered.set(owner, shortcuts);
}

/** @param {object} owner */
export function withdrawShortcuts(owner) {
  offered.delete(owner);
}

/**
 * The keys of a list in which one row is the current one.
 *
 * @param {object} list
 * @param {(by: number) => void} list.step makes another row the current one
 * @param {() => void} list.open opens it
 * @param {() => void} [list.search] puts the cursor into the field that narrows the list
 * @returns {Shortcut[]}
 */
export function listKeys({ step, open, search }) {
  const keys = [
    { key: 'j', label: 'keys.next', run: () => step(1) },
    { key: 'k', label: 'keys.previous', run: () => step(-1) },
    { key: 'Enter', label: 'keys.open', run: open },
  ];
  return search ? [{ key: '/', label: 'keys.search', run: search }, ...keys] : keys;
}

/** @returns {Shortcut[][]} those of the shell first, then those of the screen */
export function listShortcuts() {
  return [...offered.values()];
}

export function startShortcuts() {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    const combined = event.ctrlKey || event.metaKey;
    if (!combined && isTyping(event)) return;
    const key = nameOf(event, combined);
    const shortcut = [...offered.values()]
      .reverse()
      .flat()
      .find((one) => one.key === key);
    if (!shortcut) return;
    event.preventDefault();
    shortcut.run(event);
  });
}

/**
 * Letters mean the same with Caps Lock as without.
 *
 * @param {KeyboardEvent} event
 * @param {boolean} combined
 */
function nameOf({ key }, combined) {
  if (combined) return `Ctrl+${key.toLowerCase()}`;
  return key.length === 1 ? key.toLowerCase() : key;
}

/** @param {KeyboardEvent} event */
function isTyping(event) {
  const target = /** @type {HTMLElement} */ (event.composedPath()[0]);
  return (
    target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT', 'DIALOG'].includes(target.tagName)
  );
}
