import { get, patch, post } from './client.js';

/**
 * @typedef {{id: string, name: string, email: string, language: string,
 *   role: import('../app/router.js').Role, active: boolean, oneTimeLink?: string}} Member
 */

/** @param {AbortSignal} [signal] @returns {Promise<{items: Member[]}>} */
export const listPeople = (signal) => get('/api/people', { signal });

/** @param {{name: string, email: string, role: string, language: string}} person @returns {Promise<Member>} */
export const addPerson = (person) => post('/api/people', person);

/** @param {string} id @param {Partial<Member>} changes @returns {Promise<Member>} */
export const changePerson = (id, changes) => patch(`/api/people/${id}`, changes);
