package be.tournages.callsheet.reading;

/** Reads a call sheet: the whole of the reader behind one method. */
@FunctionalInterface
public interface CallSheetReader {

  /**
   * What the document says, or why it was not read; never throws for what a document holds.
   *
   * @throws ReaderUnavailableException when no document can be read at present
   */
  Reading read(SourceDocument document);
}
