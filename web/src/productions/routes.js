/** @type {import('../app/router.js').Route[]} */
export default [
  {
    path: '/productions',
    tag: 'tn-productions',
    load: () => import('./productions-screen.js'),
    title: 'productions.title',
    role: 'COORDINATOR',
    nav: { label: 'nav.productions', icon: 'clapperboard', order: 40 },
  },
  {
    path: '/productions/:id',
    tag: 'tn-production',
    load: () => import('./production-screen.js'),
    title: 'productions.one',
    role: 'COORDINATOR',
  },
];
