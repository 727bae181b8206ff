package be.tournages.shoot;

import java.util.UUID;

/**
 * Where a day stands in a document.
 *
 * @param documentId the document
 * @param page page or worksheet, from 1
 * @param line line, from 1
 * @param text the words, without people
 */
public record Evidence(UUID documentId, int page, int line, String text) {

  public Evidence {
    if (page < 1 || line < 1) {
      throw new IllegalArgumentException("Pages and lines count from 1");
    }
  }
}
