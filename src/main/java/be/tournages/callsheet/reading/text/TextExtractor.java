package be.tournages.callsheet.reading.text;

import be.tournages.callsheet.reading.Refusal;
import be.tournages.callsheet.reading.SourceDocument;
import java.util.List;

/**
 * Opens a document and takes its text out. Never throws for what a document holds, but may run long
 * or out of memory: outside of tests it belongs in a process that can be killed.
 */
public final class TextExtractor {

  private static final int LARGEST_BYTES = 30 << 20;

  private TextExtractor() {}

  /** The text of the document, or why there is none. */
  public static Extraction extract(SourceDocument document) {
    try {
      FileNames.refusePath(document.name());
      return new Extraction.Text(text(document));
    } catch (RefusedException e) {
      return new Extraction.Refused(e.refusal());
    } catch (StackOverflowError e) {
      return new Extraction.Refused(Refusal.DAMAGED);
    }
  }

  private static DocumentText text(SourceDocument document) throws RefusedException {
    byte[] content = document.content();
    if (content.length > LARGEST_BYTES) {
      throw new RefusedException(Refusal.TOO_LARGE);
    }
    if (content.length == 0) {
      throw new RefusedException(Refusal.EMPTY);
    }
    List<Part> parts = Parts.read(content, document.name());
    if (parts.stream().allMatch(part -> part.lines().isEmpty())) {
      throw new RefusedException(Refusal.EMPTY);
    }
    return new DocumentText(
        document.name(), parts.getFirst().format(), parts, null, null, List.of());
  }
}
