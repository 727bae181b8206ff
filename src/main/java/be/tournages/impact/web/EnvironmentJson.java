package be.tournages.impact.web;

import be.tournages.impact.EnvironmentYear;
import be.tournages.impact.Source;
import be.tournages.impact.web.EnvironmentController.LineJson;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The environment of a year (section 2.2.6 of the 2024 report).
 *
 * @param lines one a production
 * @param measured lines whose tonnes are known
 * @param averageTonnes the office's average, tonnes of CO2 equivalent a production, null when
 *     nothing is measured
 * @param averageCrew average of the lines that tell their crew, 0 when none does
 * @param averageDays average of the lines that tell their days, 0 when none does
 * @param certified productions that obtained a certification
 * @param declared average that a report printed without its values, null when none did
 */
@Serdeable
record EnvironmentJson(
    List<LineJson> lines,
    int measured,
    @Nullable BigDecimal averageTonnes,
    BigDecimal averageCrew,
    BigDecimal averageDays,
    int certified,
    @Nullable DeclaredJson declared) {

  private static final int DECIMALS = 3;

  static EnvironmentJson of(EnvironmentYear year) {
    return new EnvironmentJson(
        year.lines().stream().map(LineJson::of).toList(),
        year.measured(),
        year.averageTonnes().map(EnvironmentJson::rounded).orElse(null),
        rounded(year.averageCrew()),
        rounded(year.averageDays()),
        year.certified(),
        year.declared().map(DeclaredJson::of).orElse(null));
  }

  private static BigDecimal rounded(BigDecimal number) {
    return number.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  /** A printed average, over how many projects, and where it stands. */
  @Serdeable
  record DeclaredJson(BigDecimal averageTonnes, int projects, Source source) {
    static DeclaredJson of(EnvironmentYear.Declared declared) {
      return new DeclaredJson(declared.averageTonnes(), declared.projects(), declared.source());
    }
  }
}
