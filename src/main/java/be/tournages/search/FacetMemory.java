package be.tournages.search;

import be.tournages.language.Language;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;

/**
 * Counts of the questions that everybody asks: the first page, a kind, a province. Each holds for
 * one state of the index. Those of an area are asked once and not kept.
 */
final class FacetMemory {

  private static final int MOST = 300;

  private final Cache<Key, Counted> known = Caffeine.newBuilder().maximumSize(MOST).build();

  private record Key(long version, LocationQuery query, Language language) {}

  /**
   * What was counted.
   *
   * @param total results
   * @param facets counts by facet
   */
  record Counted(long total, Map<Facet, List<FoundPage.Count>> facets) {}

  /** A count over the index. */
  interface Count {
    Counted run() throws IOException;
  }

  Counted get(Question question, Count count) throws IOException {
    LocationQuery query = question.query();
    if (query.bbox() != null
        || query.around() != null
        || !(question.searcher().getIndexReader() instanceof DirectoryReader reader)) {
      return count.run();
    }
    var key = new Key(reader.getVersion(), query, question.language());
    Counted before = known.getIfPresent(key);
    if (before != null) {
      return before;
    }
    Counted counted = count.run();
    known.put(key, counted);
    return counted;
  }
}
