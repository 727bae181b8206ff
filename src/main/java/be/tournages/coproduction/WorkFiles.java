package be.tournages.coproduction;

import be.tournages.persistence.ReferenceFiles;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** Reads the works of a year from {@code db/reference/coproduction/<year>/works.csv}. */
public final class WorkFiles {

  private WorkFiles() {}

  /** All works of the file, which belongs to the given year. */
  public static List<Work> read(int year, Reader reader) {
    return ReferenceFiles.rows(reader).stream().map(row -> work(year, row)).toList();
  }

  private static Work work(int year, CSVRecord row) {
    return new Work(
        year,
        Integer.parseInt(row.get("no")),
        row.get("title"),
        Technique.valueOf(row.get("technique").toUpperCase(Locale.ROOT)),
        WorkFormat.valueOf(row.get("format").toUpperCase(Locale.ROOT)),
        row.get("initiated_in"),
        row.get("production_company"),
        Stream.of(row.get("directors").split(", | et ")).map(String::strip).toList(),
        "majority".equals(row.get("financing")),
        Stream.of(row.get("shares").split(" ")).map(WorkFiles::share).toList(),
        new BigDecimal(row.get("investment_eur")),
        new BigDecimal(row.get("walloon_spend_eur")),
        row.isMapped("session") && !row.get("session").isBlank() ? row.get("session") : null);
  }

  private static Share share(String text) {
    int colon = text.indexOf(':');
    return new Share(text.substring(0, colon), new BigDecimal(text.substring(colon + 1)));
  }
}
