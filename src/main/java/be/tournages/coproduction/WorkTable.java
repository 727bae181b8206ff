package be.tournages.coproduction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
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

  /** Works by format. */
  public static WorkTable byFormat(List<Work> works) {
    return grouped(works, WorkFormat.values(), Work::format);
  }

  /** Works by the group of the country they are initiated in. */
  public static WorkTable byOrigin(List<Work> works) {
    return grouped(works, Origin.values(), Work::origin);
  }

  /** Works of the list that meet the condition. */
  public static List<Work> only(List<Work> works, Predicate<Work> condition) {
    return works.stream().filter(condition).toList();
  }

  private static <K extends Enum<K>> WorkTable grouped(
      List<Work> works, K[] keys, Function<Work, K> group) {
    WorkSum total = WorkSum.of(works);
    var rows = new ArrayList<Row>();
    Stream.of(keys)
        .forEach(key ->
            rows.add(row(key, WorkSum.of(only(works, work -> group.apply(work) == key)), total)));
    return new WorkTable(rows, total);
  }

  private static Row row(Enum<?> key, WorkSum sum, WorkSum total) {
    return new Row(
        key.name().toLowerCase(Locale.ROOT),
        sum,
        share(BigDecimal.valueOf(sum.count()), BigDecimal.valueOf(total.count())),
        share(sum.invested(), total.invested()),
        share(sum.spent(), total.spent()));
  }

  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0 ? BigDecimal.ZERO : part.divide(whole, MathContext.DECIMAL128);
  }
}
