package be.tournages.callsheet;

import java.util.UUID;

/**
 * What became of a document at the door.
 *
 * @param id the document, or the one it repeats
 * @param fileName its name, without any path
 * @param outcome whether it is new
 */
public record Arrival(UUID id, String fileName, Outcome outcome) {

  /** What can become of a document at the door. */
  public enum Outcome {
    /** Kept, and waiting to be read. */
    RECEIVED,
    /** The same content was here before. */
    DUPLICATE
  }
}
