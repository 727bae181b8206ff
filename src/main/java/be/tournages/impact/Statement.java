package be.tournages.impact;

import static java.time.temporal.ChronoUnit.SECONDS;

import be.tournages.http.InvalidRequestException;
import be.tournages.identity.Person;
import java.time.Instant;

/**
 * What a person who enters a figure says of it.
 *
 * @param reference what the figure was taken from, never blank, at most 300 characters
 * @param by who enters it
 */
public record Statement(String reference, Person by) {

  private static final int LONGEST = 300;

  /**
   * @throws InvalidRequestException {@code missing-value} or {@code invalid-value} when the
   *     reference is blank or too long
   */
  public Statement {
    reference = reference.strip();
    if (reference.isEmpty()) {
      throw new InvalidRequestException("missing-value", "source");
    }
    if (reference.length() > LONGEST) {
      throw new InvalidRequestException("invalid-value", "source", reference);
    }
  }

  /** The source of the figure, signed at that moment. */
  Source.Entered signed(Instant at) {
    return new Source.Entered(
        reference, new Source.Signature(by.id(), by.shownName(), at.truncatedTo(SECONDS)));
  }
}
