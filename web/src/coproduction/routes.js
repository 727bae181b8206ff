const screen = {
  tag: 'tn-coproduction',
  load: () => import('./coproduction-screen.js'),
  title: 'coproduction.title',
  role: /** @type {const} */ ('MANAGER'),
};

/** @type {import('../app/router.js').Route[]} */
export default [
  {
    ...screen,
    path: '/coproduction',
    nav: { label: 'nav.coproduction', icon: 'handshake', order: 65 },
  },
  { ...screen, path: '/coproduction/:year' },
];
