/**
 * The form of a sheet while somebody works on it. Each place remembers which place of the reading
 * it came from, so that its evidence stays with it whatever is removed before it.
 *
 * @typedef {import('../api/callsheets.js').Form} Form
 * @typedef {import('../api/callsheets.js').Read} Read
 * @typedef {import('../api/callsheets.js').Evidence} Evidence
 * @typedef {import('../api/callsheets.js').FormPlace & {origin: number | null}} DraftPlace
 * @typedef {Omit<import('../api/callsheets.js').FormDay, 'places'> & {places: DraftPlace[]}} DraftDay
 * @typedef {Omit<Form, 'days'> & {days: DraftDay[]}} Draft
 * @typedef {{key: string, evidence: Evidence[], confidence: number, value: string}} Mark
 */

/** @param {Form} form @param {Read | null} read @returns {Draft} */
export function toDraft(form, read) {
  return {
    ...form,
    days: form.days.map((day) => {
      const read0 = day.source === null ? null : read?.days[day.source];
      const same = read0?.places.length === day.places.length;
      return {
        ...day,
        places: day.places.map((place, index) => ({
          ...place,
          origin: same ? index : originOf(place, read0?.places ?? []),
        })),
      };
    }),
  };
}

/**
 * @param {import('../api/callsheets.js').FormPlace} place
 * @param {import('../api/callsheets.js').ReadPlace[]} places
 */
function originOf(place, places) {
  const index = places.findIndex((one) => one.name !== null && one.name.value === place.name);
  return index < 0 ? null : index;
}

/** What the server takes. @param {Draft} draft @returns {Form} */
export function toForm(draft) {
  return {
    ...draft,
    days: draft.days.map((day) => ({
      ...day,
      places: day.places.map(({ origin, ...place }) => place),
    })),
  };
}

/** @param {Draft} draft @param {number} day @param {Partial<DraftDay>} change @returns {Draft} */
export function changeDay(draft, day, change) {
  return { ...draft, days: draft.days.map((one, i) => (i === day ? { ...one, ...change } : one)) };
}

/** @param {Draft} draft @param {number} day @param {number} place @param {Partial<DraftPlace>} change */
export function changePlace(draft, day, place, change) {
  const places = draft.days[day].places.map((one, i) =>
    i === place ? { ...one, ...change } : one,
  );
  return changeDay(draft, day, { places });
}

/** @param {Draft} draft @param {number} day @param {number} place */
export function removePlace(draft, day, place) {
  return changeDay(draft, day, { places: draft.days[day].places.filter((_, i) => i !== place) });
}

/** @param {Draft} draft @param {number} day */
export function addPlace(draft, day) {
  /** @type {DraftPlace} */
  const blank = {
    name: null,
    address: null,
    communeNis: null,
    locationCode: null,
    region: 'unknown',
    country: null,
    position: null,
    origin: null,
  };
  return changeDay(draft, day, { places: [...draft.days[day].places, blank] });
}

/** @param {Draft} draft @param {number} day */
export function removeDay(draft, day) {
  return { ...draft, days: draft.days.filter((_, i) => i !== day) };
}

/** A day like the last one, without date. @param {Draft} draft @returns {Draft} */
export function addDay(draft) {
  const last = draft.days[draft.days.length - 1];
  /** @type {DraftDay} */
  const day = {
    source: null,
    date: null,
    unit: last?.unit ?? 'main',
    kind: last?.kind ?? 'shooting',
    number: null,
    cancelled: false,
    places: [],
  };
  return { ...draft, days: [...draft.days, day] };
}

const SHOT = ['shooting', 'half'];

/**
 * What the form lacks, by the rules of the ledger; `blocks` when not even a person can confirm.
 *
 * @param {Draft} draft
 * @param {boolean} [titleUnsure] whether its title only resembles those of known productions
 * @returns {{code: string, key: string, blocks: boolean}[]}
 */
export function questions(draft, titleUnsure = false) {
  const open = [];
  const seen = new Set();
  if (!draft.productionId && !draft.productionTitle?.trim()) {
    open.push({ code: 'title-missing', key: 'title', blocks: true });
  } else if (!draft.productionId && titleUnsure) {
    open.push({ code: 'title-unsure', key: 'title', blocks: true });
  }
  for (const [i, day] of draft.days.entries()) {
    const key = `${day.unit} ${day.date}`;
    if (!day.date) open.push({ code: 'date-missing', key: `day.${i}.date`, blocks: true });
    else if (seen.has(key)) open.push({ code: 'day-twice', key: `day.${i}.date`, blocks: true });
    seen.add(key);
    if (day.cancelled || !SHOT.includes(day.kind)) continue;
    if (!day.places.length) {
      open.push({ code: 'location-missing', key: `day.${i}.add`, blocks: false });
    }
    for (const [j, place] of day.places.entries()) {
      if (place.region === 'unknown') {
        open.push({ code: 'place-unsure', key: `day.${i}.place.${j}.commune`, blocks: false });
      }
    }
  }
  return open;
}

/** What was read, by the key of its field. @param {Draft} draft @param {Read | null} read @returns {Map<string, Mark>} */
export function marksOf(draft, read) {
  /** @type {Map<string, Mark>} */
  const marks = new Map();
  if (!read) return marks;
  const add = (
    /** @type {string} */ key,
    /** @type {import('../api/callsheets.js').Field | null | undefined} */ field,
  ) => {
    if (field) marks.set(key, { key, ...field });
  };
  add('title', read.productionTitle);
  add('revision', read.revision);
  for (const [i, day] of draft.days.entries()) {
    const source = day.source === null ? null : read.days[day.source];
    if (!source) continue;
    for (const name of /** @type {const} */ ([
      'date',
      'unit',
      'kind',
      'number',
      'cancelled',
      'generalCall',
      'readyToShoot',
      'wrap',
      'crew',
      'cast',
      'extras',
    ])) {
      add(`day.${i}.${name}`, source[name]);
    }
    for (const [j, place] of day.places.entries()) {
      const from = place.origin === null ? null : source.places[place.origin];
      if (!from) continue;
      add(`day.${i}.place.${j}.name`, from.name);
      add(`day.${i}.place.${j}.address`, from.address ?? from.locality ?? from.postalCode);
      add(`day.${i}.place.${j}.commune`, {
        value: from.communeName ?? '',
        confidence: from.confidence,
        evidence: from.evidence,
      });
    }
  }
  return marks;
}
