package be.tournages.impact;

import be.tournages.production.ProjectType;
import java.util.List;

/** Port: where what the office enters for its impact is kept. */
public interface EntryStore {

  /** The averages entered for exactly that year, one a project type at most. */
  List<SpendAverage> listEntered(int year);

  /** Keeps an average in place of the one entered for its type and year. */
  void keep(SpendAverage average);

  /** Forgets the average of a type and year; false when none was entered. */
  boolean removeAverage(int year, ProjectType type);

  /** Keeps an index in place of the one of its year. */
  void keep(StatedIndex index);

  /** Forgets the index of a year; false when there was none. */
  boolean removeIndex(int year);

  /** Changes what a scenario keeps; false when there is none of its code. */
  boolean change(Scenario scenario, Source source);
}
