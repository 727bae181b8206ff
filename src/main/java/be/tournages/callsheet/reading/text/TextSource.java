package be.tournages.callsheet.reading.text;

import be.tournages.callsheet.reading.SourceDocument;

/** Port: takes the text out of a document where that can do no harm. */
@FunctionalInterface
public interface TextSource {

  /** The text of the document, or why there is none. */
  Extraction extract(SourceDocument document);
}
