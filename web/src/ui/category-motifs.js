/**
 * Which drawing and which colours a category gets, from the words of its code. A code without a
 * word known here shows a village: every code has a drawing, and new ones need nothing.
 */

/** First match wins, so the particular stands before the general. @type {[RegExp, string][]} */
const MOTIFS = [
  [/studio|backlot/, 'studio'],
  [/cave|grotto|tunnel|bunker|underground/, 'cave'],
  [/quarry|rock|cliff/, 'rock'],
  [/colliery|mine$|spoil-tip/, 'mine'],
  [/windmill|watermill/, 'mill'],
  [/factory|steel|industrial|power-station|warehouse|brewery|water-tower|chimney/, 'works'],
  [/castle|citadel|ruins|^tower|city-wall|archaeolog/, 'castle'],
  [/abbey/, 'abbey'],
  [/church|chapel|cathedral|synagogue|religious|cemetery|wayside-cross/, 'church'],
  [/forest|tree|moor|nature-reserve|campsite/, 'forest'],
  [/airport/, 'airport'],
  [/lake|river|waterfall|pond|canal|lock|harbour|boat-lift|quay|^spa$/, 'water'],
  [/bridge|viaduct/, 'bridge'],
  [/railway|bus-and-tram|cable-car|transport/, 'station'],
  [/road|motorway|race-track|car-park/, 'road'],
  [/farm|vineyard|rural/, 'farm'],
  [/battlefield|field|meadow|natural|viewpoint|ski-area|golf/, 'field'],
  [/park|garden|fountain|zoo/, 'garden'],
  [/square|market|town-hall/, 'place'],
  [/theatre|cinema|casino|cultur/, 'stage'],
  [/stadium|sport|pool|leisure/, 'arena'],
  [/shop|cafe|restaurant|hotel|hostel|commerce/, 'shop'],
  [/apartment|housing|office|university|hospital/, 'block'],
  [/^house$|mansion|chalet|care-home|dwellings/, 'house'],
  [
    /museum|court|school|library|prison|station|barracks|public|institution|memorial|heritage|gallery|attraction/,
    'hall',
  ],
  [/urban|street|alley|skyline/, 'town'],
];

/** sky, far hills and ground, dark, light, openings and water. @type {Record<string, string[]>} */
export const PALETTES = {
  moss: ['#dfe7d8', '#a9bb9b', '#3f5a43', '#7f9a78', '#eef2e6'],
  water: ['#dbe8ea', '#a9c2c2', '#2f5661', '#84a8a8', '#c4dcdf'],
  stone: ['#ebe4d8', '#cdbfa8', '#5e5142', '#a8977d', '#f6efe0'],
  brick: ['#f1e0d3', '#d9b59d', '#7a4030', '#c08a6f', '#fbeadb'],
  slate: ['#dfe3e8', '#b3bcc7', '#3c4855', '#8794a3', '#f0f3f6'],
  ochre: ['#f4e9cf', '#dfc792', '#7b5a1e', '#c4a05a', '#fcf3dc'],
  plum: ['#e9dfe6', '#c7b0c0', '#573a52', '#9a7791', '#f6ecf3'],
  teal: ['#dcebe7', '#a8cbc3', '#1f5a54', '#6fa79d', '#eff8f5'],
};

/** @type {Record<string, keyof typeof PALETTES>} */
const COLOURS = {
  forest: 'moss',
  garden: 'moss',
  field: 'ochre',
  farm: 'ochre',
  mill: 'ochre',
  water: 'water',
  bridge: 'water',
  airport: 'water',
  rock: 'stone',
  castle: 'stone',
  abbey: 'stone',
  church: 'stone',
  cave: 'slate',
  works: 'slate',
  mine: 'slate',
  station: 'slate',
  road: 'slate',
  block: 'slate',
  village: 'brick',
  town: 'brick',
  house: 'brick',
  place: 'brick',
  shop: 'teal',
  hall: 'teal',
  arena: 'teal',
  stage: 'plum',
  studio: 'plum',
  room: 'plum',
};

/** @param {string} category */
export function motifOf(category) {
  return MOTIFS.find(([words]) => words.test(category))?.[1] ?? 'village';
}

/** @param {string} category */
export function paletteOf(category) {
  return COLOURS[motifOf(category)];
}
