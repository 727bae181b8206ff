import { get, patch, post } from './client.js';

/**
 * @typedef {{id: string, name: string, email: string, language: string,
 *   role: import('../app/router.js').Role, disabled: boolean}} Member
 * @typedef {{person: Member, link: string}} Invited the link is a path of this application, good once
 */

/** @param {AbortSignal} [signal] @returns {Promise<{items: Member[]}>} */
export const listPeople = (signal) => get('/api/people', { signal });

/** @param {{name: string, email: string, role: string, language: string}} person @returns {Promise<Invited>} */
export const addPerson = (person) => post('/api/people', person);

/** @param {string} id @param {Partial<Member>} changes @returns {Promise<Member>} */
export const changePerson = (id, changes) => patch(`/api/people/${id}`, changes);

/** A new link for somebody who lost the password. @param {string} id @returns {Promise<Invited>} */
export const inviteAgain = (id) => post(`/api/people/${id}/link`);
