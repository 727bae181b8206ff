import { get, getBytes, post, put } from './client.js';

/**
 * @typedef {'waiting' | 'to_review' | 'confirmed' | 'set_aside'} SheetState
 *
 * @typedef {object} Queued a document in the queue
 * @property {string} id
 * @property {string} fileName
 * @property {number} sizeBytes
 * @property {string} receivedAt
 * @property {SheetState} state
 * @property {string | null} outcome
 * @property {string | null} reasonCode
 * @property {string | null} reason a sentence in the caller's language
 * @property {string | null} note
 * @property {string | null} productionId
 * @property {string | null} productionTitle
 * @property {string[]} dates
 * @property {string | null} revision as the sheet writes it, such as `V2` or a colour
 * @property {number | null} confidence
 * @property {string[]} holds
 * @property {number} findings
 * @property {boolean} posted
 *
 * @typedef {{items: Queued[], total: number, page: number, size: number,
 *   counts: Partial<Record<SheetState, number>>}} QueuePage
 *
 * @typedef {{part: string, page: number, line: number, cell: string | null, box: number[],
 *   text: string}} Evidence box is [x, y, width, height] in points from the upper left corner
 * @typedef {{value: string, confidence: number, evidence: Evidence[]}} Field
 *
 * @typedef {object} ReadPlace
 * @property {Field | null} name
 * @property {Field | null} address
 * @property {Field | null} postalCode
 * @property {Field | null} locality
 * @property {Field | null} mapLink
 * @property {string} region
 * @property {string | null} communeNis
 * @property {string | null} communeName
 * @property {boolean} approximate
 * @property {number} confidence
 * @property {Evidence[]} evidence
 * @property {{nis: string, name: string}[]} candidates
 *
 * @typedef {object} ReadDay
 * @property {Field | null} date
 * @property {Field | null} number
 * @property {Field | null} total
 * @property {Field} unit
 * @property {Field} kind
 * @property {Field} cancelled
 * @property {Field | null} generalCall
 * @property {Field | null} readyToShoot
 * @property {Field | null} wrap
 * @property {Field | null} crew
 * @property {Field | null} cast
 * @property {Field | null} extras
 * @property {{name: string, setting: string | null, light: string | null}[]} sets
 * @property {ReadPlace[]} places
 *
 * @typedef {{productionTitle: Field | null, revision: Field | null, supersedes: Field,
 *   language: string, days: ReadDay[]}} Read
 *
 * @typedef {object} FormPlace
 * @property {string | null} name
 * @property {string | null} address
 * @property {string | null} communeNis
 * @property {string | null} locationCode
 * @property {string} region wallonia, flanders, brussels, abroad or unknown
 * @property {string | null} country
 * @property {{lon: number, lat: number} | null} position
 *
 * @typedef {object} FormDay
 * @property {number | null} source which day of the reading it comes from
 * @property {string | null} date
 * @property {string} unit
 * @property {string} kind
 * @property {number | null} number
 * @property {boolean} cancelled
 * @property {FormPlace[]} places
 *
 * @typedef {object} Form the values in force
 * @property {string | null} productionId
 * @property {string | null} productionTitle
 * @property {string | null} revision
 * @property {number} revisionRank
 * @property {boolean} supersedes
 * @property {string | null} replacedDate
 * @property {FormDay[]} days
 *
 * @typedef {{kind: string, text: string, evidence: Evidence[]}} Finding
 * @typedef {{at: string, who: string, what: string}} Step
 *
 * @typedef {object} Sheet a document under review
 * @property {Queued} sheet
 * @property {Form | null} form
 * @property {Read | null} read
 * @property {{id: string, code: string, title: string, state: string}[]} productions
 * @property {boolean} titleUnsure a person has to say which dossier it is before confirming
 * @property {{day: number, place: number,
 *   items: {code: string, name: string, communeNis: string | null}[]}[]} entries
 * @property {Finding[]} findings
 * @property {Step[]} history
 * @property {string | null} next
 *
 * @typedef {{text: string, address: string | null, column: number}} TextCell
 * @typedef {{number: number, table: number, cells: TextCell[]}} TextLine
 * @typedef {{name: string, format: string, pages: {number: number, lines: TextLine[]}[]}} TextPart
 * @typedef {{format: string, subject: string | null, parts: TextPart[]}} SheetText
 * @typedef {{id: string, fileName: string, outcome: 'received' | 'duplicate'}} Arrival
 */

const ROOT = '/api/callsheets';

/** @param {import('./client.js').Query} query @param {AbortSignal} [signal] @returns {Promise<QueuePage>} */
export const listSheets = (query, signal) => get(ROOT, { query, signal });

/** @param {string} id @param {AbortSignal} [signal] @returns {Promise<Sheet>} */
export const getSheet = (id, signal) => get(`${ROOT}/${id}`, { signal });

/** The words where they stand, null when it was not read. @param {string} id @param {AbortSignal} [signal] @returns {Promise<SheetText | null>} */
export const getSheetText = (id, signal) => get(`${ROOT}/${id}/text`, { signal });

/** @param {string} id */
export const originalUrl = (id) => `${ROOT}/${id}/original`;

/** @param {string} id @param {AbortSignal} [signal] */
export const getOriginal = (id, signal) => getBytes(originalUrl(id), signal);

/** @param {string} production @param {AbortSignal} [signal] @returns {Promise<Queued[]>} */
export const listSheetsOf = (production, signal) => get(`${ROOT}/of/${production}`, { signal });

/**
 * A form loses a file without content on its way, so such a file is sent as its name.
 *
 * @param {File[]} files
 * @returns {Promise<Arrival[]>}
 */
export function sendFiles(files) {
  const body = new FormData();
  for (const file of files) {
    if (file.size) body.append('files', file, file.name);
    else body.append('empty', file.name);
  }
  return post(ROOT, body);
}

/** @param {string} id @param {Form} form @returns {Promise<Sheet>} */
export const correctSheet = (id, form) => put(`${ROOT}/${id}/reading`, form);

/** @param {string} id @returns {Promise<{days: string[], next: string | null}>} */
export const confirmSheet = (id) => post(`${ROOT}/${id}/confirm`);

/** @param {string} id @param {string} why @returns {Promise<Sheet>} */
export const setSheetAside = (id, why) => post(`${ROOT}/${id}/set-aside`, { why });

/** @param {string} id @returns {Promise<Sheet>} */
export const reopenSheet = (id) => post(`${ROOT}/${id}/reopen`);
