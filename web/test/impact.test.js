import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { editableText, parseNumber } from '../src/i18n/format.js';
import { setMessages } from '../src/i18n/i18n.js';
import { bubbleSize } from '../src/impact/bubble-size.js';
import { formulaSteps } from '../src/impact/formula.js';
import { editText, inputName, parseInput, readChanges, writeChanges } from '../src/impact/paths.js';
import { sourceText } from '../src/impact/source.js';

/** @param {'fr' | 'nl' | 'de' | 'en'} code */
function speak(code) {
  const file = new URL(`../i18n/${code}.json`, import.meta.url);
  setMessages(code, JSON.parse(readFileSync(file, 'utf8')));
}

const plain = (/** @type {string} */ text) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a number that somebody types', () => {
  it('is read as the language writes it', () => {
    speak('fr');
    assert.equal(parseNumber('23 437,59607'), 23437.59607);
    assert.equal(parseNumber('1\u202f234,50 €'), 1234.5);
    speak('nl');
    assert.equal(parseNumber('23.437,5'), 23437.5);
    assert.equal(parseNumber('23.437'), 23437);
    speak('en');
    assert.equal(parseNumber('23,437.5'), 23437.5);
    assert.equal(parseNumber('23,437'), 23437);
  });

  it('is refused when it is none', () => {
    for (const text of ['', '-3', 'douze', '1,2,3', '12,', '3e4']) {
      assert.equal(parseNumber(text), null, text);
    }
  });

  it('comes back from its own text in every language', () => {
    for (const code of /** @type {const} */ (['fr', 'nl', 'de', 'en'])) {
      speak(code);
      for (const value of [0, 7, 340, 29905.18623, 2082564, 0.25]) {
        assert.equal(parseNumber(editableText(value, 5)), value, code);
      }
    }
  });
});

describe('an input of the impact', () => {
  before(() => speak('fr'));

  it('has a name made of its path', () => {
    assert.equal(
      plain(inputName('days/feature_fiction/in_wallonia')),
      'Long métrage de fiction : jours en Wallonie',
    );
    assert.equal(
      plain(inputName('spend/tv_format/audiovisual/eligible')),
      'Format TV : dépense éligible par jour, audiovisuel',
    );
    assert.equal(plain(inputName('share/half')), 'Part retenue, hypothèse 50 %');
  });

  it('takes shares in per cent, and none above a hundred', () => {
    assert.equal(editText('share/half', 0.5), '50');
    assert.equal(parseInput('share/half', '33,3 %'), 0.333);
    assert.equal(parseInput('share/half', '120'), null);
    assert.equal(parseInput('days/series_fiction/funded', '120'), 120);
  });

  it('keeps changes in the address, and only those that change something known', () => {
    const known = { 'share/half': 0.5, 'days/commercial/in_wallonia': 13 };
    const changes = { 'share/half': 0.4, 'days/commercial/in_wallonia': 20 };
    assert.deepEqual(readChanges(writeChanges(changes), known), changes);
    assert.deepEqual(
      readChanges(['share/half~0.5', 'share/gone~1', 'days/commercial/in_wallonia~x', '~'], known),
      {},
    );
  });
});

describe('the formula of an amount', () => {
  const formula = {
    days: 277,
    fundedDays: 197,
    attributableDays: 80,
    eligibleEur: 24909.51977,
    shareKept: 0.5,
    otherEur: 11780.03391,
    spendPerDayEur: 24234.793795,
    auditedDays: 0,
    auditedEur: 0,
    complementEur: 2085066,
    totalEur: 4023849.5,
  };

  it('shows every number that the total is made of, unrounded', () => {
    speak('fr');
    const steps = formulaSteps(formula);
    assert.deepEqual(
      steps.map(({ sum, result }) => [plain(sum), plain(result)]),
      [
        ['277 jours − 197 jours', '80 jours'],
        ['24 909,51977 € × 50 % + 11 780,03391 €', '24 234,793795 €'],
        ['80 jours × 24 234,793795 € + 2 085 066,00 €', '4 023 849,50 €'],
      ],
    );
  });

  it('takes audited days out of the estimate and adds their accounts', () => {
    const steps = formulaSteps({ ...formula, auditedDays: 30, auditedEur: 500000 });
    assert.equal(steps.length, 4);
    assert.equal(plain(steps[2].result), '50 jours');
    assert.match(plain(steps[3].sum), /^50 jours × .* \+ 500 000,00 € \+ 2 085 066,00 €$/);
  });
});

describe('a bubble', () => {
  it('has an area in proportion to its value', () => {
    const ratio = bubbleSize(400, 1600) / bubbleSize(1600, 1600);
    assert.ok(Math.abs(ratio * ratio - 0.25) < 1e-9);
  });

  it('can be seen and touched however small its value is', () => {
    assert.equal(bubbleSize(0, 1600), bubbleSize(1, 1e9));
  });
});

describe('the source of a figure', () => {
  const signature = { account: '0', name: 'Anne Dupont', at: '2026-03-03T09:30:00Z' };
  const accounts = /** @type {const} */ ({ kind: 'accounts', count: 14, year: 2024 });
  const entered = /** @type {const} */ ({ kind: 'entered', reference: 'Statbel', signature });

  it('is said in the language of the page, with who entered it', () => {
    speak('de');
    assert.equal(
      sourceText({ kind: 'document', title: 'Wallimage, Bilan 2024', section: '2.2.7.2' }),
      'Wallimage, Bilan 2024, Abschnitt 2.2.7.2',
    );
    assert.match(
      plain(sourceText({ kind: 'indexed', average: accounts, factor: 1.021, index: entered })),
      /^14 abgeschlossene Abrechnungen von 2024 × 1,021 \(Statbel, eingetragen von Anne Dupont am .*2026.*\)$/,
    );
    speak('fr');
    assert.equal(sourceText(accounts), '14 comptes clôturés de 2024');
    assert.equal(
      sourceText({ kind: 'ledger', year: 2025 }),
      'Registre des jours de tournage, 2025',
    );
  });

  it('names nobody when it was entered before that was kept', () => {
    speak('en');
    assert.equal(sourceText({ kind: 'entered', reference: 'Survey' }), 'Survey');
    assert.equal(
      sourceText({ kind: 'entered', reference: '' }),
      'Entered by hand, without a source',
    );
  });
});
