package be.tournages.impact.reconciliation;

import be.tournages.coproduction.Work;
import be.tournages.coproduction.WorkFiles;
import be.tournages.impact.Audited;
import be.tournages.impact.DeclaredDays;
import be.tournages.impact.ImpactFiles;
import be.tournages.impact.NamedScenario;
import be.tournages.impact.TypeInput;
import be.tournages.persistence.ReferenceFiles;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The report of 2024: its own tables, entered by hand, and the data it was made from. */
public final class Report2024 {

  private static final String IMPACT = "db/reference/impact/";
  private static final String WORKS = "db/reference/coproduction/2024/works.csv";
  private static final String PUBLISHED = "db/reference/coproduction/published/2024/";
  private static final List<String> TABLES =
      List.of(
          "works_live",
          "works_animation",
          "tv_formats",
          "works_all",
          "work_ratios",
          "directors",
          "shoots",
          "environment",
          "gaming",
          "portfolio",
          "prose");

  private final ReferenceFiles files = new ReferenceFiles();

  /** The figures that the report prints. */
  public List<PublishedFigure> figures() {
    return TABLES.stream()
        .flatMap(name -> PublishedFiles.read(files.open(PUBLISHED + name + ".csv")).stream())
        .toList();
  }

  /** The works as sections 1.2.3, 2.2.2.1 and 3.2.2.1 list them. */
  public List<Work> works() {
    return WorkFiles.read(2024, files.open(WORKS));
  }

  /** Where section 7.1, which lists the works again, differs from the first lists. */
  public List<ListedWork.Difference> differencesOfSecondList() {
    return ListedWork.compare(
        works(), ListedWork.read(files.open(PUBLISHED + "listing/works_7_1.csv")));
  }

  /** Texts that disagree between two places of the report, found by reading. */
  public List<Map<String, String>> texts() {
    return ListedWork.readTexts(files.open(PUBLISHED + "listing/texts.csv"));
  }

  /** The data the report was made from. */
  public ReportData data() {
    List<DeclaredDays> days =
        ImpactFiles.readDays(
            files.open(IMPACT + "2024/shooting_days.csv"), ImpactFiles.IMPACT_2024);
    var spend = ImpactFiles.readSpend(files.open(IMPACT + "2024/spend_per_day.csv"));
    var complement = ImpactFiles.readComplement(files.open(IMPACT + "2024/non_av_complement.csv"));
    return new ReportData(
        works(),
        days,
        days.stream()
            .map(one ->
                new TypeInput(
                    one.type(),
                    one.days(),
                    Objects.requireNonNull(spend.get(one.type())),
                    complement.getOrDefault(one.type(), BigDecimal.ZERO),
                    Audited.NONE))
            .toList(),
        ImpactFiles.readScenarios(files.open(IMPACT + "scenarios.csv"), ImpactFiles.IMPACT_2024)
            .stream()
            .map(NamedScenario::scenario)
            .toList());
  }
}
