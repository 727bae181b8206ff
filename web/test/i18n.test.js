import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const ROOT = new URL('..', import.meta.url);
const LANGUAGES = ['fr', 'nl', 'de', 'en'];
const messages = Object.fromEntries(
  LANGUAGES.map((code) => [
    code,
    flatten(JSON.parse(readFileSync(new URL(`i18n/${code}.json`, ROOT), 'utf8'))),
  ]),
);
const keys = new Set(Object.keys(messages.fr));

/**
 * Plural forms count as one message.
 *
 * @param {Record<string, any>} tree
 * @param {string} path
 * @returns {Record<string, string | Record<string, string>>}
 */
function flatten(tree, path = '') {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([name, value]) => {
      const key = path ? `${path}.${name}` : name;
      const leaf = typeof value === 'string' || 'other' in value;
      return leaf ? [[key, value]] : Object.entries(flatten(value, key));
    }),
  );
}

/** @param {string | Record<string, string>} message */
const texts = (message) => (typeof message === 'string' ? [message] : Object.values(message));

function sources() {
  return readdirSync(new URL('src', ROOT), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, text: readFileSync(new URL(`src/${name}`, ROOT), 'utf8') }));
}

describe('the messages', () => {
  for (const code of LANGUAGES.slice(1)) {
    it(`are the same in ${code} as in French`, () => {
      assert.deepEqual(Object.keys(messages[code]).sort(), [...keys].sort());
    });
  }

  it('have the same gaps in every language', () => {
    for (const key of keys) {
      for (const code of LANGUAGES) {
        assert.deepEqual(gaps(messages[code][key]), gaps(messages.fr[key]), `${code} ${key}`);
      }
    }
  });

  it('exist for every key that the code names', () => {
    for (const { name, text } of sources()) {
      for (const [, key] of text.matchAll(/\bt\(\s*'([\w.]+)'/g)) {
        assert.ok(keys.has(key), `${name}: ${key}`);
      }
    }
  });

  it('exist below every key that the code completes with a code', () => {
    for (const { name, text } of sources()) {
      for (const [, start] of text.matchAll(/\bt\(\s*`([\w.]+)\.\$\{/g)) {
        assert.ok(
          [...keys].some((key) => key.startsWith(`${start}.`)),
          `${name}: ${start}.*`,
        );
      }
    }
  });

  it('are typographically French in French', () => {
    for (const [key, message] of Object.entries(messages.fr)) {
      for (const text of texts(message)) {
        assert.doesNotMatch(text, / [;:!?»]|« |['"]|\.\.\./, key);
        assert.doesNotMatch(text.replace(/https?:/g, ''), /[^\s\u202f\u00a0:][:;!?](\s|$)/u, key);
      }
    }
  });

  it('never use straight quotes', () => {
    for (const code of LANGUAGES) {
      for (const [key, message] of Object.entries(messages[code])) {
        for (const text of texts(message)) assert.doesNotMatch(text, /["']/, `${code} ${key}`);
      }
    }
  });
});

/** @param {string | Record<string, string>} message */
function gaps(message) {
  return [...new Set(texts(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();
}
