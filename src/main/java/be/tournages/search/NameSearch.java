package be.tournages.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** Finds entries by the beginnings of the words of their names, while somebody types. */
final class NameSearch {

  private static final float WHOLE_NAME = 2f;
  private static final int COUNTED = 100;

  private NameSearch() {}

  /** The entries whose names fit best; with slips when none fits as it is. */
  static TopDocs find(IndexSearcher searcher, List<String> typed, int limit) throws IOException {
    TopDocs exact = run(searcher, exact(typed), limit);
    return exact.scoreDocs.length > 0 ? exact : run(searcher, near(searcher, typed), limit);
  }

  private static TopDocs run(IndexSearcher searcher, Query query, int limit) throws IOException {
    return searcher.search(query, new TopScoreDocCollectorManager(limit, COUNTED));
  }

  private static Query exact(List<String> typed) {
    var all = new BooleanQuery.Builder();
    typed.forEach(word -> all.add(beginning(Beginnings.of(word)), Occur.MUST));
    Query whole = beginning(Beginnings.FIRST + Beginnings.of(typed.getFirst()));
    return all.add(new BoostQuery(whole, WHOLE_NAME), Occur.SHOULD).build();
  }

  private static Query near(IndexSearcher searcher, List<String> typed) throws IOException {
    var vocabulary = new Vocabulary(searcher.getIndexReader(), Fields.BEGINNINGS);
    var all = new BooleanQuery.Builder();
    for (String word : typed) {
      String beginning = Beginnings.of(word);
      var any = new SynonymQuery.Builder(Fields.BEGINNINGS);
      any.addTerm(new Term(Fields.BEGINNINGS, beginning));
      Set<String> near = vocabulary.near(beginning);
      near.stream()
          .filter(one -> !one.equals(beginning))
          .forEach(one -> any.addTerm(new Term(Fields.BEGINNINGS, one)));
      all.add(any.build(), Occur.MUST);
    }
    return all.build();
  }

  private static Query beginning(String letters) {
    return new TermQuery(new Term(Fields.BEGINNINGS, letters));
  }
}
