package be.tournages.search.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Parts text into words. One rule serves the four languages: an elided French article and an
 * English or Dutch {@code ’s} go, and neither exists as a word of its own in the other languages.
 */
final class Words {

  private static final Analyzer CHAIN =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          var source = new StandardTokenizer();
          TokenStream chain = new LowerCaseFilter(source);
          chain = new ElisionFilter(chain, FrenchAnalyzer.DEFAULT_ARTICLES);
          chain = new EnglishPossessiveFilter(chain);
          return new TokenStreamComponents(source, new ASCIIFoldingFilter(chain));
        }
      };

  private Words() {}

  /** The words of a text in their order. */
  static List<Word> of(String text) {
    var words = new ArrayList<Word>();
    try (TokenStream stream = CHAIN.tokenStream("", new StringReader(text))) {
      var term = stream.getAttribute(CharTermAttribute.class);
      var offset = stream.getAttribute(OffsetAttribute.class);
      stream.reset();
      int last = -1;
      while (stream.incrementToken()) {
        if (term.length() > 0) {
          boolean joined = last >= 0 && isHyphen(text, last, offset.startOffset());
          words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset(), joined));
          last = offset.endOffset();
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /* U+2010 is the hyphen proper, U+2011 the one that does not break. */
  private static boolean isHyphen(String text, int from, int to) {
    return to - from == 1 && "-\u2010\u2011".indexOf(text.charAt(from)) >= 0;
  }
}
