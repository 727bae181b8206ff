package be.tournages.http;

/** The request says something that cannot be: the caller can mend it and try again. */
public final class InvalidRequestException extends TournagesException {

  /**
   * @param type stable kebab-case name of what is wrong, such as {@code invalid-bbox}
   * @param arguments values for the message's placeholders
   */
  public InvalidRequestException(String type, Object... arguments) {
    super(type, 400, arguments);
  }
}
