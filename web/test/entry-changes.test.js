import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  differences,
  emptyForm,
  hasWrongNumber,
  layOver,
  withValue,
} from '../src/office/entry-changes.js';

const named = withValue({ ...emptyForm(), version: 3 }, 'texts.fr.name', 'Gare');

describe('Changes of an entry', () => {
  it('are paths, and nothing is the same as empty', () => {
    const changed = withValue(withValue(named, 'owner.phone', '081'), 'style', '');

    assert.deepEqual(differences(named, changed), ['owner.phone']);
    assert.equal(named.owner.phone, undefined);
  });

  it('do not count the commune, which follows from the position', () => {
    assert.deepEqual(differences(named, withValue(named, 'address.communeNis', '92094')), []);
  });

  it('are laid over what another saved, and what both changed is told', () => {
    const mine = withValue(withValue(named, 'conditions.noise', 'trains'), 'style', 'Art déco');
    const theirs = {
      ...withValue(withValue(named, 'style', 'gothique'), 'owner.name', 'SNCB'),
      version: 4,
    };

    const { form, both } = layOver(named, mine, theirs);

    assert.equal(form.version, 4);
    assert.equal(form.conditions.noise, 'trains');
    assert.equal(form.owner.name, 'SNCB');
    assert.equal(form.style, 'Art déco');
    assert.deepEqual(both, ['style']);
  });

  it('that empty a field stay empty', () => {
    const mine = withValue(named, 'texts.fr.name', null);

    assert.equal(layOver(named, mine, { ...named, version: 4 }).form.texts.fr.name, null);
  });

  it('tell when something else than a number stands where one belongs', () => {
    assert.equal(hasWrongNumber(withValue(named, 'owner.otherDayFee', 1250.5)), false);
    assert.equal(hasWrongNumber(withValue(named, 'owner.otherDayFee', 'sur devis')), true);
  });
});
