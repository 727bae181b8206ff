package be.tournages.callsheet.reading;

import java.util.Locale;

/** Why a document was not read. */
public enum Refusal {
  /** Pages that are pictures only: there is no text to read. */
  IMAGE_ONLY(Outcome.UNREADABLE),
  /** The document asks for a password. */
  PASSWORD_PROTECTED(Outcome.UNREADABLE),
  /** The document breaks off or is damaged. */
  DAMAGED(Outcome.UNREADABLE),
  /** No bytes, or no text at all. */
  EMPTY(Outcome.UNREADABLE),
  /** An invoice, a quotation or a receipt. */
  INVOICE(Outcome.NOT_A_CALL_SHEET),
  /** Pages of a script. */
  SCRIPT(Outcome.NOT_A_CALL_SHEET),
  /** Too little of what a call sheet says. */
  OTHER_PAPER(Outcome.NOT_A_CALL_SHEET),
  /** The document declares entities or document types of its own. */
  EXTERNAL_ENTITY(Outcome.REJECTED),
  /** The document unfolds to far more than any call sheet holds. */
  ARCHIVE_BOMB(Outcome.REJECTED),
  /** More pages than any call sheet has. */
  TOO_MANY_PAGES(Outcome.REJECTED),
  /** The file is larger than any call sheet. */
  TOO_LARGE(Outcome.REJECTED),
  /** A program, whatever its name says. */
  EXECUTABLE(Outcome.REJECTED),
  /** A type of document that this reader does not know. */
  UNSUPPORTED_TYPE(Outcome.REJECTED),
  /** The file name carries a path. */
  PATH_IN_NAME(Outcome.REJECTED),
  /** Reading took longer than allowed and was stopped. */
  TOO_SLOW(Outcome.REJECTED),
  /** Reading took more memory than allowed and was stopped. */
  TOO_MUCH_MEMORY(Outcome.REJECTED);

  private final Outcome outcome;

  Refusal(Outcome outcome) {
    this.outcome = outcome;
  }

  /** What becomes of the document. */
  public Outcome outcome() {
    return outcome;
  }

  /** Stable kebab-case code, also the key of the messages shown to people. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The three ways of not reading. */
  public enum Outcome {
    UNREADABLE,
    NOT_A_CALL_SHEET,
    REJECTED
  }
}
