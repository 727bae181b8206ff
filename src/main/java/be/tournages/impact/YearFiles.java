package be.tournages.impact;

import be.tournages.production.ProjectType;
import java.util.List;
import java.util.Optional;

/**
 * The dossiers of a year. A dossier is handled in a year when it is opened in it, announced for it,
 * or has days or applications in it; it is shot when it is settled and has a day that counts.
 *
 * @param byType one entry a project type, and one for dossiers whose type is not known yet
 * @param foreign foreign productions without coproduction, by type and country
 * @param unknownOrigin handled dossiers without coproduction whose country is not known
 */
public record YearFiles(List<OfType> byType, List<Foreign> foreign, int unknownOrigin) {

  /**
   * The dossiers of a type.
   *
   * @param type the type; empty while it is not known
   * @param handled dossiers handled
   * @param shot those that shot
   * @param funded those handled that coproduction funds
   */
  public record OfType(Optional<ProjectType> type, int handled, int shot, int funded) {}

  /** Foreign productions of a type from a country (ISO 3166-1 code). */
  public record Foreign(ProjectType type, String country, int files) {}

  public YearFiles {
    byType = List.copyOf(byType);
    foreign = List.copyOf(foreign);
  }

  /** All dossiers handled. */
  public int handled() {
    return byType.stream().mapToInt(OfType::handled).sum();
  }

  /** Dossiers of a type handled. */
  int handled(ProjectType type) {
    return byType.stream()
        .filter(one -> one.type().filter(type::equals).isPresent())
        .mapToInt(OfType::handled)
        .sum();
  }

  /** Those that shot. */
  public int shot() {
    return byType.stream().mapToInt(OfType::shot).sum();
  }

  /** All foreign productions without coproduction. */
  public int foreignFiles() {
    return foreign.stream().mapToInt(Foreign::files).sum();
  }

  /** Where dossiers are counted. */
  public interface Source {

    /** The dossiers of a year as the office keeps them. */
    YearFiles count(int year);

    /** Foreign productions without coproduction that were declared for a year. */
    List<Foreign> listDeclaredForeign(int year);
  }
}
