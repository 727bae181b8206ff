import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { motifOf, PALETTES, paletteOf } from '../src/ui/category-motifs.js';

const codes = readFileSync(new URL('../../db/reference/category.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.slice(0, line.indexOf(',')));

describe('the drawings', () => {
  it('cover every category of the catalogue, the village by default only for villages', () => {
    for (const code of codes) assert.ok(motifOf(code) !== 'village' || code === 'village', code);
  });

  it('have colours for every motif', () => {
    for (const code of codes) assert.ok(PALETTES[paletteOf(code)], code);
  });

  it('are not led astray by a word inside another', () => {
    assert.equal(motifOf('water-tower'), 'works');
    assert.equal(motifOf('police-station'), 'hall');
    assert.equal(motifOf('airport'), 'airport');
    assert.equal(motifOf('courthouse'), 'hall');
  });
});
