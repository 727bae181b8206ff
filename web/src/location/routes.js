/** @type {import('../app/router.js').Route[]} */
export default [
  {
    path: '/locations/:code',
    tag: 'tn-location',
    load: () => import('./location-screen.js'),
    title: 'location.title',
  },
];
