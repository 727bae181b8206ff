/**
 * The screens of the application: one line each, in alphabetical order. A screen lives in its own
 * folder and describes its routes there.
 */
import coproduction from '../coproduction/routes.js';
import explorer from '../explorer/routes.js';
import identity from '../identity/routes.js';
import impact from '../impact/routes.js';
import intake from '../intake/routes.js';
import ledger from '../ledger/routes.js';
import location from '../location/routes.js';
import management from '../management/routes.js';
import office from '../office/routes.js';
import permits from '../permits/routes.js';
import productions from '../productions/routes.js';
import { addRoutes } from './router.js';

for (const routes of [
  coproduction, //
  explorer,
  identity,
  impact,
  intake,
  ledger,
  location,
  management,
  office,
  permits,
  productions,
]) {
  addRoutes(routes);
}
