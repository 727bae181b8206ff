package be.tournages.search;

import be.tournages.search.analysis.Term;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The words that the index knows, for those that it does not. */
final class Vocabulary {

  private static final int SHORTEST_BEGINNING = 2;
  private static final int MOST_BEGINNINGS = 20;
  private static final int MOST_NEAR = 4;
  /* One slip in a word of four to seven letters, two in a longer one; fewer letters are a guess. */
  private static final int ONE_SLIP = 4;
  private static final int TWO_SLIPS = 8;

  private final IndexReader reader;
  private final String field;

  Vocabulary(IndexReader reader) {
    this(reader, Fields.WORDS);
  }

  Vocabulary(IndexReader reader, String field) {
    this.reader = reader;
    this.field = field;
  }

  private record Candidate(String term, float likeness, int frequency) {}

  /** Words that begin so, at most twenty. */
  Set<String> beginningWith(String beginning) throws IOException {
    var words = new LinkedHashSet<String>();
    Terms terms = terms();
    if (terms == null || beginning.length() < SHORTEST_BEGINNING) {
      return words;
    }
    TermsEnum all = terms.iterator();
    var from = new BytesRef(beginning);
    if (all.seekCeil(from) == TermsEnum.SeekStatus.END) {
      return words;
    }
    for (BytesRef at = all.term(); at != null && words.size() < MOST_BEGINNINGS; at = all.next()) {
      String word = at.utf8ToString();
      if (!word.startsWith(beginning)) {
        break;
      }
      words.add(word);
    }
    return words;
  }

  /** The words nearest to a misspelt one: the fewest slips first, then the most frequent. */
  Set<String> near(String word) throws IOException {
    Terms terms = terms();
    int slips = word.length() >= TWO_SLIPS ? 2 : word.length() >= ONE_SLIP ? 1 : 0;
    if (terms == null || slips == 0 || word.charAt(0) == Term.CONCEPT) {
      return Set.of();
    }
    var candidates = new ArrayList<Candidate>();
    var wanted = new org.apache.lucene.index.Term(field, word);
    var near = new FuzzyTermsEnum(terms, wanted, slips, 1, true);
    var likeness = near.attributes().addAttribute(BoostAttribute.class);
    for (BytesRef at = near.next(); at != null; at = near.next()) {
      candidates.add(new Candidate(at.utf8ToString(), likeness.getBoost(), near.docFreq()));
    }
    return best(candidates);
  }

  private static Set<String> best(List<Candidate> candidates) {
    candidates.sort(
        Comparator.comparingDouble(Candidate::likeness)
            .thenComparingInt(Candidate::frequency)
            .reversed()
            .thenComparing(Candidate::term));
    var best = new LinkedHashSet<String>();
    candidates.stream()
        .filter(one -> one.likeness() >= candidates.getFirst().likeness())
        .limit(MOST_NEAR)
        .forEach(one -> best.add(one.term()));
    return best;
  }

  private @Nullable Terms terms() throws IOException {
    return MultiTerms.getTerms(reader, field);
  }
}
