package be.tournages.search;

import be.tournages.language.Language;
import be.tournages.location.Category;
import be.tournages.location.LocationText;
import be.tournages.location.PublicLocation;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Entries like one: of its kind, with its rarer keywords, of its period. What a scout would look at
 * when the place cannot be had.
 */
final class LikenessQuery {

  private static final float SAME_KIND = 6f;
  private static final float WIDER_KIND = 2f;
  private static final float SAME_PERIOD = 1f;
  /* A rare keyword scores up to ten by itself: it is not to outweigh the kind. */
  private static final float WORD = 0.3f;
  private static final int MOST_WORDS = 12;

  private LikenessQuery() {}

  static Query of(PublicLocation place, Lexicon lexicon, IndexReader reader) throws IOException {
    var like = new BooleanQuery.Builder();
    for (Category kind : lexicon.categories().path(place.kind().category())) {
      boolean same = kind.code().equals(place.kind().category());
      like.add(fixed(Facet.CATEGORY, kind.code(), same ? SAME_KIND : WIDER_KIND), Occur.SHOULD);
    }
    if (place.kind().period() != null) {
      like.add(fixed(Facet.PERIOD, place.kind().period().code(), SAME_PERIOD), Occur.SHOULD);
    }
    for (String word : rarest(place, lexicon, reader)) {
      like.add(new BoostQuery(new TermQuery(new Term(Fields.WORDS, word)), WORD), Occur.SHOULD);
    }
    return like.setMinimumNumberShouldMatch(2)
        .add(new TermQuery(new Term(Fields.CODE, place.code())), Occur.MUST_NOT)
        .build();
  }

  private static Query fixed(Facet facet, String code, float weight) {
    return new BoostQuery(
        new ConstantScoreQuery(new TermQuery(new Term(facet.code(), code))), weight);
  }

  /* A keyword that this entry alone has leads nowhere. */
  private static Set<String> rarest(PublicLocation place, Lexicon lexicon, IndexReader reader)
      throws IOException {
    Map<String, Integer> frequencies = new HashMap<>();
    for (Language language : Language.values()) {
      LocationText text = place.texts().in(language);
      for (String keyword : text.keywords()) {
        for (var term : lexicon.analysis().terms(keyword, language)) {
          frequencies.put(term.text(), reader.docFreq(new Term(Fields.WORDS, term.text())));
        }
      }
    }
    var rarest = new LinkedHashSet<String>();
    frequencies.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .limit(MOST_WORDS)
        .forEach(entry -> rarest.add(entry.getKey()));
    return rarest;
  }
}
