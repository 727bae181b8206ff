import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addDay,
  addPlace,
  changePlace,
  marksOf,
  questions,
  removePlace,
  toDraft,
  toForm,
} from '../src/intake/draft.js';
import { columnName, gridRows, lineSegments, marksByLine } from '../src/intake/text-marks.js';
import { isTooLarge, takeGroup } from '../src/intake/uploads.js';

const evidence = (/** @type {string} */ text, line = 1) => [
  { part: '', page: 1, line, cell: null, box: [], text },
];
const field = (/** @type {string} */ value, confidence = 0.9, line = 1) => ({
  value,
  confidence,
  evidence: evidence(value, line),
});
const readPlace = (/** @type {string} */ name) => ({
  name: field(name),
  address: null,
  postalCode: null,
  locality: null,
  mapLink: null,
  region: 'wallonia',
  communeNis: '92094',
  communeName: 'Namur',
  approximate: false,
  confidence: 0.7,
  evidence: evidence(name),
  candidates: [],
});
const place = (/** @type {string} */ name) => ({
  name,
  address: null,
  communeNis: '92094',
  locationCode: null,
  region: 'wallonia',
  country: null,
  position: null,
});
const form = {
  productionId: null,
  productionTitle: 'Le Fleuve',
  revision: null,
  revisionRank: 0,
  supersedes: false,
  replacedDate: null,
  days: [
    {
      source: 0,
      date: '2025-09-01',
      unit: 'main',
      kind: 'shooting',
      number: 1,
      cancelled: false,
      places: [place('Gare'), place('Citadelle')],
    },
  ],
};
const read = {
  productionTitle: field('Le Fleuve'),
  revision: null,
  supersedes: { value: 'false', confidence: 1, evidence: [] },
  language: 'fr',
  days: [
    {
      date: field('2025-09-01'),
      number: null,
      total: null,
      unit: field('main'),
      kind: field('shooting'),
      cancelled: field('false'),
      generalCall: null,
      readyToShoot: null,
      wrap: null,
      crew: null,
      cast: null,
      extras: null,
      sets: [],
      places: [readPlace('Gare'), readPlace('Citadelle')],
    },
  ],
};

describe('the form of a sheet', () => {
  it('keeps the evidence of a place when the one before it is removed', () => {
    const draft = removePlace(toDraft(form, read), 0, 0);
    assert.equal(marksOf(draft, read).get('day.0.place.0.name')?.value, 'Citadelle');
    assert.equal(marksOf(draft, read).get('day.0.place.1.name'), undefined);
  });

  it('goes back to the server as it came', () => {
    assert.deepEqual(toForm(toDraft(form, read)), form);
  });

  it('asks for what is missing, and says what not even a person can pass over', () => {
    let draft = addDay(addPlace(toDraft({ ...form, productionTitle: ' ' }, read), 0));
    assert.deepEqual(
      questions(draft).map((one) => [one.code, one.key, one.blocks]),
      [
        ['title-missing', 'title', true],
        ['place-unsure', 'day.0.place.2.commune', false],
        ['date-missing', 'day.1.date', true],
        ['location-missing', 'day.1.add', false],
      ],
    );
    draft = { ...draft, days: [draft.days[0], { ...draft.days[1], date: '2025-09-01' }] };
    assert.ok(questions(draft).some((one) => one.code === 'day-twice' && one.blocks));
  });

  it('asks nothing of a complete sheet, nor of a day that is not shot', () => {
    assert.deepEqual(questions(toDraft(form, read)), []);
    const recce = { ...form, days: [{ ...form.days[0], kind: 'recce', places: [] }] };
    assert.deepEqual(questions(toDraft(recce, read)), []);
  });

  it('asks which dossier a title means that only resembles a known one, until one is chosen', () => {
    const draft = toDraft(form, read);
    assert.deepEqual(questions(draft, true), [
      { code: 'title-unsure', key: 'title', blocks: true },
    ]);
    assert.deepEqual(questions({ ...draft, productionId: 'p1' }, true), []);
  });

  it('settles a place without touching the others', () => {
    const draft = changePlace(toDraft(form, read), 0, 1, { region: 'unknown' });
    assert.equal(draft.days[0].places[0].region, 'wallonia');
    assert.deepEqual(
      questions(draft).map((one) => one.key),
      ['day.0.place.1.commune'],
    );
  });
});

describe('marks on text', () => {
  const mark = (/** @type {string} */ key, /** @type {string} */ value) => ({
    key,
    ...field(value),
  });

  it('cut a line where the values stand, the active one first', () => {
    const marks = [mark('a', 'Rue Haute'), mark('b', 'haute 12')];
    assert.deepEqual(
      lineSegments('Lieu : Rue Haute 12', marks, 'b').map((one) => [one.text, one.mark?.key]),
      [
        ['Lieu : Rue ', undefined],
        ['Haute 12', 'b'],
      ],
    );
  });

  it('stand on the line of their evidence, in their own part only', () => {
    const lines = marksByLine([{ ...mark('a', 'x'), evidence: evidence('x', 7) }], '');
    assert.deepEqual([...lines.keys()], [7]);
    assert.equal(marksByLine([mark('a', 'x')], 'attachment.docx').size, 0);
  });

  it('find the cell of a grid by its column', () => {
    assert.deepEqual([0, 25, 26, 701, 702].map(columnName), ['A', 'Z', 'AA', 'ZZ', 'AAA']);
    const cells = [{ text: 'J12', address: 'C4', column: 2 }];
    const part = {
      name: 'FDS',
      format: 'xlsx',
      pages: [{ number: 1, lines: [{ number: 4, table: 0, cells }] }],
    };
    const { columns, rows } = gridRows(part);
    assert.deepEqual(columns, ['A', 'B', 'C']);
    assert.deepEqual(rows[0].cells, [null, null, cells[0]]);
  });
});

describe('an upload', () => {
  it('goes in requests of twenty files or twelve megabytes, and of one file at least', () => {
    assert.equal(takeGroup(Array(50).fill({ size: 1000 })).length, 20);
    assert.equal(takeGroup(Array(5).fill({ size: 5_000_000 })).length, 2);
    assert.equal(takeGroup([{ size: 20_000_000 }, { size: 1 }]).length, 1);
    assert.deepEqual(takeGroup([]), []);
  });

  it('leaves out a file of more than thirty megabytes', () => {
    assert.deepEqual(
      [0, 30_000_000, 30_000_001].map((size) => isTooLarge({ size })),
      [false, false, true],
    );
  });
});
