package be.tournages.impact.reconciliation;

import be.tournages.http.NotFoundException;
import be.tournages.impact.reconciliation.Verdict.Cause;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The published reports that were entered, each held against the data once. */
@Singleton
public class Reconciliations {

  private volatile @Nullable Result of2024;

  /**
   * What came of a report.
   *
   * @param year its year
   * @param verdicts one a figure that claims to be something, in the report's order
   * @param secondList where its second list of works differs from the first
   * @param texts texts that disagree, by column
   * @param malformed figures not written as French writes numbers
   */
  public record Result(
      int year,
      List<Verdict> verdicts,
      List<ListedWork.Difference> secondList,
      List<Map<String, String>> texts,
      List<PublishedFigure> malformed) {

    /** Figures that the data does not support. */
    public List<Verdict> slips() {
      return verdicts.stream().filter(verdict -> !verdict.isSupported()).toList();
    }

    /** Figures that differ only because their terms are printed rounded. */
    public List<Verdict> rounded() {
      return verdicts.stream().filter(verdict -> verdict.cause() == Cause.ROUNDED_TERMS).toList();
    }

    /** How many slips each likely cause explains. */
    public Map<Cause, Long> causes() {
      return new TreeMap<>(
          slips().stream().collect(Collectors.groupingBy(Verdict::cause, Collectors.counting())));
    }

    /** The verdicts of each section, by its name. */
    public Map<String, List<Verdict>> sections() {
      return new TreeMap<>(
          verdicts.stream().collect(Collectors.groupingBy(verdict -> verdict.figure().section())));
    }
  }

  /**
   * The report of a year.
   *
   * @throws NotFoundException when its tables were not entered
   */
  public Result get(int year) {
    if (year != 2024) {
      throw new NotFoundException("reconciliation", year);
    }
    Result known = of2024;
    if (known == null) {
      known = compute(new Report2024());
      of2024 = known;
    }
    return known;
  }

  private static Result compute(Report2024 report) {
    var reconciliation = new Reconciliation(report.figures(), report.data());
    return new Result(
        2024,
        reconciliation.run(),
        report.differencesOfSecondList(),
        report.texts(),
        reconciliation.malformed());
  }
}
