package be.tournages.search;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/**
 * Terms, each as often as it weighs: a word of the name counts for several in the description. One
 * field then ranks as several would, at the price of one.
 */
final class WeightedTerms {

  /* Longer ones are no words; Lucene refuses beyond 32766 bytes. */
  private static final int LONGEST = 100;

  private final Map<String, Integer> weights = new LinkedHashMap<>();

  void add(String term, int weight) {
    if (term.length() <= LONGEST) {
      weights.merge(term, weight, Integer::sum);
    }
  }

  TokenStream stream() {
    return new Stream(weights);
  }

  private static final class Stream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Map<String, Integer> weights;
    private Iterator<Map.Entry<String, Integer>> rest;

    Stream(Map<String, Integer> weights) {
      this.weights = weights;
      this.rest = weights.entrySet().iterator();
    }

    @Override
    public void reset() {
      rest = weights.entrySet().iterator();
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (!rest.hasNext()) {
        return false;
      }
      var next = rest.next();
      term.setEmpty().append(next.getKey());
      frequency.setTermFrequency(next.getValue());
      return true;
    }
  }
}
