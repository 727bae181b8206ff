package be.tournages.http;

/** The request was understood, but the state of the thing does not allow it. */
public final class ConflictException extends TournagesException {

  /**
   * @param type stable kebab-case name of the conflict, such as {@code permit-transition}
   * @param arguments values for the message's placeholders
   */
  public ConflictException(String type, Object... arguments) {
    super(type, 409, arguments);
  }
}
