package be.tournages.search;

import be.tournages.geo.Bbox;
import be.tournages.geo.Metres;
import be.tournages.language.Language;
import be.tournages.location.PublicLocation;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/** Searches what everybody may see of the catalogue. */
@Singleton
public class LocationSearch {

  private static final int NAMES_SUGGESTED = 6;
  private static final Metres NEARBY = new Metres(20_000);
  /* Where every entry lies, for those who ask for clusters without saying where. */
  private static final Bbox BELGIUM = new Bbox(2.3, 49.3, 6.6, 51.6);

  private final SearchIndex index;
  private final FacetMemory memory = new FacetMemory();

  LocationSearch(SearchIndex index) {
    this.index = index;
  }

  /**
   * A page of results.
   *
   * @param language the reader's, for names and snippets
   * @param counted whether to count by facet too; then the total is exact
   */
  public FoundPage find(LocationQuery query, Window window, Language language, boolean counted) {
    return search((searcher, lexicon) ->
        new Question(searcher, lexicon, query, language, memory).page(window, counted));
  }

  /**
   * The same results gathered for a map, at most 500 signs, the largest first.
   *
   * @param zoom of a web map with tiles of 256 pixels, 0 to 22
   */
  public List<MapCluster> cluster(LocationQuery query, int zoom, Language language) {
    Bbox bbox = query.bbox() == null ? BELGIUM : query.bbox();
    return search((searcher, lexicon) ->
        new Question(searcher, lexicon, query.in(bbox), language, memory).clusters(bbox, zoom));
  }

  /** What somebody who typed this may mean, as a JSON array. */
  public JsonBytes suggest(String text, Language language) {
    return search((searcher, lexicon) -> {
      var json = new JsonBytes().raw("[");
      List<String> typed = lexicon.analysis().words(text);
      if (!typed.isEmpty()) {
        String comma = "";
        for (var one : lexicon.suggestions().find(typed, language, searcher.getIndexReader())) {
          json.raw(comma).raw("{").member("kind", one.facet().code()).member("text", one.text());
          json.member("value", one.value());
          if (!one.detail().isEmpty()) {
            json.member("detail", one.detail());
          }
          json.raw("}");
          comma = ",";
        }
        var columns = new HitColumns(searcher);
        for (ScoreDoc found : NameSearch.find(searcher, typed, NAMES_SUGGESTED).scoreDocs) {
          json.raw(comma);
          Card.suggest(columns.card(found.doc), language, json);
          comma = ",";
        }
      }
      return json.raw("]");
    });
  }

  /** Entries near one, the nearest first. */
  public List<Hit> nearby(PublicLocation place, int limit, Language language) {
    var query = LocationQuery.all().within(place.position(), NEARBY);
    var window = new Window(Window.Order.DISTANCE, 1, limit + 1);
    return find(query, window, language, false).hits().stream()
        .filter(hit -> !hit.code().equals(place.code()))
        .limit(limit)
        .toList();
  }

  /** Entries like one, the most alike first. */
  public List<Hit> similar(PublicLocation place, int limit, Language language) {
    return search((searcher, lexicon) -> {
      TopDocs top =
          searcher.search(LikenessQuery.of(place, lexicon, searcher.getIndexReader()), limit);
      var columns = new HitColumns(searcher);
      var hits = new ArrayList<Hit>();
      for (ScoreDoc found : top.scoreDocs) {
        hits.add(new Hit(columns.card(found.doc), language, null, List.of()));
      }
      return hits;
    });
  }

  /** The kinds above one and itself, the widest first, with their names. */
  public List<FoundPage.Count> categoryPath(String category, Language language) {
    return search((searcher, lexicon) ->
        lexicon.categories().path(category).stream()
            .map(one -> new FoundPage.Count(one.code(), one.label(language), "", 0))
            .toList());
  }

  private <T> T search(Work<T> work) {
    SearchIndex.Opened now = index.opened();
    try {
      IndexSearcher searcher = now.files().searchers().acquire();
      try {
        return work.on(searcher, now.lexicon());
      } finally {
        now.files().searchers().release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Something done on one state of the index. */
  private interface Work<T> {
    T on(IndexSearcher searcher, Lexicon lexicon) throws IOException;
  }
}
