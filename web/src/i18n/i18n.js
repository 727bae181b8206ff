/**
 * The words of the interface in the person's language. Messages are JSON, nested by screen;
 * a message is a text with `{name}` gaps, or an object of plural forms (`one`, `other`, and
 * `zero` for exactly none) chosen by the parameter `count` with the language's own rules.
 *
 * @typedef {'fr' | 'nl' | 'de' | 'en'} Language
 * @typedef {Record<string, string | number>} Parameters
 */
import { getText } from '../api/client.js';
import { numberText, setFormatLanguage } from './format.js';

/** @type {readonly Language[]} */
export const LANGUAGES = ['fr', 'nl', 'de', 'en'];
/** Each language by its own name. */
export const LANGUAGE_NAMES = { fr: 'Français', nl: 'Nederlands', de: 'Deutsch', en: 'English' };
const STORE = 'tournages.language';

/** @type {Language} */
let language = 'fr';
/** @type {Record<string, unknown>} */
let messages = {};
let plurals = new Intl.PluralRules('fr');

/** @returns {Language} */
export function currentLanguage() {
  return language;
}

/**
 * @param {string | null | undefined} code
 * @returns {code is Language}
 */
export function isLanguage(code) {
  return LANGUAGES.includes(/** @type {Language} */ (code));
}

/** The language chosen last in this browser, if any. @returns {Language | null} */
export function rememberedLanguage() {
  const code = localStorage.getItem(STORE);
  return isLanguage(code) ? code : null;
}

/** Keeps the choice for the next visit. @param {Language} code */
export function rememberLanguage(code) {
  localStorage.setItem(STORE, code);
}

/**
 * Loads a language's messages and makes it the current one.
 *
 * @param {Language} code
 */
export async function useLanguage(code) {
  setMessages(code, JSON.parse(await getText(`/i18n/${code}.json`)));
  document.documentElement.lang = code;
  window.dispatchEvent(new CustomEvent('tn-language', { detail: code }));
}

/**
 * @param {Language} code
 * @param {Record<string, unknown>} loaded
 */
export function setMessages(code, loaded) {
  language = code;
  messages = loaded;
  plurals = new Intl.PluralRules(code);
  setFormatLanguage(code);
}

/**
 * The message of a key such as `explorer.results`. A key without message is returned as it is:
 * the test of keys keeps that from happening.
 *
 * @param {string} key
 * @param {Parameters} [parameters]
 * @returns {string}
 */
export function t(key, parameters = {}) {
  const found = lookUp(key);
  const text = typeof found === 'object' && found !== null ? pluralForm(found, parameters) : found;
  return typeof text === 'string' ? fill(text, parameters) : key;
}

/**
 * Whether a message exists: for codes that come from the server and may be newer than this page.
 *
 * @param {string} key
 */
export function hasMessage(key) {
  return lookUp(key) !== undefined;
}

/** @param {string} key */
function lookUp(key) {
  /** @type {unknown} */
  let at = messages;
  for (const part of key.split('.')) {
    at = /** @type {Record<string, unknown> | undefined} */ (at)?.[part];
  }
  return at;
}

/**
 * @param {object} forms
 * @param {Parameters} parameters
 */
function pluralForm(forms, parameters) {
  const byName = /** @type {Record<string, string>} */ (forms);
  const count = Number(parameters.count);
  if (count === 0 && byName.zero !== undefined) return byName.zero;
  return byName[plurals.select(count)] ?? byName.other;
}

/**
 * @param {string} text
 * @param {Parameters} parameters
 */
function fill(text, parameters) {
  return text.replace(/\{(\w+)\}/g, (gap, name) => {
    const value = parameters[name];
    if (value === undefined) return gap;
    return typeof value === 'number' ? numberText(value) : value;
  });
}
