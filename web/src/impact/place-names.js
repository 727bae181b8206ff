import { listCommunes } from '../api/territory.js';
import { t } from '../i18n/i18n.js';

/** @typedef {{name: string, position: import('../geo/axis.js').Position | null,
 *   province?: string}} Named with the province of a commune */

/**
 * Names of communes and provinces, and where to draw them: a commune at its point, a province in
 * the middle of its communes.
 *
 * @param {AbortSignal} [signal]
 * @returns {Promise<Map<string, Named>>} by NIS code
 */
export async function loadPlaceNames(signal) {
  const { items } = await listCommunes(signal);
  /** @type {Map<string, Named>} */
  const named = new Map([['', { name: t('impact.places.unknown'), position: null }]]);
  /** @type {Map<string, {name: string, of: import('../geo/axis.js').Position[]}>} */
  const provinces = new Map();
  for (const { nis, name, position, province } of items) {
    named.set(nis, { name, position, province: province.nis });
    const known = provinces.get(province.nis) ?? { name: province.name, of: [] };
    known.of.push(position);
    provinces.set(province.nis, known);
  }
  for (const [nis, { name, of }] of provinces) named.set(nis, { name, position: middle(of) });
  return named;
}

/** @param {import('../geo/axis.js').Position[]} positions @returns {import('../geo/axis.js').Position} */
function middle(positions) {
  const mean = (/** @type {0 | 1} */ axis) =>
    positions.reduce((sum, one) => sum + one[axis], 0) / positions.length;
  return [mean(0), mean(1)];
}
