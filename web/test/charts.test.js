import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chartConfig, wrap } from '../src/charts/chart-config.js';
import { toCsv } from '../src/charts/csv.js';
import { daysByMonth, filesByCountry } from '../src/management/rows.js';

describe('a table as CSV', () => {
  it('quotes what needs it and keeps numbers as they are', () => {
    assert.equal(
      toCsv([
        ['type', 'jours'],
        ['Long métrage, « fiction »', 12.5],
        ['a "b"', null],
      ]),
      'type,jours\r\n"Long métrage, « fiction »",12.5\r\n"a ""b""",\r\n',
    );
  });

  it('never hands a formula to a spreadsheet', () => {
    assert.equal(toCsv([['=1+1', -3]]), "'=1+1,-3\r\n");
  });
});

describe('a chart', () => {
  const style = /** @type {any} */ ({ fontFamily: 'Inter', getPropertyValue: () => '#123456' });
  const figure = {
    labels: ['Long métrage de fiction', 'Clip'],
    series: [{ name: 'Jours', values: [12, 3], tone: /** @type {const} */ ('first') }],
    stacked: true,
    horizontal: true,
    format: (/** @type {number} */ value) => `${value} j`,
  };

  it('lies down with its names on the left, in the colours of the theme', () => {
    const config = chartConfig(figure, style, 16);
    assert.equal(config.options.indexAxis, 'y');
    assert.deepEqual(config.data.labels, [['Long métrage de', 'fiction'], ['Clip']]);
    assert.equal(config.data.datasets[0].backgroundColor, '#123456');
    assert.equal(/** @type {any} */ (config.options.scales.x.ticks).callback(7), '7 j');
  });

  it('breaks names between words only', () => {
    assert.deepEqual(wrap('Documentaire', 4), ['Documentaire']);
    assert.deepEqual(wrap('un deux trois', 7), ['un deux', 'trois']);
  });
});

describe('the dashboard', () => {
  it('adds the types of a month and keeps funding apart', () => {
    const rows = [
      { month: 3, type: 'feature_fiction', funded: false, days: 2 },
      { month: 3, type: 'commercial', funded: false, days: 1.5 },
      { month: 3, type: 'feature_fiction', funded: true, days: 9 },
    ];
    assert.equal(daysByMonth(rows, false)[2], 3.5);
    assert.equal(daysByMonth(rows, true)[2], 9);
    assert.equal(daysByMonth(rows, false).length, 12);
  });

  it('adds the types of a country, the most files first', () => {
    const rows = [
      { type: 'commercial', country: 'DE', countryName: 'Allemagne', files: 1 },
      { type: 'commercial', country: 'FR', countryName: 'France', files: 2 },
      { type: 'series_fiction', country: 'FR', countryName: 'France', files: 3 },
    ];
    assert.deepEqual(filesByCountry(rows), [
      { name: 'France', files: 5 },
      { name: 'Allemagne', files: 1 },
    ]);
  });
});
