/** Light, dark, or as the system says. The choice stays in this browser. */

/** @typedef {'light' | 'dark' | 'system'} Theme */

const STORE = 'tournages.theme';
const system = matchMedia('(prefers-color-scheme: dark)');

/** @returns {Theme} */
export function currentTheme() {
  const kept = localStorage.getItem(STORE);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

/** @returns {boolean} whether what is shown now is dark */
export function isDark() {
  const theme = currentTheme();
  return theme === 'dark' || (theme === 'system' && system.matches);
}

/** @param {Theme} theme */
export function useTheme(theme) {
  if (theme === 'system') localStorage.removeItem(STORE);
  else localStorage.setItem(STORE, theme);
  apply();
}

function apply() {
  document.documentElement.dataset.theme = isDark() ? 'dark' : 'light';
  window.dispatchEvent(new CustomEvent('tn-theme'));
}

export function startTheme() {
  system.addEventListener('change', apply);
  apply();
}
