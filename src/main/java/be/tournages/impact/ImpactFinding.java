package be.tournages.impact;

import be.tournages.production.ProjectType;
import java.util.List;

/**
 * Something a reader of a year's figure has to know.
 *
 * @param kind what it is
 * @param type the project type it concerns
 * @param arguments values for its sentence, such as the year an average was taken from
 */
public record ImpactFinding(Kind kind, ProjectType type, List<String> arguments) {

  /** The kinds of finding. */
  public enum Kind {
    /** The type has attributable days and no average: its days are worth nothing here. */
    AVERAGE_MISSING,
    /** The average is that of an earlier year. */
    AVERAGE_CARRIED,
    /** The type has funded days, and the non-audiovisual spend of these is not known. */
    COMPLEMENT_UNKNOWN
  }

  static ImpactFinding of(Kind kind, ProjectType type, Object... arguments) {
    return new ImpactFinding(
        kind, type, List.of(arguments).stream().map(Object::toString).toList());
  }
}
