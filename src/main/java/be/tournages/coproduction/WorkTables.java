package be.tournages.coproduction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sub-tables of the report, in its order: whole, then each line, then each format. */
public final class WorkTables {

  private WorkTables() {}

  /** What the works of a table are grouped by. */
  public enum Grouping {
    LINE,
    FORMAT,
    ORIGIN,
    MAJORITY,
    SESSION,
    COUNTRY,
    COMPANY
  }

  /**
   * A table with what it is a table of.
   *
   * @param line only works of this line
   * @param format only works of this format
   * @param grouping what its rows are
   * @param table the table
   */
  public record Sub(
      Optional<WorkLine> line, Optional<WorkFormat> format, Grouping grouping, WorkTable table) {}

  /**
   * Every table of the works: over all of them each grouping; for each line by format and by origin
   * (2.2.2, 3.2.2); for each format, within each line and over all, by origin (2.2.2.3, 3.2.2.3,
   * 7.1.2). Tables without works are left out.
   */
  public static List<Sub> of(List<Work> works) {
    var tables = new ArrayList<Sub>();
    for (Grouping grouping : Grouping.values()) {
      add(tables, Optional.empty(), Optional.empty(), grouping, works);
    }
    for (WorkLine line : WorkLine.values()) {
      add(tables, Optional.of(line), Optional.empty(), Grouping.FORMAT, works);
      add(tables, Optional.of(line), Optional.empty(), Grouping.ORIGIN, works);
      addFormats(tables, Optional.of(line), works);
    }
    addFormats(tables, Optional.empty(), works);
    return tables;
  }

  private static void addFormats(List<Sub> tables, Optional<WorkLine> line, List<Work> works) {
    for (WorkFormat format : WorkFormat.values()) {
      add(tables, line, Optional.of(format), Grouping.ORIGIN, works);
    }
  }

  private static void add(
      List<Sub> tables,
      Optional<WorkLine> line,
      Optional<WorkFormat> format,
      Grouping grouping,
      List<Work> works) {
    List<Work> chosen =
        WorkTable.only(
            works,
            work ->
                line.map(one -> work.line() == one).orElse(true)
                    && format.map(one -> work.format() == one).orElse(true));
    if (!chosen.isEmpty()) {
      tables.add(new Sub(line, format, grouping, table(grouping, chosen)));
    }
  }

  private static WorkTable table(Grouping grouping, List<Work> works) {
    return switch (grouping) {
      case LINE -> WorkTable.byLine(works);
      case FORMAT -> WorkTable.byFormat(works);
      case ORIGIN -> WorkTable.byOrigin(works);
      case MAJORITY -> WorkTable.byMajority(works);
      case SESSION -> WorkTable.bySession(works);
      case COUNTRY -> WorkTable.byCountry(works);
      case COMPANY -> WorkTable.byCompany(works);
    };
  }
}
