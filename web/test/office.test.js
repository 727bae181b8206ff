import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { group, readView, toQuery } from '../src/ledger/filters.js';
import { layOutYear, levelOf } from '../src/ledger/heat.js';
import { columnOf, shiftMonth, toBoard, weeksOf } from '../src/permits/board.js';
import { byDay, spanOf, unitsOf } from '../src/productions/timeline.js';

describe('the ledger', () => {
  it('reads its whole state from the address, and ignores what is none', () => {
    const view = readView(new URLSearchParams('year=2025&month=9&counted=1&by=production'), 2026);
    assert.deepEqual([view.year, view.month, view.counted, view.by], [2025, 9, true, 'production']);
    assert.equal(toQuery(view).counted, true);
    const wild = readView(new URLSearchParams('year=abc&month=13&state=no&page=-4'), 2026);
    assert.deepEqual([wild.year, wild.month, wild.state, wild.page], [2026, 0, '', 0]);
  });

  it('lays a year out in weeks that begin on Monday', () => {
    const { cells, weeks, months } = layOutYear(2024, [{ date: '2024-02-29', count: 4 }]);
    assert.equal(cells.length, 366);
    assert.deepEqual([cells[0].week, cells[0].weekday], [0, 0]);
    const leap = cells.find((cell) => cell.date === '2024-02-29');
    assert.deepEqual([leap?.weekday, leap?.level], [3, 4]);
    assert.deepEqual([weeks, months.length], [53, 12]);
    assert.equal(layOutYear(2025, []).cells[0].weekday, 2);
  });

  it('shades by quarters of the fullest date', () => {
    assert.deepEqual(
      [0, 0.5, 1, 2, 3, 4].map((count) => levelOf(count, 4)),
      [0, 1, 1, 2, 3, 4],
    );
  });

  it('groups by month in order, by production by title, with what they count', () => {
    const day = (/** @type {string} */ date, /** @type {string} */ title, counted = 1) => ({
      date,
      counted,
      production: { id: title, title },
    });
    const days = [
      day('2025-01-02', 'Zoé'),
      day('2025-01-03', 'Été', 0.5),
      day('2025-02-01', 'Zoé'),
    ];
    assert.deepEqual(
      group(days, 'month').map((one) => [one.key, one.counted]),
      [
        ['2025-01', 1.5],
        ['2025-02', 1],
      ],
    );
    assert.deepEqual(
      group(days, 'production').map((one) => one.heading),
      ['Été', 'Zoé'],
    );
  });
});

const permit = (/** @type {Partial<import('../src/api/permits.js').Permit>} */ more) => ({
  id: '1',
  production: { id: 'p', code: 'p', title: 'P' },
  authority: { code: 'a', kind: 'commune', communeNis: null, names: {}, leadTimeDays: null },
  locationCode: null,
  locationName: null,
  from: '2026-06-20',
  to: '2026-06-21',
  fileBy: null,
  since: null,
  zone: null,
  zoneArea: null,
  conditions: null,
  status: /** @type {const} */ ('draft'),
  next: [],
  history: [],
  ...more,
});

describe('the board of permits', () => {
  it('puts a draft by its deadline, the authority’s where one is known', () => {
    assert.equal(columnOf(permit({}), '2026-06-01'), 'draft');
    assert.equal(columnOf(permit({}), '2026-06-13'), 'soon');
    assert.equal(columnOf(permit({ fileBy: '2026-05-21' }), '2026-06-01'), 'late');
  });

  it('closes what is past or refused', () => {
    assert.equal(columnOf(permit({ status: 'granted' }), '2026-06-21'), 'granted');
    assert.equal(columnOf(permit({ status: 'granted' }), '2026-06-22'), 'closed');
    assert.equal(columnOf(permit({ status: 'refused' }), '2026-01-01'), 'closed');
  });

  it('orders each column by deadline', () => {
    const board = toBoard(
      [permit({ id: 'b', from: '2026-09-02' }), permit({ id: 'a' })],
      '2026-01-01',
    );
    assert.deepEqual(
      board.get('draft')?.map((one) => one.id),
      ['a', 'b'],
    );
  });

  it('has months of whole weeks, over the turn of the year', () => {
    const weeks = weeksOf('2026-11');
    assert.deepEqual(
      [weeks.length, weeks[0][0].date, weeks[0][6].date],
      [6, '2026-10-26', '2026-11-01'],
    );
    assert.equal(shiftMonth('2026-12', 1), '2027-01');
    assert.equal(shiftMonth('2026-01', -1), '2025-12');
  });
});

describe('the time line of a production', () => {
  it('spans whole months and is nothing without dates', () => {
    assert.equal(spanOf([null]), null);
    const span = spanOf(['2025-02-10', null, '2025-01-31']);
    assert.deepEqual(
      span?.months.map((one) => one.iso),
      ['2025-01-01', '2025-02-01'],
    );
    assert.equal((span?.to ?? 0) - (span?.from ?? 0), 59);
  });

  it('has the main unit first', () => {
    const day = (/** @type {string} */ unit) => /** @type {any} */ ({ unit });
    assert.deepEqual(unitsOf([day('unit-3'), day('second'), day('main')]), [
      'main',
      'second',
      'unit-3',
    ]);
  });
});

describe('the call sheets of a production', () => {
  it('stand in the order of their days, versions of a day as they came in', () => {
    const sheet = (
      /** @type {string} */ fileName,
      /** @type {string[]} */ dates,
      receivedAt = '1',
    ) => ({
      fileName,
      dates,
      receivedAt,
    });
    const sheets = [
      sheet('undated', []),
      sheet('J2 v2', ['2025-09-02'], '3'),
      sheet('J2', ['2025-09-02'], '2'),
      sheet('J1', ['2025-09-01'], '4'),
    ];

    assert.deepEqual(
      byDay(sheets).map(({ fileName }) => fileName),
      ['J1', 'J2', 'J2 v2', 'undated'],
    );
  });
});
