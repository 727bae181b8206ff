package be.tournages.search;

import be.tournages.language.Language;
import be.tournages.location.Category;
import be.tournages.location.Setting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/**
 * Counts, in one pass over the entries that the text and the area find, how many have each value: a
 * facet's own choice does not narrow its own counts, so that one sees what else could be chosen.
 */
final class FacetCounts extends SimpleCollector {

  private static final Facet[] FACETS = Facet.values();

  private final Lexicon lexicon;
  private final Chosen chosen;
  private final int[][] counts = new int[FACETS.length][];
  private long total;
  private @Nullable NumericDocValues packed;

  FacetCounts(LocationQuery query, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.chosen = new Chosen(query.chosen(), lexicon);
    for (Facet facet : FACETS) {
      counts[facet.ordinal()] = new int[lexicon.codebook().size(facet)];
    }
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    packed = DocValues.getNumeric(leaf.reader(), Fields.PACKED);
  }

  @Override
  public void collect(int document) throws IOException {
    NumericDocValues column = Objects.requireNonNull(packed);
    if (!column.advanceExact(document)) {
      return;
    }
    long values = column.longValue();
    int refused = chosen.refusals(values);
    if (refused == 0) {
      total++;
      for (Facet facet : FACETS) {
        counts[facet.ordinal()][facet.unpack(values)]++;
      }
    } else if (Integer.bitCount(refused) == 1) {
      int only = Integer.numberOfTrailingZeros(refused);
      counts[only][FACETS[only].unpack(values)]++;
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /** Entries that everything chosen admits. */
  long total() {
    return total;
  }

  /** The counts above zero, the most frequent value first. */
  Map<Facet, List<FoundPage.Count>> list(Language language) {
    var lists = new EnumMap<Facet, List<FoundPage.Count>>(Facet.class);
    for (Facet facet : FACETS) {
      lists.put(facet, list(facet, language));
    }
    return lists;
  }

  private List<FoundPage.Count> list(Facet facet, Language language) {
    var list = new ArrayList<FoundPage.Count>();
    byCode(facet)
        .forEach((code, count) ->
            list.add(
                new FoundPage.Count(
                    code,
                    lexicon.label(facet, code, language).orElse(code),
                    parent(facet, code),
                    count)));
    list.sort(
        Comparator.comparingLong(FoundPage.Count::count)
            .reversed()
            .thenComparing(FoundPage.Count::label));
    return list;
  }

  private Map<String, Long> byCode(Facet facet) {
    var byCode = new LinkedHashMap<String, Long>();
    int[] numbers = counts[facet.ordinal()];
    for (int ordinal = 1; ordinal < numbers.length; ordinal++) {
      if (numbers[ordinal] > 0) {
        long count = numbers[ordinal];
        String code = lexicon.codebook().code(facet, ordinal);
        answering(facet, code).forEach(one -> byCode.merge(one, count, Long::sum));
      }
    }
    return byCode;
  }

  /* The values under which an entry with this one is found too. */
  private List<String> answering(Facet facet, String code) {
    return switch (facet) {
      case CATEGORY -> lexicon.categories().path(code).stream().map(Category::code).toList();
      case SETTING -> Setting.valueOf(code).answers().stream().map(Setting::name).toList();
      case PERIOD, PROVINCE, COMMUNE -> List.of(code);
    };
  }

  private String parent(Facet facet, String code) {
    if (facet != Facet.CATEGORY) {
      return "";
    }
    return lexicon.categories().find(code).map(Category::parent).orElse("");
  }
}
