const screen = {
  tag: 'tn-impact',
  load: () => import('./impact-screen.js'),
  title: 'impact.title',
  role: /** @type {const} */ ('MANAGER'),
};

/** @type {import('../app/router.js').Route[]} */
export default [
  {
    ...screen,
    path: '/impact',
    nav: { label: 'nav.impact', icon: 'coins', order: 60 },
  },
  { ...screen, path: '/impact/:year' },
];
