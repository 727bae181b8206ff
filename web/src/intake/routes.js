/** @type {import('../app/router.js').Route[]} */
export default [
  {
    path: '/intake',
    tag: 'tn-intake',
    load: () => import('./intake-screen.js'),
    title: 'intake.title',
    role: 'COORDINATOR',
    nav: { label: 'nav.intake', icon: 'inbox', order: 20 },
  },
  {
    path: '/intake/:id',
    tag: 'tn-review',
    load: () => import('./review-screen.js'),
    title: 'intake.review',
    role: 'COORDINATOR',
    fill: true,
  },
];
