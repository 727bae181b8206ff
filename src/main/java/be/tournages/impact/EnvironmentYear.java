package be.tournages.impact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was measured of the environment in a year (section 2.2.6 of the 2024 report).
 *
 * @param year calendar year
 * @param lines one a production
 * @param declared the average a report printed without its values, if it did
 */
public record EnvironmentYear(int year, List<EnvironmentLine> lines, Optional<Declared> declared) {

  /**
   * A printed average.
   *
   * @param projects projects it is over
   * @param averageTonnes tonnes of CO2 equivalent
   * @param certified projects that obtained a certification so far
   * @param source where it is printed
   */
  public record Declared(int projects, BigDecimal averageTonnes, int certified, Source source) {}

  public EnvironmentYear {
    lines = List.copyOf(lines);
  }

  /** True when nothing is known of the year. */
  public boolean isEmpty() {
    return lines.isEmpty() && declared.isEmpty();
  }

  /** Lines whose tonnes are measured. */
  public int measured() {
    return (int) lines.stream().filter(line -> line.findTonnes().isPresent()).count();
  }

  /** The office's average, tonnes a production, unrounded; empty when nothing is measured. */
  public Optional<BigDecimal> averageTonnes() {
    return average(EnvironmentLine::findTonnes);
  }

  /** Average crew of the lines that tell it; zero when none does. */
  public BigDecimal averageCrew() {
    return average(line -> line.findCrew().map(BigDecimal::valueOf)).orElse(BigDecimal.ZERO);
  }

  /** Average days of the lines that tell them; zero when none does. */
  public BigDecimal averageDays() {
    return average(EnvironmentLine::findDays).orElse(BigDecimal.ZERO);
  }

  /** Productions with a certification: those of the lines, or as many as were declared. */
  public int certified() {
    int counted = (int) lines.stream().filter(line -> line.findCertified().orElse(false)).count();
    return Math.max(counted, declared.map(Declared::certified).orElse(0));
  }

  private Optional<BigDecimal> average(Function<EnvironmentLine, Optional<BigDecimal>> column) {
    List<BigDecimal> known = lines.stream().map(column).flatMap(Optional::stream).toList();
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(
            known.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(known.size()), MathContext.DECIMAL64));
  }
}
