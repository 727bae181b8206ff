/**
 * Which drawing and which colours a category gets, from the words of its code. A code without a
 * word known here shows a village: every code has a drawing, and new ones need nothing.
 */

/** First match wins, so the particular stands before the general. @type {[RegExp, string][]} */
const MOTIFS = [
  [/studio|backlot|sound-?stage/, 'studio'],
  [/cave|grotto|tunnel|cellar|underground|crypt/, 'cave'],
  [/quarry|cliff|rock|gorge|ravine/, 'rock'],
  [/mine|colliery|slag|terril|coal|pithead/, 'mine'],
  [/windmill|watermill|mill$/, 'mill'],
  [/castle|fort|citadel|keep|rampart|ruin|tower/, 'castle'],
  [/abbey|monaster|convent|cloister|beguinage|priory/, 'abbey'],
  [/church|chapel|cathedral|basilica|synagogue|mosque|religio|worship|cemeter/, 'church'],
  [/forest|wood|tree|moor|heath|fen/, 'forest'],
  [
    /lake|river|waterfall|pond|reservoir|dam|canal|lock|harbour|port$|marina|boat-?lift|beach|water|quay|spring|spa/,
    'water',
  ],
  [/bridge|viaduct|aqueduct|footbridge/, 'bridge'],
  [/airport|airfield|hangar|aerodrome/, 'airport'],
  [/station|rail|metro|tram|train|depot/, 'station'],
  [/road|motorway|street|car-?park|parking|petrol|crossroad|track|highway|pass/, 'road'],
  [/factory|steel|industr|power|warehouse|workshop|brewery|works|plant|forge|glass|silo/, 'works'],
  [/farm|barn|stable|vineyard|rural|agri/, 'farm'],
  [/field|meadow|plain|plateau|valley|landscape|natural|hill|panorama|belvedere|orchard/, 'field'],
  [/garden|park|arboretum|greenhouse|zoo/, 'garden'],
  [/square|market|belfry|grand-?place|town-?hall|city-?hall/, 'place'],
  [/theatre|cinema|opera|concert|music|casino|ballroom|stage/, 'stage'],
  [/stadium|sport|circuit|pool|gym|arena|racecourse|velodrome/, 'arena'],
  [/shop|cafe|bar$|restaurant|hotel|store|bakery|mall|pub$|brasserie|hospitality|commerc/, 'shop'],
  [/apartment|tower-?block|estate|office|modern|contemporary-arch|high-?rise|campus/, 'block'],
  [
    /museum|court|school|univers|library|hospital|prison|barracks|bank|government|institution|police|memorial|monument|palace|heritage/,
    'hall',
  ],
  [/interior|room|loft|flat/, 'room'],
  [/house|villa|manor|dwelling|cottage|home|mansion|chateau|residence/, 'house'],
  [/city|urban|neighbour|district|alley|historic-centre/, 'town'],
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
