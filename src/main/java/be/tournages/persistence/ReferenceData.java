package be.tournages.persistence;

import java.util.List;

/**
 * Tables that a feature fills from files of its own on the class path. At every start the tables
 * whose files have another content than when they were last loaded are loaded again.
 */
public interface ReferenceData {

  /** Paths of the files on the class path, such as {@code db/reference/category.csv}. */
  List<String> files();

  /**
   * Fills the tables from the files; runs in a transaction of its own, so that all or none land.
   */
  void load(ReferenceFiles files);

  /** Place among the others, ascending: what refers to other tables comes after them. */
  default int order() {
    return 0;
  }
}
