package be.tournages.callsheet.reading.text;

import be.tournages.callsheet.reading.Finding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document, as it stands on its pages.
 *
 * @param name file name of the document
 * @param format what it is, by its content
 * @param parts its worksheets; or the document itself, named "", followed by the attachments of a
 *     mail; at least one, in the document's order
 * @param sent the day a mail was sent, in Belgium; null for other formats
 * @param subject subject of a mail, null for other formats
 * @param findings what was left out on the way, such as an attachment of an unknown type
 */
public record DocumentText(
    String name,
    Format format,
    List<Part> parts,
    @Nullable LocalDate sent,
    @Nullable String subject,
    List<Finding> findings) {

  public DocumentText {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("A document has at least one part");
    }
    parts = List.copyOf(parts);
    findings = List.copyOf(findings);
  }
}
