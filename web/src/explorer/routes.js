import { suggestLocations } from '../api/locations.js';
import { addPaletteSource } from '../app/palette.js';
import { navigate } from '../app/router.js';

addPaletteSource(async (text, signal) => {
  const { items } = await suggestLocations(text, signal);
  return items
    .filter(({ kind }) => kind === 'location')
    .map(({ text: label, detail, value }) => ({
      label,
      detail,
      icon: 'map-pin',
      run: () => navigate(`/locations/${encodeURIComponent(value)}`),
    }));
});

/** @type {import('../app/router.js').Route[]} */
export default [
  {
    path: '/',
    tag: 'tn-explorer',
    load: () => import('./explorer-screen.js'),
    title: 'explorer.title',
    fill: true,
    nav: { label: 'nav.explorer', icon: 'map', order: 10 },
  },
];
