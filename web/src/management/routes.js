const screen = {
  tag: 'tn-management',
  load: () => import('./management-screen.js'),
  title: 'management.title',
  role: /** @type {const} */ ('MANAGER'),
};

/** @type {import('../app/router.js').Route[]} */
export default [
  {
    ...screen,
    path: '/management',
    nav: { label: 'nav.management', icon: 'chart-column', order: 55 },
  },
  { ...screen, path: '/management/:year' },
];
