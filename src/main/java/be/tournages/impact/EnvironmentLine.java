package be.tournages.impact;

import be.tournages.production.ProjectType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The environmental line of a production; all but its name may be unknown.
 *
 * @param year year in whose report it stands
 * @param productionId the dossier, or null for a project that was declared without one
 * @param label title of the dossier, or name of the declared project
 * @param type its project type, or null
 * @param crew people in the crew, or null
 * @param days shooting days it was measured over, or null
 * @param tonnes tonnes of CO2 equivalent, or null while it is not measured
 * @param certified whether a certification was obtained, or null
 * @param source where its numbers come from
 */
public record EnvironmentLine(
    int year,
    @Nullable UUID productionId,
    String label,
    @Nullable ProjectType type,
    @Nullable Integer crew,
    @Nullable BigDecimal days,
    @Nullable BigDecimal tonnes,
    @Nullable Boolean certified,
    Source source) {

  /** Its project type, where it is one of the eight. */
  public Optional<ProjectType> findType() {
    return Optional.ofNullable(type);
  }

  /** People in the crew, where they are known. */
  public Optional<Integer> findCrew() {
    return Optional.ofNullable(crew);
  }

  /** Its days, where they are known. */
  public Optional<BigDecimal> findDays() {
    return Optional.ofNullable(days);
  }

  /** Its tonnes, where they are measured. */
  public Optional<BigDecimal> findTonnes() {
    return Optional.ofNullable(tonnes);
  }

  /** Tonnes a day, unrounded, where both are known. */
  public Optional<BigDecimal> findTonnesPerDay() {
    return findTonnes().flatMap(sum -> findDays().map(by -> sum.divide(by, MathContext.DECIMAL64)));
  }

  /** Whether a certification was obtained, where it is known. */
  public Optional<Boolean> findCertified() {
    return Optional.ofNullable(certified);
  }
}
