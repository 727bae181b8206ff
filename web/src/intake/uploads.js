/**
 * Files on their way to the office. Sending goes on while other screens are open; whoever shows it
 * listens to `tn-uploads` on window.
 */
import { sendFiles } from '../api/callsheets.js';

/** A request carries at most so much, so that progress shows and nothing is sent twice in vain. */
const MOST_FILES = 20;
const MOST_BYTES = 12_000_000;
/** What the server takes in one file. */
const LARGEST_BYTES = 30_000_000;

/**
 * @typedef {object} Batch
 * @property {number} total files given
 * @property {number} sent files the server has answered for
 * @property {number} received new documents
 * @property {{id: string, fileName: string}[]} duplicates documents the office has already
 * @property {{fileName: string, reason: string}[]} failures files that did not arrive
 * @property {boolean} done
 */

/** @type {Batch} */
let batch = empty();
/** @type {File[]} */
let waiting = [];
let running = false;

/** @returns {Batch} */
function empty() {
  return { total: 0, sent: 0, received: 0, duplicates: [], failures: [], done: true };
}

export function currentBatch() {
  return batch;
}

/** Forgets what the last batch did. */
export function clearBatch() {
  if (!running) tell(empty());
}

/** @param {File[]} files @param {(failure: unknown) => string} explain */
export async function addFiles(files, explain) {
  if (!files.length) return;
  if (!running) batch = empty();
  const refused = files
    .filter(isTooLarge)
    .map((file) => ({ fileName: file.name, reason: 'tooLarge' }));
  waiting.push(...files.filter((file) => !isTooLarge(file)));
  tell({
    ...batch,
    done: false,
    total: batch.total + files.length,
    sent: batch.sent + refused.length,
    failures: [...batch.failures, ...refused],
  });
  if (running) return;
  running = true;
  while (waiting.length) {
    const group = takeGroup(waiting);
    waiting = waiting.slice(group.length);
    await send(group, explain);
  }
  running = false;
  tell({ ...batch, done: true });
}

/** Whether the server would refuse it for its size alone. @param {{size: number}} file */
export const isTooLarge = ({ size }) => size > LARGEST_BYTES;

/**
 * The files that go into one request: at least one.
 *
 * @template {{size: number}} T
 * @param {T[]} files
 * @returns {T[]}
 */
export function takeGroup(files) {
  let bytes = 0;
  const group = [];
  for (const file of files) {
    bytes += file.size;
    if (group.length && (group.length === MOST_FILES || bytes > MOST_BYTES)) break;
    group.push(file);
  }
  return group;
}

/** @param {File[]} group @param {(failure: unknown) => string} explain */
async function send(group, explain) {
  try {
    const arrivals = await sendFiles(group);
    const duplicates = arrivals.filter((one) => one.outcome === 'duplicate');
    tell({
      ...batch,
      sent: batch.sent + group.length,
      received: batch.received + arrivals.length - duplicates.length,
      duplicates: [...batch.duplicates, ...duplicates],
    });
  } catch (failure) {
    const reason = explain(failure);
    tell({
      ...batch,
      sent: batch.sent + group.length,
      failures: [...batch.failures, ...group.map((file) => ({ fileName: file.name, reason }))],
    });
  }
}

/** @param {Batch} next */
function tell(next) {
  batch = next;
  window.dispatchEvent(new CustomEvent('tn-uploads', { detail: next }));
}

/**
 * Every file of what was dropped, folders opened. What comes from a mail program is a file without
 * an entry.
 *
 * @param {DataTransfer} data
 * @returns {Promise<File[]>}
 */
export async function droppedFiles(data) {
  const loose = [];
  const entries = [];
  for (const item of data.items) {
    const entry = item.webkitGetAsEntry();
    const file = entry ? null : item.getAsFile();
    if (entry) entries.push(entry);
    else if (file) loose.push(file);
  }
  const files = await Promise.all(entries.map(filesOf));
  return [...loose, ...files.flat()];
}

/** @param {FileSystemEntry} entry @returns {Promise<File[]>} */
async function filesOf(entry) {
  if (entry.name.startsWith('.')) return [];
  if (entry.isFile) {
    const one = /** @type {FileSystemFileEntry} */ (entry);
    return [await new Promise((resolve, reject) => one.file(resolve, reject))];
  }
  const reader = /** @type {FileSystemDirectoryEntry} */ (entry).createReader();
  const files = [];
  for (;;) {
    /** @type {FileSystemEntry[]} */
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (!some.length) return files;
    for (const one of some) files.push(...(await filesOf(one)));
  }
}
