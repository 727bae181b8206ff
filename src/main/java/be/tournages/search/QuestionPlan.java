package be.tournages.search;

import be.tournages.search.analysis.Asked;
import be.tournages.search.analysis.TextAnalysis;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * The query of a free text: everything asked for is needed; when nothing has it all, most of it.
 *
 * <p>A word is looked for in its forms and by what it means. When the index knows none of them, the
 * last word may be unfinished, a compound is taken apart, and at last a misspelt word is replaced
 * by the nearest ones.
 */
final class QuestionPlan {

  /* A place that says the word itself comes before one that says a synonym. */
  private static final float CONCEPT = 0.5f;
  private static final int MOST_ASKED = 12;

  private final IndexReader reader;
  private final Vocabulary vocabulary;
  private final Set<Integer> hashes = new HashSet<>();
  private final List<Query> parts = new ArrayList<>();

  QuestionPlan(String text, TextAnalysis analysis, IndexReader reader) throws IOException {
    this.reader = reader;
    this.vocabulary = new Vocabulary(reader);
    List<Asked> asked = analysis.question(text);
    int count = Math.min(MOST_ASKED, asked.size());
    for (int i = 0; i < count; i++) {
      parts.add(part(asked.get(i), i == count - 1));
    }
  }

  /** Hashes of all terms looked for, to mark them in snippets. */
  int[] hashes() {
    return hashes.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Entries with everything asked for. */
  Query strict() {
    if (parts.isEmpty()) {
      return new MatchAllDocsQuery();
    }
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    var all = new BooleanQuery.Builder();
    parts.forEach(part -> all.add(part, Occur.MUST));
    return all.build();
  }

  /** Whether there is something to give up. */
  boolean canRelax() {
    return parts.size() > 1;
  }

  /** Entries with more than half of what is asked for. */
  Query relaxed() {
    var most = new BooleanQuery.Builder();
    List<Query> known = parts.stream().filter(part -> !(part instanceof MatchNoDocsQuery)).toList();
    known.forEach(part -> most.add(part, Occur.SHOULD));
    return most.setMinimumNumberShouldMatch(Math.max(1, (known.size() + 1) / 2)).build();
  }

  private Query part(Asked asked, boolean last) throws IOException {
    var ways = new ArrayList<Query>();
    Query words = words(asked.words(), last && asked.concepts().isEmpty());
    if (!(words instanceof MatchNoDocsQuery)) {
      ways.add(words);
    }
    Set<String> concepts = known(asked.concepts());
    if (!concepts.isEmpty()) {
      ways.add(new BoostQuery(any(concepts), CONCEPT));
    }
    return either(ways);
  }

  private Query words(List<Asked.AskedWord> words, boolean last) throws IOException {
    if (words.size() == 1) {
      return word(words.getFirst(), last);
    }
    var all = new BooleanQuery.Builder();
    for (Asked.AskedWord word : words) {
      Set<String> forms = known(word.forms());
      if (forms.isEmpty()) {
        return new MatchNoDocsQuery();
      }
      all.add(any(forms), Occur.MUST);
    }
    return all.build();
  }

  private Query word(Asked.AskedWord word, boolean last) throws IOException {
    Set<String> forms = known(word.forms());
    if (forms.isEmpty() && last) {
      forms = known(vocabulary.beginningWith(word.surface()));
    }
    if (forms.isEmpty() && !word.parts().isEmpty()) {
      return parts(word);
    }
    if (forms.isEmpty()) {
      forms = known(vocabulary.near(word.surface()));
    }
    return forms.isEmpty() ? new MatchNoDocsQuery() : any(forms);
  }

  private Query parts(Asked.AskedWord compound) throws IOException {
    var all = new BooleanQuery.Builder();
    for (Set<String> part : compound.parts()) {
      Set<String> forms = known(part);
      all.add(forms.isEmpty() ? new MatchNoDocsQuery() : any(forms), Occur.MUST);
    }
    return all.build();
  }

  private Set<String> known(Set<String> terms) throws IOException {
    var known = new HashSet<String>();
    for (String term : terms) {
      if (reader.docFreq(new Term(Fields.WORDS, term)) > 0) {
        known.add(term);
        hashes.add(term.hashCode());
      }
    }
    return known;
  }

  private static Query either(List<Query> ways) {
    return switch (ways.size()) {
      case 0 -> new MatchNoDocsQuery();
      case 1 -> ways.getFirst();
      default -> {
        var any = new BooleanQuery.Builder();
        ways.forEach(way -> any.add(way, Occur.SHOULD));
        yield any.build();
      }
    };
  }

  private static Query any(Set<String> terms) {
    if (terms.size() == 1) {
      return new TermQuery(new Term(Fields.WORDS, terms.iterator().next()));
    }
    var synonyms = new SynonymQuery.Builder(Fields.WORDS);
    terms.forEach(term -> synonyms.addTerm(new Term(Fields.WORDS, term)));
    return synonyms.build();
  }
}
