/** @type {import('../app/router.js').Route[]} */
export default [
  {
    path: '/ledger',
    tag: 'tn-ledger',
    load: () => import('./ledger-screen.js'),
    title: 'ledger.title',
    role: 'COORDINATOR',
    nav: { label: 'nav.ledger', icon: 'calendar-days', order: 30 },
  },
];
