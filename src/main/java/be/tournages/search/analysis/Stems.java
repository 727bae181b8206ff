package be.tournages.search.analysis;

import be.tournages.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.DutchStemmer;

/** The stem of a word in a language, by the lightest stemmer that there is for it. */
final class Stems {

  /* Words repeat: some ten thousand make nearly all of a catalogue's text. */
  private static final int REMEMBERED = 50_000;

  private final Source source = new Source();
  private final TokenStream chain;
  private final CharTermAttribute term;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  Stems(Language language) {
    this.chain =
        switch (language) {
          case FR -> new FrenchLightStemFilter(source);
          case NL -> new SnowballFilter(source, new DutchStemmer());
          // Writes Muehle as Mühle is folded.
          case DE -> new GermanLightStemFilter(new GermanNormalizationFilter(source));
          case EN -> new EnglishMinimalStemFilter(source);
        };
    this.term = chain.getAttribute(CharTermAttribute.class);
  }

  /** The stem of a word as {@link Words} leaves it. */
  String of(String surface) {
    String stem = known.get(surface);
    if (stem == null) {
      stem = compute(surface);
      if (known.size() > REMEMBERED) {
        known.clear();
      }
      known.put(surface, stem);
    }
    return stem;
  }

  private synchronized String compute(String surface) {
    try {
      source.word = surface;
      chain.reset();
      return chain.incrementToken() ? term.toString() : surface;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A stream of one word. */
  private static final class Source extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String word = "";

    @Override
    public boolean incrementToken() {
      clearAttributes();
      term.setEmpty().append(word);
      return true;
    }
  }
}
