/**
 * Numbers, amounts, dates and distances as each language writes them in Belgium (English as in
 * Great Britain). All of it is Intl; nothing here knows a language's rules itself.
 */
/** @type {Record<string, string>} */
const LOCALES = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'en-GB' };
let locale = LOCALES.fr;
/** @type {Map<string, Intl.NumberFormat | Intl.DateTimeFormat>} */
const cache = new Map();

/** @param {string} language */
export function setFormatLanguage(language) {
  locale = LOCALES[language] ?? LOCALES.fr;
  cache.clear();
}

/**
 * @param {Intl.NumberFormatOptions} options
 * @returns {Intl.NumberFormat}
 */
function numbers(options) {
  const key = `n${JSON.stringify(options)}`;
  const kept = cache.get(key) ?? new Intl.NumberFormat(locale, options);
  cache.set(key, kept);
  return /** @type {Intl.NumberFormat} */ (kept);
}

/**
 * @param {Intl.DateTimeFormatOptions} options
 * @returns {Intl.DateTimeFormat}
 */
function dates(options) {
  const key = `d${JSON.stringify(options)}`;
  const kept = cache.get(key) ?? new Intl.DateTimeFormat(locale, options);
  cache.set(key, kept);
  return /** @type {Intl.DateTimeFormat} */ (kept);
}

/**
 * @param {number} value
 * @param {number} [decimals] at most so many
 */
export function numberText(value, decimals = 2) {
  return numbers({ maximumFractionDigits: decimals }).format(value);
}

/** A number to be edited: without spaces between thousands. @param {number} value @param {number} decimals */
export function editableText(value, decimals) {
  return numbers({ maximumFractionDigits: decimals, useGrouping: false }).format(value);
}

/**
 * The number somebody typed, in the way of the language or with a point before the decimals;
 * a unit sign after it is let pass.
 *
 * @param {string} text
 * @returns {number | null} null when it is not a number of zero or more
 */
export function parseNumber(text) {
  const plain = text.replace(/[\s\u00a0\u202f€%]/g, '');
  const comma = editableText(0.5, 1).includes(',');
  const thousands = comma ? /^\d{1,3}(\.\d{3})+(,\d+)?$/ : /^\d{1,3}(,\d{3})+(\.\d+)?$/;
  const bare = thousands.test(plain) ? plain.replaceAll(comma ? '.' : ',', '') : plain;
  const number = bare.replace(',', '.');
  return /^\d+(\.\d+)?$/.test(number) ? Number(number) : null;
}

/** `1 234,56 €`. @param {number} value euro */
export function euroText(value) {
  return numbers({ style: 'currency', currency: 'EUR' }).format(value);
}

/** Euro with all the decimals that an average carries, `18 186,388195 €`. @param {number} value euro */
export function exactEuroText(value) {
  return numbers({ style: 'currency', currency: 'EUR', maximumFractionDigits: 9 }).format(value);
}

/** A difference with its sign, `+1 234,56 €`. @param {number} value euro */
export function signedEuroText(value) {
  return numbers({ style: 'currency', currency: 'EUR', signDisplay: 'exceptZero' }).format(value);
}

/** A difference with its sign, `+12,5 %`. @param {number} share @param {number} [decimals] */
export function signedPercentText(share, decimals = 1) {
  return numbers({
    style: 'percent',
    maximumFractionDigits: decimals,
    signDisplay: 'exceptZero',
  }).format(share);
}

/** `janv.`. @param {number} month 1 to 12 */
export function shortMonthText(month) {
  return dates({ month: 'short' }).format(new Date(2024, month - 1, 1));
}

/** `12 345 €`, without cents. @param {number} value euro */
export function wholeEuroText(value) {
  return numbers({ style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(value);
}

/**
 * `12,3 M€` in running text, where the cents would hide the point; whole euro below a million,
 * which not every language shortens.
 *
 * @param {number} value euro
 */
export function shortEuroText(value) {
  if (Math.abs(value) < 1e6) {
    return wholeEuroText(value);
  }
  return numbers({
    style: 'currency',
    currency: 'EUR',
    notation: 'compact',
    maximumFractionDigits: 1,
  }).format(value);
}

/** @param {number} share 0 to 1 @param {number} [decimals] */
export function percentText(share, decimals = 0) {
  return numbers({ style: 'percent', maximumFractionDigits: decimals }).format(share);
}

/** A share with two decimals, for columns. @param {number} share 0 to 1 */
export function exactPercentText(share) {
  return numbers({
    style: 'percent',
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(share);
}

/**
 * A local date without hour, so no time zone may move it.
 *
 * @param {string} iso `2024-09-03` or a longer ISO text that starts so
 */
function localDate(iso) {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  return new Date(year, month - 1, day ?? 1);
}

/** `mar. 3 sept. 2024`. @param {string} iso */
export function dateText(iso) {
  return dates({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).format(
    localDate(iso),
  );
}

/** `3 sept. 2024`. @param {string} iso */
export function shortDateText(iso) {
  return dates({ day: 'numeric', month: 'short', year: 'numeric' }).format(localDate(iso));
}

/** `septembre 2024`. @param {string} iso */
export function monthText(iso) {
  return dates({ month: 'long', year: 'numeric' }).format(localDate(iso));
}

/** `3 septembre`. @param {string} iso */
export function dayOfYearText(iso) {
  return dates({ day: 'numeric', month: 'long' }).format(localDate(iso));
}

/** An instant, date and minute. @param {string} iso */
export function instantText(iso) {
  return dates({ dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
}

/** @param {number} metres */
export function distanceText(metres) {
  if (metres < 950) {
    return numbers({ style: 'unit', unit: 'meter', maximumFractionDigits: 0 }).format(
      Math.max(10, Math.round(metres / 10) * 10),
    );
  }
  const km = metres / 1000;
  return numbers({
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: km < 10 ? 1 : 0,
  }).format(km);
}

/** A country by its name. @param {string} code ISO 3166-1 alpha-2 */
export function countryText(code) {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** @param {string[]} items joined as the language joins them */
export function listText(items) {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}
