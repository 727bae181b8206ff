package be.tournages.callsheet.reading;

import be.tournages.callsheet.reading.text.DocumentText;

/** Port: says what the text of a document means. */
@FunctionalInterface
public interface SheetInterpreter {

  /**
   * The call sheet that the text is, or that it is none ({@link Refusal#INVOICE}, {@link
   * Refusal#SCRIPT}, {@link Refusal#OTHER_PAPER}).
   *
   * @param text the words, where they stand
   * @param document the document they come from, for its name and the day it arrived; its bytes are
   *     not to be opened
   */
  Reading interpret(DocumentText text, SourceDocument document);
}
