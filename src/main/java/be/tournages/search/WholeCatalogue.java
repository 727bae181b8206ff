package be.tournages.search;

import be.tournages.location.Catalogue;
import be.tournages.location.Location;
import be.tournages.location.PublicLocation;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Every published entry of the catalogue, page by page: what a new index is filled with. */
final class WholeCatalogue {

  private static final int PAGE = 500;
  private static final int PAGES_A_REFRESH = 20;

  private final Catalogue catalogue;

  WholeCatalogue(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Adds the entries to an empty index.
   *
   * @param visible whether searches see entries before all of them are in
   */
  void copyTo(SearchIndex.Opened index, boolean visible) throws IOException {
    var documents = new Documents(index.lexicon());
    List<Location> page = catalogue.listAfter("", PAGE);
    for (int i = 1; !page.isEmpty(); i++) {
      List<PublicLocation> published =
          page.stream().map(PublicLocation::of).flatMap(Optional::stream).toList();
      index.files().add(published, documents);
      if (visible && i % PAGES_A_REFRESH == 0) {
        index.files().refresh();
      }
      page = catalogue.listAfter(page.getLast().code(), PAGE);
    }
  }
}
