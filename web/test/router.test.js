import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matchRoute } from '../src/app/router.js';
import { parseView, readSearch, toQuery, writeView } from '../src/explorer/filters.js';

const route = (/** @type {string} */ path) => ({ path, tag: '', load: async () => {}, title: '' });
const ROUTES = [
  route('/'),
  route('/locations/:code'),
  route('/office/locations/new'),
  route('/office/locations/:code'),
];

describe('an address', () => {
  it('finds its screen and what it names', () => {
    assert.deepEqual(matchRoute('/locations/W%2012', ROUTES)?.params, { code: 'W 12' });
    assert.equal(matchRoute('/', ROUTES)?.route.path, '/');
  });

  it('prefers the route that stands first', () => {
    assert.equal(matchRoute('/office/locations/new', ROUTES)?.route.path, '/office/locations/new');
  });

  it('that no screen has leads nowhere', () => {
    assert.equal(matchRoute('/locations/a/b', ROUTES), null);
  });

  it('with a broken escape still finds its screen', () => {
    assert.deepEqual(matchRoute('/locations/%E0%A4%A', ROUTES)?.params, { code: '%E0%A4%A' });
  });
});

describe('the explorer', () => {
  it('reads its whole state from the address', () => {
    const search = readSearch(
      new URLSearchParams(
        'q=moulin&category=watermill&category=windmill&near=4.9,50.4&map=4.9,50.4,11.5',
      ),
    );
    assert.equal(search.sort, 'distance');
    assert.deepEqual(search.view, { center: [4.9, 50.4], zoom: 11.5 });
    const query = toQuery(search);
    assert.deepEqual(query.category, ['watermill', 'windmill']);
    assert.equal(query.near, '4.9,50.4');
  });

  it('writes the view of the map as it reads it', () => {
    assert.equal(writeView({ center: [4.86712, 50.46], zoom: 9.25 }), '4.8671,50.4600,9.25');
    assert.deepEqual(parseView('4.8671,50.4600,9.25'), { center: [4.8671, 50.46], zoom: 9.25 });
  });

  it('ignores a view or a place that is none', () => {
    assert.equal(parseView('abc'), null);
    assert.equal(parseView('4.8,99.9,9'), null);
    assert.equal(readSearch(new URLSearchParams('near=1000,2')).near, null);
  });
});
