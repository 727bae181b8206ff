/** Who is here. The shell asks once; every screen may read it, and hears `tn-session` on change. */
import { onStaleToken } from '../api/client.js';
import * as api from '../api/session.js';

/**
 * @typedef {import('./router.js').Role} Role
 * @typedef {import('../api/session.js').Session} Session
 */

/** From least to most; each may read what the one before may. @type {Role[]} */
const RANKS = ['VISITOR', 'PRODUCTION', 'COORDINATOR', 'MANAGER', 'ADMINISTRATOR'];

/** @type {Session} */
let session = { person: null, csrfToken: '', firstRun: false };

onStaleToken(refreshSession);

export function currentPerson() {
  return session.person;
}

export function isFirstRun() {
  return session.firstRun;
}

/** @returns {Role} */
export function currentRole() {
  return session.person?.role ?? 'VISITOR';
}

/** @param {Role} [role] @returns {boolean} whether the person may do what this role may */
export function atLeast(role = 'VISITOR') {
  return RANKS.indexOf(currentRole()) >= RANKS.indexOf(role);
}

/** @param {Session} next */
export function useSession(next) {
  session = next;
  window.dispatchEvent(new CustomEvent('tn-session', { detail: next }));
}

export async function refreshSession() {
  useSession(await api.getSession());
}

export async function signOut() {
  await api.signOut();
  await refreshSession();
}
