/** @type {import('../app/router.js').Route[]} */
export default [
  {
    path: '/permits',
    tag: 'tn-permits',
    load: () => import('./permits-screen.js'),
    title: 'permits.title',
    role: 'COORDINATOR',
    nav: { label: 'nav.permits', icon: 'stamp', order: 50 },
  },
  {
    path: '/permits/new',
    tag: 'tn-permit-new',
    load: () => import('./permit-new-screen.js'),
    title: 'permits.ask',
    role: 'COORDINATOR',
  },
  {
    path: '/permits/:id',
    tag: 'tn-permit',
    load: () => import('./permit-screen.js'),
    title: 'permits.one',
    role: 'COORDINATOR',
  },
];
