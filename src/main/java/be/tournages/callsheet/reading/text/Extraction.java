package be.tournages.callsheet.reading.text;

import be.tournages.callsheet.reading.Refusal;

/** What came of opening a document. */
public sealed interface Extraction {

  /** It was opened. */
  record Text(DocumentText text) implements Extraction {}

  /** It was not, or holds no text. */
  record Refused(Refusal refusal) implements Extraction {}
}
