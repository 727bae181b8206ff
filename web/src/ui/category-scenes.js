/**
 * Small landscapes for places that have no photograph: one drawn motif per kind of décor, in
 * three tones. All coordinates are in a sheet of 180 × 120, ground line at 92.
 *
 * `{a}` is the motif's dark tone, `{b}` its light tone, `{c}` the colour of openings and water.
 */
import { svg } from 'lit';

/** @param {string} d @param {'a' | 'b' | 'c'} tone */
const shape = (d, tone = 'a') => svg`<path class=${tone} d=${d} />`;
/** @param {...string} all */
const dark = (...all) => all.map((d) => shape(d, 'a'));
/** @param {...string} all */
const light = (...all) => all.map((d) => shape(d, 'b'));
/** @param {...string} all */
const open = (...all) => all.map((d) => shape(d, 'c'));

const tree = (/** @type {number} */ x, /** @type {number} */ h) =>
  `M${x} ${92 - h}l${h * 0.26} ${h * 0.42}h-${h * 0.1}l${h * 0.2} ${h * 0.36}h-${h * 0.31}v${h * 0.22}h-${h * 0.1}v-${h * 0.22}h-${h * 0.31}l${h * 0.2}-${h * 0.36}h-${h * 0.1}z`;
const round = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ r) =>
  `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 -${2 * r} 0z`;
const box = (
  /** @type {number} */ x,
  /** @type {number} */ y,
  /** @type {number} */ w,
  /** @type {number} */ h,
) => `M${x} ${y}h${w}v${h}h-${w}z`;
const arch = (
  /** @type {number} */ x,
  /** @type {number} */ y,
  /** @type {number} */ w,
  /** @type {number} */ h,
) => `M${x} ${y + h}v-${h - w / 2}a${w / 2} ${w / 2} 0 0 1 ${w} 0v${h - w / 2}z`;
const gable = (
  /** @type {number} */ x,
  /** @type {number} */ y,
  /** @type {number} */ w,
  /** @type {number} */ rise,
) => `M${x - 3} ${y}l${w / 2 + 3}-${rise}l${w / 2 + 3} ${rise}z`;

