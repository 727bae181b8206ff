package be.tournages.impact.reconciliation;

import be.tournages.impact.reconciliation.PublishedFigure.Relation;
import be.tournages.persistence.ReferenceFiles;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** Reads the tables of a published report from CSV, one figure a row. */
public final class PublishedFiles {

  private PublishedFiles() {}

  /** The figures of a file with the columns of {@link PublishedFigure}. */
  public static List<PublishedFigure> read(Reader reader) {
    return ReferenceFiles.rows(reader).stream().map(PublishedFiles::figure).toList();
  }

  private static PublishedFigure figure(CSVRecord row) {
    return new PublishedFigure(
        row.get("section"),
        row.get("place"),
        row.get("row"),
        row.get("column"),
        row.get("printed"),
        text(row, "unit").map(BigDecimal::new),
        relation(row.get("relation")),
        text(row, "expects"),
        row.get("remark"));
  }

  private static Relation relation(String text) {
    return switch (text) {
      case "=" -> Relation.EQUAL;
      case "over" -> Relation.OVER;
      case "near" -> Relation.NEAR;
      case "max" -> Relation.AT_MOST;
      case "min" -> Relation.AT_LEAST;
      default -> throw new IllegalArgumentException("Unknown relation " + text);
    };
  }

  private static Optional<String> text(CSVRecord row, String column) {
    return Optional.of(row.get(column)).filter(text -> !text.isBlank());
  }
}
