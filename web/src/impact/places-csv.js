import { downloadCsv } from '../charts/csv.js';

/**
 * Saves the places of a year as CSV, an amount a scenario.
 *
 * @param {import('../api/impact.js').Impact | null} impact
 * @param {import('../api/impact.js').Place[]} places
 * @param {(nis: string) => string} nameOf
 */
export function downloadPlaces(impact, places, nameOf) {
  const codes = impact?.scenarios.map(({ code }) => code) ?? [];
  downloadCsv(`places-${impact?.year}.csv`, [
    ['nis', 'name', 'days', 'productions', ...codes.map((code) => `${code}_eur`)],
    ...places.map((place) => [
      place.nis,
      nameOf(place.nis),
      place.days,
      place.productions,
      ...codes.map((code) => place.euro[code] ?? 0),
    ]),
  ]);
}
