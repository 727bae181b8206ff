/**
 * Small landscapes for places that have no photograph: one drawn motif per kind of décor, in
 * three tones: the motif's dark one, its light one, and that of openings and water.
 */

import { TOWN_SCENES } from './category-scenes-town.js';
import { arch, box, dark, gable, light, open, round, tree } from './drawing.js';

/** @type {Record<string, () => unknown[]>} */
export const SCENES = {
  ...TOWN_SCENES,
  castle: () => [
    ...light(box(58, 52, 64, 40)),
    ...dark(
      box(46, 40, 18, 52),
      box(116, 40, 18, 52),
      gable(46, 40, 18, 18),
      gable(116, 40, 18, 18),
    ),
    ...dark('M58 52v-6h7v4h7v-4h7v4h7v-4h8v4h7v-4h7v4h7v-4h7v6z'),
    ...open(arch(82, 70, 16, 22), box(53, 54, 4, 8), box(123, 54, 4, 8)),
  ],
  church: () => [
    ...light(box(84, 58, 52, 34)),
    ...dark(
      'M80 58h60l-8-14h-46z',
      box(58, 44, 24, 48),
      gable(58, 44, 24, 34),
      'M69 6h2v6h-2zM67 8h6v2h-6z',
    ),
    ...open(arch(66, 56, 8, 14), arch(94, 66, 7, 16), arch(108, 66, 7, 16), arch(122, 66, 7, 16)),
  ],
  abbey: () => [
    ...light(box(36, 52, 108, 40)),
    ...dark('M32 52h116l-10-12h-96z', gable(76, 44, 28, 26), box(76, 44, 28, 48)),
    ...open(
      round(90, 40, 6),
      ...[42, 57, 110, 125].map((x) => arch(x, 64, 10, 28)),
      arch(83, 66, 14, 26),
    ),
  ],
  village: () => [
    ...light(box(34, 66, 30, 26), box(92, 60, 34, 32)),
    ...dark(
      gable(34, 66, 30, 18),
      gable(92, 60, 34, 20),
      box(66, 72, 22, 20),
      gable(66, 72, 22, 12),
      box(128, 70, 22, 22),
      gable(128, 70, 22, 13),
    ),
    ...open(box(44, 76, 6, 8), box(103, 74, 6, 18), box(113, 70, 6, 8), box(136, 78, 5, 7)),
  ],
  town: () => [
    ...light(box(34, 44, 26, 48), box(86, 38, 26, 54), box(136, 50, 20, 42)),
    ...dark(
      'M60 92v-42h4v-5h4v-5h10v5h4v5h4v42z',
      'M34 44l13-13 13 13z',
      'M86 38v-5h5v-5h16v5h5v5z',
      box(112, 54, 24, 38),
      gable(114, 54, 20, 14),
    ),
    ...open(
      ...[40, 50, 92, 102].flatMap((x) => [box(x, 54, 4, 8), box(x, 70, 4, 8)]),
      ...[66, 76, 118, 127].map((x) => box(x, 64, 4, 8)),
    ),
  ],
  farm: () => [
    ...light(box(40, 62, 60, 30)),
    ...dark('M34 62l14-20h46l12 20z', box(112, 50, 18, 42), 'M112 50a9 9 0 0 1 18 0z'),
    ...open(arch(60, 70, 20, 22), box(46, 70, 7, 6), box(87, 70, 7, 6)),
  ],
  forest: () => [
    ...light(tree(36, 50), tree(82, 60), tree(140, 52)),
    ...dark(tree(58, 66), tree(108, 74), tree(126, 44), tree(22, 40), tree(160, 62)),
  ],
  field: () => [
    ...light('M0 92c40-18 80-14 180-2v32H0z'),
    ...dark(
      'M0 104c50-14 110-12 180 2v4c-70-12-130-14-180 0z',
      'M0 116c50-12 110-10 180 2v2H0z',
      round(132, 72, 12),
      box(130, 80, 4, 14),
    ),
  ],
  water: () => [
    ...light('M0 78c40-22 60-18 92-6s60 6 88-8v30H0z'),
    ...open('M0 88h180v32H0z'),
    ...dark(
      'M18 98h44v2h-44zM84 104h60v2h-60zM40 112h36v2h-36z',
      tree(150, 36),
      tree(164, 28),
      tree(26, 30),
    ),
  ],
  rock: () => [
    ...light('M20 92l16-46 14-8 10 6 18-26 22 12 12-8 18 30 12 2 18 38z'),
    ...dark('M60 92l18-74 8 22-6 18 10 34zM112 92l2-48 8 20 14 28zM20 92l16-46 4 22 10 24z'),
  ],
  cave: () => [
    ...dark('M0 92V42c24-26 52-34 90-34s66 8 90 34v50z'),
    ...open('M46 92c0-34 16-58 44-58s44 24 44 58z'),
    ...dark(
      'M66 42l4 18 4-20zM92 34l4 24 5-23zM116 42l3 14 4-8z',
      'M70 92l4-16 4 16zM104 92l3-12 4 12z',
    ),
  ],
  works: () => [
    ...light(box(30, 62, 84, 30)),
    ...dark(
      'M30 62l20-14v14l20-14v14l20-14v14l20-14v14z',
      'M122 92l3-66h10l3 66z',
      'M144 92l2-52h8l2 52z',
    ),
    ...open(...[38, 58, 78, 98].map((x) => box(x, 70, 10, 8))),
  ],
  mine: () => [
    ...light('M96 92l34-44 40 44z'),
    ...dark(
      'M46 92l16-62h10l16 62h-7l-14-56-14 56z',
      'M50 66h34v4h-34zM55 48h24v4h-24z',
      round(67, 28, 12),
      box(24, 72, 26, 20),
    ),
    ...open(round(67, 28, 7), box(30, 78, 5, 6), box(39, 78, 5, 6)),
  ],
  bridge: () => [
    ...open('M0 88h180v32H0z'),
    ...dark('M0 50h180v12H0z', ...[24, 78, 132].map((x) => `M${x} 62h14v40h-14z`)),
    ...light(...[-16, 38, 92, 146].map((x) => `M${x} 62h40v8a20 20 0 0 0 -40 0z`)),
    ...dark('M0 46h180v3H0z'),
  ],
  station: () => [
    ...light(box(38, 52, 104, 40)),
    ...dark('M34 52a56 34 0 0 1 112 0z'),
    ...open('M50 50a40 24 0 0 1 80 0z', ...[48, 70, 92, 114].map((x) => arch(x, 64, 14, 28))),
    ...dark('M0 100h180v3H0zM0 110h180v3H0z', round(90, 38, 6)),
  ],
};
