package be.tournages.exchange;

import java.util.List;
import java.util.Set;

/**
 * What a row comes to.
 *
 * @param row its number in the file
 * @param id its identity within the source
 * @param values everything that the file says of the place
 * @param fields the fields that the file has columns for, and what is made of them
 */
record Entry(int row, String id, Values values, Set<Field> fields) {

  /**
   * An entry, or none.
   *
   * @param findings what there is to say; with a refusal among them there is no entry
   */
  record Reading(java.util.Optional<Entry> entry, List<Finding> findings) {}
}
