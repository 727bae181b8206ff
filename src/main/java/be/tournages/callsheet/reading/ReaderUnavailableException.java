package be.tournages.callsheet.reading;

/** No document can be read at present, whatever it holds; nothing is known of the one given. */
public final class ReaderUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ReaderUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
