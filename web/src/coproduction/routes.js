import { addPaletteSource } from '../app/palette.js';
import { navigate } from '../app/router.js';
import { atLeast } from '../app/session.js';
import { t } from '../i18n/i18n.js';

// Reached from the screens of management beside it, and by its name; the bar above has no room.
addPaletteSource(async (text) => {
  const label = t('coproduction.title');
  if (!atLeast('MANAGER') || !label.toLowerCase().includes(text.toLowerCase())) return [];
  return [{ label, icon: 'handshake', run: () => navigate('/coproduction') }];
});

const screen = {
  tag: 'tn-coproduction',
  load: () => import('./coproduction-screen.js'),
  title: 'coproduction.title',
  role: /** @type {const} */ ('MANAGER'),
};

/** @type {import('../app/router.js').Route[]} */
export default [
  { ...screen, path: '/coproduction' },
  { ...screen, path: '/coproduction/:year' },
];
