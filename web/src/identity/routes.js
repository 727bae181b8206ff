/** @type {import('../app/router.js').Route[]} */
export default [
  {
    path: '/sign-in',
    tag: 'tn-sign-in',
    load: () => import('./sign-in.js'),
    title: 'signIn.title',
  },
  {
    path: '/welcome',
    tag: 'tn-one-time',
    load: () => import('./one-time.js'),
    title: 'oneTime.title',
  },
  {
    path: '/account',
    tag: 'tn-account',
    load: () => import('./account.js'),
    title: 'account.title',
    role: 'PRODUCTION',
  },
  {
    path: '/people',
    tag: 'tn-people',
    load: () => import('./people.js'),
    title: 'people.title',
    role: 'ADMINISTRATOR',
    nav: { label: 'nav.people', icon: 'users', order: 90 },
  },
];
