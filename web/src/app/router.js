/**
 * Every state has an address. A route maps a path to a screen element; the query part belongs to
 * the screen, which reads it from its `query` property and changes it with `setQuery`.
 *
 * @typedef {'VISITOR' | 'PRODUCTION' | 'COORDINATOR' | 'MANAGER' | 'ADMINISTRATOR'} Role
 *
 * @typedef {object} Route
 * @property {string} path `/locations/:code`; `:name` matches one segment
 * @property {string} tag the screen's custom element
 * @property {() => Promise<unknown>} load imports the module that defines it
 * @property {string} title message key of the page title
 * @property {Role} [role] the least role that may open it; anybody when absent
 * @property {{label: string, icon: string, order: number}} [nav] its place in the navigation
 * @property {boolean} [fill] the screen fills the window and scrolls inside (map screens)
 *
 * @typedef {{route: Route, params: Record<string, string>}} Match
 */

/** @type {Route[]} */
const routes = [];

/** @param {Route[]} added */
export function addRoutes(added) {
  routes.push(...added);
}

/** @returns {readonly Route[]} */
export function listRoutes() {
  return routes;
}

/**
 * @param {string} path
 * @param {readonly Route[]} [among]
 * @returns {Match | null}
 */
export function matchRoute(path, among = routes) {
  const parts = split(path);
  for (const route of among) {
    const params = matchParts(split(route.path), parts);
    if (params) return { route, params };
  }
  return null;
}

/** @param {string} path */
function split(path) {
  return path.split('/').filter(Boolean);
}

/**
 * @param {string[]} pattern
 * @param {string[]} parts
 */
function matchParts(pattern, parts) {
  if (pattern.length !== parts.length) return null;
  /** @type {Record<string, string>} */
  const params = {};
  for (const [i, expected] of pattern.entries()) {
    if (expected.startsWith(':')) params[expected.slice(1)] = decode(parts[i]);
    else if (expected !== parts[i]) return null;
  }
  return params;
}

/** @param {string} part */
function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** @returns {URLSearchParams} the query of the current address */
export function currentQuery() {
  return new URLSearchParams(location.search);
}

/**
 * Goes to an address of the application. The language stays in the address when it is there.
 *
 * @param {string} href
 * @param {{replace?: boolean}} [options]
 */
export function navigate(href, { replace = false } = {}) {
  const target = new URL(href, location.origin);
  const lang = currentQuery().get('lang');
  if (lang && !target.searchParams.has('lang')) target.searchParams.set('lang', lang);
  const address = target.pathname + target.search.replaceAll('%2C', ',') + target.hash;
  const here = location.pathname + location.search + location.hash;
  if (address === here) return;
  history.replaceState({ ...history.state, scroll: window.scrollY }, '');
  if (replace) history.replaceState(history.state, '', address);
  else history.pushState({ scroll: 0 }, '', address);
  announce(target.pathname !== new URL(here, location.origin).pathname);
}

/**
 * Changes parts of the query and leaves the rest; empty values remove the name.
 *
 * @param {Record<string, string | string[] | null | undefined>} changes
 * @param {{replace?: boolean}} [options]
 */
export function setQuery(changes, options) {
  const query = currentQuery();
  for (const [name, value] of Object.entries(changes)) {
    query.delete(name);
    for (const one of [value ?? []].flat()) if (one) query.append(name, one);
  }
  const text = query.toString();
  navigate(location.pathname + (text ? `?${text}` : ''), options);
}

/** @param {boolean} moved whether the path, not only the query, has changed */
function announce(moved) {
  window.dispatchEvent(new CustomEvent('tn-route', { detail: { moved } }));
}

/** Follows links and the browser's own back and forward. */
export function startRouter() {
  history.scrollRestoration = 'manual';
  window.addEventListener('popstate', () => announce(true));
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link || link.target || link.hasAttribute('download')) return;
    const target = new URL(link.href);
    if (target.origin !== location.origin || !matchRoute(target.pathname)) return;
    event.preventDefault();
    navigate(target.pathname + target.search + target.hash);
  });
}
