package be.tournages.callsheet;

import be.tournages.callsheet.reading.SourceDocument;
import be.tournages.callsheet.reading.text.DocumentText;
import be.tournages.callsheet.reading.text.Extraction;
import be.tournages.callsheet.reading.text.TextExtractor;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/**
 * The words of a document as they stand on it, to show beside what was read. Only documents that
 * were read are opened: reading, in a process of its own, has already found them harmless.
 */
@Singleton
public class SheetText {

  private final CallSheets callSheets;

  SheetText(CallSheets callSheets) {
    this.callSheets = callSheets;
  }

  /** The text; empty when the document was not read. */
  public Optional<DocumentText> find(UUID id) {
    KeptSheet sheet = callSheets.get(id);
    if (sheet.sheet() == null) {
      return Optional.empty();
    }
    var document = new SourceDocument(sheet.fileName(), callSheets.content(id), null);
    return switch (TextExtractor.extract(document)) {
      case Extraction.Text found -> Optional.of(found.text());
      case Extraction.Refused none -> Optional.empty();
    };
  }
}