/** @type {Record<string, () => unknown[]>} */
export const SCENES = {
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
  road: () => [
    ...light('M0 92c50-30 120-30 180 0z'),
    ...dark('M82 76h16l46 44H36z'),
    ...open('M89 80h2l1 8h-4zM88 94h4l2 12h-8zM86 110h8l1 10h-10z'),
    ...dark(tree(38, 40), tree(148, 46)),
  ],
  hall: () => [
    ...light(box(40, 54, 100, 38)),
    ...dark(
      'M34 54h112l-56-26z',
      box(36, 88, 108, 4),
      ...[46, 66, 106, 126].map((x) => box(x, 56, 8, 32)),
    ),
    ...open(arch(82, 64, 16, 24), round(90, 44, 4)),
  ],
  block: () => [
    ...light(box(40, 26, 40, 66), box(98, 48, 44, 44)),
    ...dark(box(76, 26, 8, 66), box(138, 48, 6, 44), box(52, 20, 12, 6)),
    ...open(
      ...[46, 58, 68].flatMap((x) => [34, 48, 62, 76].map((y) => box(x, y, 6, 7))),
      ...[104, 117, 128].flatMap((x) => [56, 70].map((y) => box(x, y, 7, 7))),
    ),
  ],
  house: () => [
    ...light(box(54, 54, 72, 38)),
    ...dark('M46 54l44-28 44 28z', box(112, 26, 9, 18)),
    ...open(box(64, 64, 12, 12), box(104, 64, 12, 12), arch(84, 68, 13, 24)),
    ...dark(round(38, 76, 12), box(36, 84, 4, 8)),
  ],
  room: () => [
    ...light('M0 0h180v120H0z'),
    ...dark(
      'M0 92h180v28H0z',
      'M30 0h2v70h-2z',
      box(104, 74, 48, 10),
      box(108, 84, 4, 14),
      box(144, 84, 4, 14),
    ),
    ...open(box(44, 18, 40, 52)),
    ...dark(box(63, 18, 2, 52), box(44, 42, 40, 2), 'M128 0v26h-10l-4 12h30l-4-12h-10V0z'),
  ],
  studio: () => [
    ...dark('M0 0h180v120H0z'),
    ...light('M62 30L20 120h92z', 'M124 34l-34 86h80z'),
    ...open('M20 108h150v4H20z'),
    ...dark(box(48, 14, 26, 18), box(114, 18, 22, 18)),
    ...light(box(0, 8, 180, 3)),
  ],
  garden: () => [
    ...light('M0 92c60-10 120-10 180 0v28H0z', round(50, 62, 18), round(130, 62, 18)),
    ...dark(box(48, 74, 4, 20), box(128, 74, 4, 20), 'M70 100h40l6 20h-52z'),
    ...open('M78 92a12 8 0 0 1 24 0z', 'M89 70c2 6 2 10 1 22h-2c-1-12-1-16 1-22z'),
  ],
  place: () => [
    ...light(box(20, 56, 34, 36), box(126, 56, 34, 36), box(60, 62, 60, 30)),
    ...dark(
      box(82, 26, 16, 66),
      gable(82, 26, 16, 20),
      gable(20, 56, 17, 14),
      gable(37, 56, 17, 14),
      gable(126, 56, 17, 14),
      gable(143, 56, 17, 14),
    ),
    ...open(
      round(90, 38, 5),
      ...[64, 104].map((x) => arch(x, 70, 12, 22)),
      box(27, 66, 5, 9),
      box(42, 66, 5, 9),
      box(133, 66, 5, 9),
      box(149, 66, 5, 9),
    ),
  ],
  shop: () => [
    ...light(box(36, 40, 108, 52)),
    ...dark('M32 40h116v14H32z', box(36, 30, 108, 10)),
    ...open(box(44, 62, 40, 24), box(94, 62, 16, 30), box(118, 62, 20, 24)),
    ...light('M48 40h12v14H48zM76 40h12v14H76zM104 40h12v14h-12zM132 40h12v14h-12z'),
  ],
  stage: () => [
    ...light(box(28, 30, 124, 62)),
    ...dark(
      'M28 30h34c0 26-6 46-24 62H28zM152 30h-34c0 26 6 46 24 62h10z',
      'M22 22h136v12c-10 6-16 6-22 0-8 6-16 6-24 0-8 6-14 6-22 0-8 6-14 6-22 0-8 6-16 6-24 0-6 6-12 6-22 0z',
    ),
    ...open('M28 92h124l8 10H20z'),
  ],
  arena: () => [
    ...light('M20 78c0-22 30-38 70-38s70 16 70 38v14H20z'),
    ...open('M40 76c0-14 20-24 50-24s50 10 50 24-20 14-50 14-50 0-50-14z'),
    ...dark(
      'M20 78c0 10 30 22 70 22s70-12 70-22v14c0 12-30 20-70 20s-70-8-70-20z',
      box(24, 22, 3, 50),
      box(153, 22, 3, 50),
      box(18, 18, 15, 8),
      box(147, 18, 15, 8),
    ),
  ],
  airport: () => [
    ...light('M0 92h180v28H0z'),
    ...dark('M40 92h70v-16c-20-10-50-10-70 0z', box(126, 48, 8, 44), 'M118 36h24l-4 14h-16z'),
    ...open(
      'M121 40h18l-2 6h-14z',
      ...[48, 64, 80, 96].map((x) => box(x, 80, 8, 6)),
      ...[10, 60, 110, 160].map((x) => box(x, 106, 24, 3)),
    ),
    ...dark('M30 28l34 4 12-10 6 2-8 10 18 4-2 4-22-2-12 6-4-2 6-6-28-6z'),
  ],
  mill: () => [
    ...light('M72 92l6-48h24l6 48z'),
    ...dark(
      'M74 44a16 14 0 0 1 32 0z',
      'M89 42L58 12l-4 4 31 30zM91 42l31-30 4 4-31 30zM89 46L58 76l-4-4 31-30zM91 46l31 30 4-4-31-30z',
    ),
    ...open(arch(84, 74, 12, 18), round(90, 44, 3)),
  ],
};
