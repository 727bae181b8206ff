package be.tournages.callsheet;

import be.tournages.callsheet.reading.SourceDocument;
import be.tournages.callsheet.reading.text.DocumentText;
import be.tournages.callsheet.reading.text.Extraction;
import be.tournages.callsheet.reading.text.TextSource;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/**
 * The words of a document as they stand on it, to show beside what was read. Only documents that
 * were read are opened again, and only where reading opens them.
 */
@Singleton
public class SheetText {

  private final CallSheets callSheets;
  private final Optional<TextSource> source;

  SheetText(CallSheets callSheets, Optional<TextSource> source) {
    this.callSheets = callSheets;
    this.source = source;
  }

  /** The text; empty when the document was not read. */
  public Optional<DocumentText> find(UUID id) {
    KeptSheet sheet = callSheets.get(id);
    if (sheet.sheet() == null) {
      return Optional.empty();
    }
    var document = new SourceDocument(sheet.fileName(), callSheets.content(id), null);
    return source
        .map(opener -> opener.extract(document))
        .flatMap(opened ->
            opened instanceof Extraction.Text found ? Optional.of(found.text()) : Optional.empty());
  }
}
