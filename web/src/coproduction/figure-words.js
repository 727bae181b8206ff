/** What the reconciliation says of a figure, in the person's language as far as it is a set phrase. */
import { hasMessage, t } from '../i18n/i18n.js';

/** @param {string} column code of the kind of quantity */
export function columnName(column) {
  return hasMessage(`reconciliation.column.${column}`)
    ? t(`reconciliation.column.${column}`)
    : column;
}

/** @param {string} place code of where it is printed */
export function placeName(place) {
  return hasMessage(`reconciliation.place.${place}`) ? t(`reconciliation.place.${place}`) : place;
}

/** @param {string} detail what the server recognised */
export function detailText(detail) {
  const [, kind, name] = detail.match(/^equals (column|row) (.+)$/) ?? [];
  if (kind === 'column') return t('reconciliation.equalsColumn', { column: columnName(name) });
  if (kind === 'row') return t('reconciliation.equalsRow', { row: name });
  const key = `reconciliation.detail.${detail.replace(/\W+/g, '_')}`;
  return hasMessage(key) ? t(key) : detail;
}
