package be.tournages.search;

import be.tournages.geo.Bbox;
import be.tournages.geo.Geodesy;
import be.tournages.geo.Position;
import be.tournages.language.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/** One question put to one state of the index. */
record Question(
    IndexSearcher searcher,
    Lexicon lexicon,
    LocationQuery query,
    Language language,
    FacetMemory memory) {

  /* Counting stops a little behind what a reader leafs through. */
  private static final int COUNTED = 1000;

  FoundPage page(Window window, boolean counted) throws IOException {
    var plan = new QuestionPlan(query.text(), lexicon.analysis(), searcher.getIndexReader());
    Query text = text(plan);
    TopDocs top = top(text, window);
    List<Hit> hits = hits(top, window, plan.hashes());
    if (counted) {
      FacetMemory.Counted counts = memory.get(this, () -> count(text));
      return new FoundPage(hits, counts.total(), false, counts.facets());
    }
    if (query.isEverything()) {
      return new FoundPage(hits, searcher.getIndexReader().numDocs(), false, Map.of());
    }
    TotalHits total = top.totalHits;
    boolean atLeast = total.relation() == TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO;
    return new FoundPage(hits, total.value(), atLeast, Map.of());
  }

  List<MapCluster> clusters(Bbox bbox, int zoom) throws IOException {
    var plan = new QuestionPlan(query.text(), lexicon.analysis(), searcher.getIndexReader());
    ClusterGrid grid =
        searcher.search(
            LuceneQueries.whole(text(plan), query), new Single<>(new ClusterGrid(bbox, zoom)));
    var columns = new HitColumns(searcher);
    var clusters = new ArrayList<MapCluster>();
    for (ClusterGrid.Cell cell : grid.clusters()) {
      clusters.add(
          cell.count() == 1
              ? new MapCluster(
                  columns.position(cell.document()), 1, cell.bbox(), hit(columns, cell.document()))
              : new MapCluster(cell.position(), cell.count(), cell.bbox(), null));
    }
    return clusters;
  }

  /* Decided on the whole index, so that list, counts and map always answer the same question. */
  private Query text(QuestionPlan plan) throws IOException {
    Query strict = plan.strict();
    return plan.canRelax() && isNowhere(strict) ? plan.relaxed() : strict;
  }

  private boolean isNowhere(Query text) throws IOException {
    return searcher.search(text, new TopScoreDocCollectorManager(1, 1)).scoreDocs.length == 0;
  }

  private Hit hit(HitColumns columns, int document) throws IOException {
    return new Hit(columns.card(document), language, null, List.of());
  }

  private TopDocs top(Query text, Window window) throws IOException {
    Query whole = LuceneQueries.whole(text, query);
    int counted = Math.max(COUNTED, window.end());
    if (window.order() == Window.Order.RELEVANCE && !query.text().isEmpty()) {
      return searcher.search(whole, new TopScoreDocCollectorManager(window.end(), counted));
    }
    Sort sort = sort(query, window.order());
    return searcher.search(whole, new TopFieldCollectorManager(sort, window.end(), null, counted));
  }

  private FacetMemory.Counted count(Query text) throws IOException {
    FacetCounts counts =
        searcher.search(
            LuceneQueries.inArea(text, query), new Single<>(new FacetCounts(query, lexicon)));
    return new FacetMemory.Counted(counts.total(), counts.list(language));
  }

  private List<Hit> hits(TopDocs top, Window window, int[] hashes) throws IOException {
    int size = Math.max(0, top.scoreDocs.length - window.offset());
    var hits = new Hit[size];
    var columns = new HitColumns(searcher);
    for (int i : inTheirOrder(top, window.offset(), size)) {
      int document = top.scoreDocs[window.offset() + i].doc;
      List<Segment> snippet = snippet(columns, document, hashes);
      hits[i] = new Hit(columns.card(document), language, distance(columns, document), snippet);
    }
    return List.of(hits);
  }

  /* In the reader's language where it has a word found, else in the first that has. */
  private List<Segment> snippet(HitColumns columns, int document, int[] hashes) throws IOException {
    if (hashes.length == 0) {
      return List.of();
    }
    List<Segment> own = Excerpts.find(columns.excerpt(document, language), hashes);
    if (!own.isEmpty()) {
      return own;
    }
    for (Language other : Language.values()) {
      List<Segment> found = Excerpts.find(columns.excerpt(document, other), hashes);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /* Columns are read forwards: the numbers of the results by where their documents lie. */
  private static int[] inTheirOrder(TopDocs top, int offset, int size) {
    return IntStream.range(0, size)
        .boxed()
        .sorted(Comparator.comparingInt(i -> top.scoreDocs[offset + i].doc))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private @Nullable Double distance(HitColumns columns, int document) throws IOException {
    LocationQuery.Around around = query.around();
    if (around == null) {
      return null;
    }
    Position there = columns.position(document);
    return Geodesy.distance(around.centre(), there).value();
  }

  /** The sort by what comes first, and by the fixed shuffle where that is the same. */
  private static Sort sort(LocationQuery query, Window.Order order) {
    var shuffle = new SortField(Fields.SHUFFLE, SortField.Type.LONG);
    LocationQuery.Around around = query.around();
    return switch (order) {
      case RELEVANCE -> new Sort(shuffle);
      case FRESHNESS -> new Sort(fresh(), shuffle);
      case DISTANCE ->
          around == null
              ? new Sort(shuffle)
              : new Sort(new DistanceSource(around.centre()).getSortField(false), shuffle);
    };
  }

  private static SortField fresh() {
    var fresh = new SortField(Fields.FRESH, SortField.Type.LONG, true);
    fresh.setMissingValue(Long.MIN_VALUE);
    return fresh;
  }
}
