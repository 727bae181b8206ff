package be.tournages.callsheet.reading;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What came of reading a document. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "reading")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Reading.Read.class, name = "read"),
  @JsonSubTypes.Type(value = Reading.Unreadable.class, name = "unreadable"),
  @JsonSubTypes.Type(value = Reading.NotACallSheet.class, name = "not_call_sheet"),
  @JsonSubTypes.Type(value = Reading.Rejected.class, name = "rejected")
})
public sealed interface Reading {

  /** A call sheet, read. */
  record Read(ReadSheet sheet) implements Reading {}

  /** Perhaps a call sheet, but its text cannot be reached. */
  record Unreadable(Refusal refusal) implements Reading {}

  /** A readable document that is something else. */
  record NotACallSheet(Refusal refusal) implements Reading {}

  /** A document that is hostile, or none that this reader takes. */
  record Rejected(Refusal refusal) implements Reading {}

  /** The reading that a refusal amounts to. */
  static Reading refused(Refusal refusal) {
    return switch (refusal.outcome()) {
      case UNREADABLE -> new Unreadable(refusal);
      case NOT_A_CALL_SHEET -> new NotACallSheet(refusal);
      case REJECTED -> new Rejected(refusal);
    };
  }
}
