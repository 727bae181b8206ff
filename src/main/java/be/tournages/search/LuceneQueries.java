package be.tournages.search;

import be.tournages.geo.Bbox;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Narrows the query of a text to an area and to what is chosen. */
final class LuceneQueries {

  private LuceneQueries() {}

  /** The text in the area, whatever is chosen. */
  static Query inArea(Query text, LocationQuery query) {
    Bbox bbox = query.bbox();
    LocationQuery.Around around = query.around();
    if (bbox == null && around == null) {
      return text;
    }
    var narrowed = new BooleanQuery.Builder().add(text, Occur.MUST);
    if (bbox != null) {
      narrowed.add(AreaQuery.in(bbox), Occur.FILTER);
    }
    if (around != null) {
      narrowed.add(AreaQuery.within(around), Occur.FILTER);
    }
    return narrowed.build();
  }

  /** The text in the area, with what is chosen. */
  static Query whole(Query text, LocationQuery query) {
    Query area = inArea(text, query);
    if (query.chosen().isEmpty()) {
      return area;
    }
    var narrowed = new BooleanQuery.Builder().add(area, Occur.MUST);
    query.chosen().forEach((facet, values) -> narrowed.add(one(facet, values), Occur.FILTER));
    return narrowed.build();
  }

  private static Query one(Facet facet, Set<String> values) {
    if (values.size() == 1) {
      return new TermQuery(new Term(facet.code(), values.iterator().next()));
    }
    return new ConstantScoreQuery(
        new TermInSetQuery(facet.code(), values.stream().map(BytesRef::new).toList()));
  }
}
