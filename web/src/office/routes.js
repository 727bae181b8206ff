/** @type {import('../app/router.js').Route[]} */
export default [
  {
    path: '/office',
    tag: 'tn-entry-list',
    load: () => import('./entry-list.js'),
    title: 'office.entries.title',
    role: 'COORDINATOR',
    nav: { label: 'office.nav', icon: 'library', order: 70 },
  },
  {
    path: '/office/locations/new',
    tag: 'tn-entry-form',
    load: () => import('./entry-form.js'),
    title: 'office.entry.new',
    role: 'COORDINATOR',
  },
  {
    path: '/office/locations/:code',
    tag: 'tn-entry-form',
    load: () => import('./entry-form.js'),
    title: 'office.entry.title',
    role: 'COORDINATOR',
  },
  {
    path: '/office/categories',
    tag: 'tn-kind-table',
    load: () => import('./kind-table.js'),
    title: 'office.kinds.title',
    role: 'COORDINATOR',
  },
  {
    path: '/office/imports',
    tag: 'tn-import-list',
    load: () => import('./import-list.js'),
    title: 'office.imports.title',
    role: 'COORDINATOR',
  },
  {
    path: '/office/imports/:id',
    tag: 'tn-import',
    load: () => import('./import-screen.js'),
    title: 'office.imports.one',
    role: 'COORDINATOR',
  },
  {
    path: '/office/spend',
    tag: 'tn-spend',
    load: () => import('./spend-screen.js'),
    title: 'office.spend.title',
    role: 'COORDINATOR',
  },
];
