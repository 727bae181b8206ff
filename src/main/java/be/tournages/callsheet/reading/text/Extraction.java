package be.tournages.callsheet.reading.text;

import be.tournages.callsheet.reading.Refusal;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What came of opening a document. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "extraction")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Extraction.Text.class, name = "text"),
  @JsonSubTypes.Type(value = Extraction.Refused.class, name = "refused")
})
public sealed interface Extraction {

  /** It was opened. */
  record Text(DocumentText text) implements Extraction {}

  /** It was not, or holds no text. */
  record Refused(Refusal refusal) implements Extraction {}
}
