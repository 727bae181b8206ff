package be.tournages.callsheet.reading.text;

import be.tournages.callsheet.reading.Refusal;
import be.tournages.callsheet.reading.SourceDocument;

/**
 * Opens a document and takes its text out. Never throws for what a document holds, but may run long
 * or out of memory: outside of tests it belongs in a process that can be killed.
 */
public final class TextExtractor {

  private TextExtractor() {}

  /** The text of the document, or why there is none. */
  public static Extraction extract(SourceDocument document) {
    try {
      FileNames.refusePath(document.name());
      return new Extraction.Text(Documents.read(document.content(), document.name(), 0));
    } catch (RefusedException e) {
      return new Extraction.Refused(e.refusal());
    } catch (StackOverflowError e) {
      return new Extraction.Refused(Refusal.DAMAGED);
    }
  }
}
