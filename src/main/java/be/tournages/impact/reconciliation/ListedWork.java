package be.tournages.impact.reconciliation;

import be.tournages.coproduction.Share;
import be.tournages.coproduction.Work;
import be.tournages.persistence.ReferenceFiles;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A work as a second list of the report prints it.
 *
 * @param number its number in the list
 * @param columns what the list says of it, by column
 */
public record ListedWork(int number, Map<String, String> columns) {

  /** A column in which two lists of the same works disagree, letter case apart. */
  public record Difference(int number, String column, String first, String second) {}

  public ListedWork {
    columns = Map.copyOf(columns);
  }

  /** Reads a list from CSV. */
  public static List<ListedWork> read(Reader reader) {
    return ReferenceFiles.rows(reader).stream()
        .map(row -> new ListedWork(Integer.parseInt(row.get("no")), row.toMap()))
        .toList();
  }

  /** Reads pairs of texts that disagree, one pair a row, by column. */
  static List<Map<String, String>> readTexts(Reader reader) {
    return ReferenceFiles.rows(reader).stream().map(row -> row.toMap()).toList();
  }

  /** All differences between the works and the list, by number. */
  public static List<Difference> compare(List<Work> works, List<ListedWork> list) {
    var byNumber = list.stream().collect(Collectors.toMap(ListedWork::number, one -> one));
    var differences = new ArrayList<Difference>();
    for (Work work : works) {
      ListedWork again = byNumber.get(work.number());
      if (again == null) {
        differences.add(new Difference(work.number(), "no", work.title(), "not listed"));
      } else {
        first(work)
            .forEach((column, value) -> {
              String second = again.columns().getOrDefault(column, "");
              if (!value.equalsIgnoreCase(second)) {
                differences.add(new Difference(work.number(), column, value, second));
              }
            });
      }
    }
    return differences;
  }

  private static Map<String, String> first(Work work) {
    var columns = new LinkedHashMap<String, String>();
    columns.put("title", work.title());
    columns.put("production_company", work.company());
    columns.put("directors", String.join(", ", work.directors()));
    columns.put(
        "shares", work.shares().stream().map(ListedWork::share).collect(Collectors.joining(" ")));
    columns.put("investment_eur", work.invested().toPlainString());
    columns.put("walloon_spend_eur", work.spent().toPlainString());
    return columns;
  }

  private static String share(Share share) {
    return share.country() + ":" + share.percent().toPlainString();
  }
}
