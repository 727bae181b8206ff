package be.tournages.impact;

import be.tournages.coproduction.SpendCategory;
import be.tournages.persistence.ReferenceFiles;
import be.tournages.production.ProjectType;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the reference files of the impact: {@code db/reference/impact/<year>/*.csv} and {@code
 * scenarios.csv}. They are the office's own, so an unreadable one is a fault, not a finding.
 */
public final class ImpactFiles {

  /** Title of the report that prints the figures of 2024. */
  public static final String BILAN_2024 = "Wallimage, Bilan 2024";

  /** Where it prints the method, its scenarios and what 2024 is computed from. */
  public static final Source IMPACT_2024 = new Source.Document(BILAN_2024, "2.2.7.2");

  private ImpactFiles() {}

  /** Declared days a project type, from {@code shooting_days.csv}. */
  public static List<DeclaredDays> readDays(Reader reader, Source source) {
    return ReferenceFiles.rows(reader).stream()
        .map(row ->
            new DeclaredDays(
                type(row),
                Integer.parseInt(row.get("files_handled")),
                Integer.parseInt(row.get("files_shot")),
                new DayCount(
                    decimal(row, "days_in_wallonia"), decimal(row, "days_on_funded_projects")),
                source))
        .toList();
  }

  /** Average spend a day a project type, in one or two undivided parts, from the rates file. */
  public static Map<ProjectType, DailySpend> readSpend(Reader reader) {
    var spend = new EnumMap<ProjectType, DailySpend>(ProjectType.class);
    for (CSVRecord row : ReferenceFiles.rows(reader)) {
      var portions = new ArrayList<Portion>();
      addPortion(portions, SpendCategory.AUDIOVISUAL, decimal(row, "av_eligible_eur"));
      addPortion(portions, SpendCategory.NON_AUDIOVISUAL, decimal(row, "non_av_eur"));
      spend.put(type(row), new DailySpend(portions));
    }
    return spend;
  }

  /** Non-audiovisual spend of funded productions, euro, from {@code non_av_complement.csv}. */
  public static Map<ProjectType, BigDecimal> readComplement(Reader reader) {
    var complement = new EnumMap<ProjectType, BigDecimal>(ProjectType.class);
    for (CSVRecord row : ReferenceFiles.rows(reader)) {
      complement.put(type(row), decimal(row, "funded_productions_non_av_spend_eur"));
    }
    return complement;
  }

  /** Foreign productions without coproduction, from {@code foreign_files.csv}. */
  public static List<YearFiles.Foreign> readForeign(Reader reader) {
    return ReferenceFiles.rows(reader).stream()
        .map(row ->
            new YearFiles.Foreign(
                type(row), row.get("country"), Integer.parseInt(row.get("files"))))
        .toList();
  }

  /** Scenarios with their labels, from {@code scenarios.csv}. */
  public static List<NamedScenario> readScenarios(Reader reader, Source source) {
    return ReferenceFiles.rows(reader).stream().map(row -> NamedScenario.of(row, source)).toList();
  }

  private static void addPortion(
      List<Portion> portions, SpendCategory category, BigDecimal amount) {
    if (amount.signum() != 0) {
      portions.add(new Portion(category, amount, category.isUsuallyEligible()));
    }
  }

  private static ProjectType type(CSVRecord row) {
    String code = row.get("project_type");
    return ProjectType.find(code)
        .orElseThrow(() -> new IllegalArgumentException("Unknown project type " + code));
  }

  private static BigDecimal decimal(CSVRecord row, String column) {
    return new BigDecimal(row.get(column));
  }
}
