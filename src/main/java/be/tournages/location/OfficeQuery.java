package be.tournages.location;

import org.jspecify.annotations.Nullable;

/**
 * Which entries the office wants to see.
 *
 * @param text in the name, the code or the locality; null for all
 * @param status null for every one
 * @param offset entries to leave out first
 * @param limit entries of a page
 */
public record OfficeQuery(
    @Nullable String text, @Nullable LocationStatus status, int offset, int limit) {

  public OfficeQuery {
    if (offset < 0 || limit < 1) {
      throw new IllegalArgumentException("No page of " + limit + " from " + offset);
    }
    text = text == null || text.isBlank() ? null : text.strip();
  }
}
