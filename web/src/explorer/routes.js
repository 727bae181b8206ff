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
