package be.tournages.callsheet.reading;

import org.jspecify.annotations.Nullable;

/**
 * Where in a document a value was read.
 *
 * @param part name of the worksheet or attachment, empty for the document itself
 * @param page page or worksheet, from 1
 * @param box place on the page; only where the format has a fixed layout
 * @param cell spreadsheet address such as {@code F8}, or null
 * @param line line of the part, from 1
 * @param text the words the value was read from, without the names and numbers of people
 */
public record Evidence(
    String part, int page, @Nullable Box box, @Nullable String cell, int line, String text) {

  public Evidence {
    if (page < 1 || line < 1) {
      throw new IllegalArgumentException("Pages and lines count from 1");
    }
  }
}
