package be.tournages.impact;

import be.tournages.production.ProjectType;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The inputs of the 2024 report, read from the reference files, and what it published. */
final class Published2024 {

  private Published2024() {}

  static List<TypeInput> inputs() {
    Map<ProjectType, DailySpend> spend = ImpactFiles.readSpend(reference("2024/spend_per_day.csv"));
    Map<ProjectType, BigDecimal> complement =
        ImpactFiles.readComplement(reference("2024/non_av_complement.csv"));
    return ImpactFiles.readDays(reference("2024/shooting_days.csv"), ImpactFiles.IMPACT_2024)
        .stream()
        .map(days ->
            new TypeInput(
                days.type(),
                days.days(),
                Objects.requireNonNull(spend.get(days.type())),
                complement.getOrDefault(days.type(), BigDecimal.ZERO),
                Audited.NONE))
        .toList();
  }

  static List<Scenario> scenarios() {
    return ImpactFiles.readScenarios(reference("scenarios.csv"), ImpactFiles.IMPACT_2024).stream()
        .map(NamedScenario::scenario)
        .toList();
  }

  /** The three tables as the report prints them. */
  static String tables() {
    try (Reader reader = open("/be/tournages/impact/impact_scenarios_published.csv")) {
      return reader.readAllAsString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reader reference(String name) {
    return open("/db/reference/impact/" + name);
  }

  private static Reader open(String path) {
    return new InputStreamReader(
        Objects.requireNonNull(Published2024.class.getResourceAsStream(path), path),
        StandardCharsets.UTF_8);
  }
}
