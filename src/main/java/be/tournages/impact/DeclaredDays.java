package be.tournages.impact;

import be.tournages.production.ProjectType;

/**
 * What the office declared for a project type in a year before its ledger existed.
 *
 * @param type the project type
 * @param filesHandled productions the office worked for
 * @param filesShot those that shot in the year
 * @param days their shooting days
 * @param source where the days come from
 */
public record DeclaredDays(
    ProjectType type, int filesHandled, int filesShot, DayCount days, Source source) {

  public DeclaredDays {
    if (filesShot < 0 || filesHandled < filesShot) {
      throw new IllegalArgumentException("More files shot than handled: " + type);
    }
  }

  /** The same with another number of files handled. */
  DeclaredDays withHandled(int files) {
    return new DeclaredDays(type, files, filesShot, days, source);
  }
}
