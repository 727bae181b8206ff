/**
 * The way to the server. No other module calls fetch. Answers are JSON; what goes wrong is thrown
 * as a Problem (the server answered with RFC 9457 details) or as Unreachable (it did not answer).
 */

/** The server refused or failed, and said why in the caller's language. */
export class Problem extends Error {
  /**
   * @param {number} status
   * @param {{type?: string, title?: string, detail?: string, [more: string]: unknown}} body
   */
  constructor(status, body) {
    super(body.detail || body.title || `HTTP ${status}`);
    this.name = 'Problem';
    this.status = status;
    /** The last part of the type's URN, such as `wrong-credentials`. */
    this.type = (body.type ?? '').split(':').pop() ?? '';
    this.title = body.title ?? '';
    this.body = body;
    /** Seconds to wait before the next attempt, when the server asks for it. */
    this.retryAfter = 0;
  }
}

/** The server could not be reached: no network, or nothing listens. */
export class Unreachable extends Error {
  /** @param {unknown} cause */
  constructor(cause) {
    super('unreachable', { cause });
    this.name = 'Unreachable';
  }
}

/**
 * @typedef {string | number | boolean | null | undefined} Value
 * @typedef {Record<string, Value | Value[]>} Query
 * @typedef {{query?: Query, body?: unknown, signal?: AbortSignal, headers?: Record<string, string>}} Options
 */

let csrfToken = '';
let renewSession = async () => {};

/** @param {string} token */
export function setCsrfToken(token) {
  csrfToken = token;
}

/** @param {() => Promise<void>} renew asks the session again, when its token has grown old */
export function onStaleToken(renew) {
  renewSession = renew;
}

/**
 * @param {string} path
 * @param {Query} [query] empty values are left out, lists repeat the name
 */
export function url(path, query = {}) {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== null && one !== undefined && one !== '') search.append(name, String(one));
    }
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

/** @param {string} path @param {Options} [options] @returns {Promise<any>} */
export const get = (path, options) => request('GET', path, options);
/** @param {string} path @param {unknown} [body] @param {Options} [options] @returns {Promise<any>} */
export const post = (path, body, options) => request('POST', path, { ...options, body });
/** @param {string} path @param {unknown} body @param {Options} [options] @returns {Promise<any>} */
export const put = (path, body, options) => request('PUT', path, { ...options, body });
/** @param {string} path @param {unknown} body @param {Options} [options] @returns {Promise<any>} */
export const patch = (path, body, options) => request('PATCH', path, { ...options, body });
/** @param {string} path @param {Options} [options] @returns {Promise<any>} */
export const remove = (path, options) => request('DELETE', path, options);

/** A file of the application itself, as text. @param {string} path @returns {Promise<string>} */
export async function getText(path) {
  const response = await reach(path, { headers: {} });
  if (!response.ok) throw new Problem(response.status, {});
  return response.text();
}

/** A document's bytes. @param {string} path @param {AbortSignal} [signal] */
export async function getBytes(path, signal) {
  const response = await reach(path, { headers: { ...language() }, signal });
  if (!response.ok) throw await problemOf(response);
  return response.arrayBuffer();
}

/**
 * @param {string} method
 * @param {string} path
 * @param {Options} [options]
 * @returns {Promise<any>}
 */
async function request(method, path, options = {}) {
  const send = () => reach(url(path, options.query), init(method, options));
  let response = await send();
  if (response.status === 403 && method !== 'GET') {
    const problem = await problemOf(response.clone());
    if (problem.type.includes('csrf')) {
      await renewSession();
      response = await send();
    }
  }
  if (!response.ok) throw await problemOf(response);
  if (response.status === 204) return null;
  const text = await response.text();
  return text ? JSON.parse(text) : null;
}

/** @param {string} method @param {Options} options @returns {RequestInit} */
function init(method, { body, signal, headers }) {
  const raw = body instanceof FormData;
  /** @type {Record<string, string>} */
  const sent = { Accept: 'application/json, application/geo+json', ...language(), ...headers };
  if (method !== 'GET') sent['X-CSRF-Token'] = csrfToken;
  if (body !== undefined && !raw) sent['Content-Type'] = 'application/json';
  return {
    method,
    signal,
    headers: sent,
    body: body === undefined ? undefined : raw ? body : JSON.stringify(body),
  };
}

function language() {
  return { 'Accept-Language': document.documentElement.lang || 'fr' };
}

/** @param {string} path @param {RequestInit} init */
async function reach(path, init) {
  try {
    return await fetch(path, { credentials: 'same-origin', ...init });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new Unreachable(cause);
  }
}

/** @param {Response} response */
async function problemOf(response) {
  let body = {};
  try {
    body = JSON.parse(await response.text());
  } catch {
    // A proxy's own error page: the status is all there is to tell.
  }
  const problem = new Problem(response.status, body);
  problem.retryAfter = Number(response.headers.get('Retry-After') ?? 0);
  return problem;
}
