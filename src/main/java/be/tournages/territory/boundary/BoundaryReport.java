package be.tournages.territory.boundary;

import be.tournages.geo.Position;
import be.tournages.http.Messages;
import be.tournages.language.Language;
import be.tournages.territory.boundary.BoundaryImport.Imported;
import be.tournages.territory.boundary.BoundaryImport.Refused;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in the reader's language what an import of boundaries came to. */
@Singleton
public class BoundaryReport {

  private final Messages messages;

  BoundaryReport(Messages messages) {
    this.messages = messages;
  }

  /** One line a statement; the refusals each with what and where. */
  public List<String> lines(BoundaryImport result, String source, Language language) {
    var lines = new ArrayList<String>();
    switch (result) {
      case Imported done -> {
        String system = "EPSG:" + done.crs().epsg();
        lines.add(messages.get(language, "boundary-imported", done.communes(), source, system));
        if (!done.merged().isEmpty()) {
          String codes = String.join(", ", done.merged());
          lines.add(messages.get(language, "boundary-merged", codes));
        }
      }
      case Refused refused -> {
        lines.add(messages.get(language, "boundary-refused"));
        refused.findings().forEach(finding -> lines.add("- " + line(finding, language)));
      }
    }
    return lines;
  }

  /** One line or more about the search for boundaries when the application is set up. */
  public List<String> lines(BoundarySetup.Outcome outcome, Language language) {
    return switch (outcome) {
      case BoundarySetup.Outcome.AlreadyThere there ->
          List.of(messages.get(language, "boundary-present"));
      case BoundarySetup.Outcome.Tried tried -> lines(tried.result(), tried.source(), language);
      case BoundarySetup.Outcome.None none ->
          List.of(messages.get(language, "boundary-absent", none.reason()));
    };
  }

  private String line(BoundaryFinding finding, Language language) {
    Position where = finding.position();
    return messages.get(
        language,
        finding.kind().messageKey(),
        finding.subject(),
        where == null ? "?" : degrees(where.lon()),
        where == null ? "?" : degrees(where.lat()));
  }

  private static String degrees(double value) {
    return String.format(Locale.ROOT, "%.5f", value);
  }
}
