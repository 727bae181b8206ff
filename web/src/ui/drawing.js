/** The strokes of the category drawings, on a sheet of 180 × 120 with the ground line at 92. */
import { svg } from 'lit';

/** @param {string} d @param {'a' | 'b' | 'c'} tone */
const shape = (d, tone = 'a') => svg`<path class=${tone} d=${d} />`;
/** @param {...string} all */
export const dark = (...all) => all.map((d) => shape(d, 'a'));
/** @param {...string} all */
export const light = (...all) => all.map((d) => shape(d, 'b'));
/** @param {...string} all */
export const open = (...all) => all.map((d) => shape(d, 'c'));

export const tree = (/** @type {number} */ x, /** @type {number} */ h) =>
  `M${x} ${92 - h}l${h * 0.26} ${h * 0.42}h-${h * 0.1}l${h * 0.2} ${h * 0.36}h-${h * 0.31}v${h * 0.22}h-${h * 0.1}v-${h * 0.22}h-${h * 0.31}l${h * 0.2}-${h * 0.36}h-${h * 0.1}z`;
export const round = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ r) =>
  `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 -${2 * r} 0z`;
export const box = (
  /** @type {number} */ x,
  /** @type {number} */ y,
  /** @type {number} */ w,
  /** @type {number} */ h,
) => `M${x} ${y}h${w}v${h}h-${w}z`;
export const arch = (
  /** @type {number} */ x,
  /** @type {number} */ y,
  /** @type {number} */ w,
  /** @type {number} */ h,
) => `M${x} ${y + h}v-${h - w / 2}a${w / 2} ${w / 2} 0 0 1 ${w} 0v${h - w / 2}z`;
export const gable = (
  /** @type {number} */ x,
  /** @type {number} */ y,
  /** @type {number} */ w,
  /** @type {number} */ rise,
) => `M${x - 3} ${y}l${w / 2 + 3}-${rise}l${w / 2 + 3} ${rise}z`;
