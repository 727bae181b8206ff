package be.tournages.coproduction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A table of the report: works grouped by what they are or by where they come from, with the share
 * of each group in the whole (sections 2.2.2, 3.2.2 and 7.1).
 *
 * @param rows the groups, in the order of their kinds, empty ones included
 * @param total all works of the table
 */
public record WorkTable(List<Row> rows, WorkSum total) {

  /**
   * A group of works.
   *
   * @param key what they have in common, such as {@code feature} or {@code france}
   * @param sum the works taken together
   * @param countShare their part of the number of works, 0–1
   * @param investedShare their part of the investment, 0–1
   * @param spentShare their part of the spend, 0–1
   */
  public record Row(
      String key,
      WorkSum sum,
      BigDecimal countShare,
      BigDecimal investedShare,
      BigDecimal spentShare) {}

  public WorkTable {
    rows = List.copyOf(rows);
  }

  /** Works by budget line. */
  public static WorkTable byLine(List<Work> works) {
    return grouped(works, WorkLine.values(), Work::line);
  }

  /** Works by format. */
  public static WorkTable byFormat(List<Work> works) {
    return grouped(works, WorkFormat.values(), Work::format);
  }

  /** Works by the group of the country they are initiated in. */
  public static WorkTable byOrigin(List<Work> works) {
    return grouped(works, Origin.values(), Work::origin);
  }

  /** Works by the country they are initiated in, by its code. */
  public static WorkTable byCountry(List<Work> works) {
    return named(works, Work::initiatedIn);
  }

  /** Works by the company that applied, by its name. */
  public static WorkTable byCompany(List<Work> works) {
    return named(works, Work::company);
  }

  /** Works by whether Belgium finances most of them: {@code majority}, then {@code minority}. */
  public static WorkTable byMajority(List<Work> works) {
    WorkSum total = WorkSum.of(works);
    return new WorkTable(
        List.of(
            row("majority", only(works, Work::majority), total),
            row("minority", only(works, work -> !work.majority()), total)),
        total);
  }

  /** Works by session of the year; an empty key stands for those whose session is not known. */
  public static WorkTable bySession(List<Work> works) {
    return named(works, work -> work.findSession().orElse(""));
  }

  /** Works of the list that meet the condition. */
  public static List<Work> only(List<Work> works, Predicate<Work> condition) {
    return works.stream().filter(condition).toList();
  }

  private static <K extends Enum<K>> WorkTable grouped(
      List<Work> works, K[] keys, Function<Work, K> group) {
    WorkSum total = WorkSum.of(works);
    return new WorkTable(
        Stream.of(keys)
            .map(key ->
                row(
                    key.name().toLowerCase(Locale.ROOT),
                    only(works, work -> group.apply(work) == key),
                    total))
            .toList(),
        total);
  }

  private static WorkTable named(List<Work> works, Function<Work, String> group) {
    WorkSum total = WorkSum.of(works);
    return new WorkTable(
        works.stream()
            .map(group)
            .distinct()
            .sorted()
            .map(key -> row(key, only(works, work -> group.apply(work).equals(key)), total))
            .toList(),
        total);
  }

  private static Row row(String key, List<Work> works, WorkSum total) {
    WorkSum sum = WorkSum.of(works);
    return new Row(
        key,
        sum,
        share(BigDecimal.valueOf(sum.count()), BigDecimal.valueOf(total.count())),
        share(sum.invested(), total.invested()),
        share(sum.spent(), total.spent()));
  }

  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0 ? BigDecimal.ZERO : part.divide(whole, MathContext.DECIMAL128);
  }
}
