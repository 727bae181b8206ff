import { post, put, remove, get as send, setCsrfToken } from './client.js';

/**
 * @typedef {import('../app/router.js').Role} Role
 * @typedef {{id: string, name: string, email: string, language: string, role: Role}} Person
 * @typedef {{person: Person | null, csrfToken: string, firstRun: boolean}} Session
 */

/** @param {Session} session @returns {Session} */
function kept(session) {
  setCsrfToken(session.csrfToken);
  return session;
}

/** @returns {Promise<Session>} */
export const getSession = async () => kept(await send('/api/session'));

/** @param {string} email @param {string} password @returns {Promise<Session>} */
export const signIn = async (email, password) =>
  kept(await post('/api/session', { email, password }));

/**
 * Redeems a one-time link.
 *
 * @param {{token: string, password: string, name?: string, email?: string}} answer
 * @returns {Promise<Session>}
 */
export const redeem = async (answer) => kept(await post('/api/session/one-time', answer));

export const signOut = () => remove('/api/session');

/** @param {string} language */
export const saveLanguage = (language) => put('/api/session/language', { language });

/** Every other browser is signed out. @param {string} current @param {string} next */
export const changePassword = async (current, next) =>
  kept(await put('/api/session/password', { currentPassword: current, newPassword: next }));
