/** Pixels across of the largest bubble. */
const LARGEST = 84;
const SMALLEST = 8;

/**
 * @param {number} value
 * @param {number} most the largest value of the map
 * @returns {number} pixels across: the area is in proportion to the value
 */
export function bubbleSize(value, most) {
  return most > 0 ? Math.max(SMALLEST, LARGEST * Math.sqrt(value / most)) : SMALLEST;
}
