import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brusselsInstant, crossings, sunAt, sunOver } from '../src/location/sun.js';

/** @type {[number, number]} */
const NAMUR = [4.867, 50.467];
const close = (
  /** @type {number} */ actual,
  /** @type {number} */ expected,
  /** @type {number} */ by,
) => assert.ok(Math.abs(actual - expected) <= by, `${actual} is not ${expected} ± ${by}`);

describe('the sun', () => {
  it('has the declination of Meeus, example 25.a', () => {
    close(sunAt(new Date('1992-10-13T00:00:00Z')).declination, -7.78507, 0.001);
  });

  it('has the equation of time of Meeus, example 28.b', () => {
    close(sunAt(new Date('1992-10-13T00:00:00Z')).equationOfTime, 13.7093, 0.02);
  });

  it('stands in the south at its highest', () => {
    const noon = crossings('2026-06-21', NAMUR)?.noon ?? new Date(0);
    const { altitude, azimuth } = sunOver(noon, NAMUR);
    close(azimuth, 180, 0.1);
    close(altitude, 90 - NAMUR[1] + 23.436, 0.02);
  });

  it('touches the horizon when it rises and sets', () => {
    const day = crossings('2026-03-20', NAMUR);
    assert.ok(day);
    close(sunOver(day.rise, NAMUR).altitude, -0.833, 0.15);
    close(sunOver(day.set, NAMUR).altitude, -0.833, 0.15);
    close(sunOver(day.rise, NAMUR).azimuth, 90, 2);
    close(sunOver(day.set, NAMUR).azimuth, 270, 2);
  });

  it('never reaches sixty-four degrees in Namur', () => {
    assert.equal(crossings('2026-06-21', NAMUR, 64), null);
  });

  it('keeps Belgian time, summer and winter', () => {
    assert.equal(brusselsInstant('2026-07-01', 600).toISOString(), '2026-07-01T08:00:00.000Z');
    assert.equal(brusselsInstant('2026-01-15', 600).toISOString(), '2026-01-15T09:00:00.000Z');
  });
});
