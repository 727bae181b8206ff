package be.tournages.search;

import be.tournages.search.analysis.Synonym;
import java.util.List;

/** Port: the terms that mean the same. */
public interface SynonymTable {

  /** All of them, in a fixed order. */
  List<Synonym> list();
}
