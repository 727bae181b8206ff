package be.tournages.http;

import java.util.List;

/**
 * A failure that the caller can understand and act on; it is told as an RFC 9457 problem.
 *
 * <p>Expected outcomes are results, not exceptions: this is for requests that cannot be carried out
 * at all.
 */
public abstract class TournagesException extends RuntimeException {

  private final String type;
  private final int status;
  private final List<Object> arguments;

  /**
   * @param type stable kebab-case name of the problem, also the key of its messages
   * @param status HTTP status, 400–599
   * @param arguments values for the message's placeholders {0}, {1}…
   */
  protected TournagesException(String type, int status, Object... arguments) {
    super(type + " " + List.of(arguments));
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException("No failure has status " + status);
    }
    this.type = type;
    this.status = status;
    this.arguments = List.of(arguments);
  }

  /** Stable kebab-case name of the problem. */
  public final String type() {
    return type;
  }

  /** HTTP status. */
  public final int status() {
    return status;
  }

  /** Values for the message's placeholders. */
  public final List<Object> arguments() {
    return arguments;
  }
}
