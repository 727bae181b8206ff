package be.tournages.search.analysis;

import be.tournages.language.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Turns texts into the terms they are found by, and questions into the terms to look for.
 *
 * <p>A text is in one language; it gets its words, their stems in that language, the parts of
 * compounds and the concepts its words stand for. A question may be in any language: each of its
 * words is looked for in all its forms.
 */
public final class TextAnalysis {

  private final Map<Language, Stems> stems = new EnumMap<>(Language.class);
  private final Map<Language, Concepts> concepts = new EnumMap<>(Language.class);
  private final Compounds compounds;

  /**
   * @param synonyms terms that mean the same
   */
  public TextAnalysis(Collection<Synonym> synonyms) {
    for (Language language : Language.values()) {
      stems.put(language, new Stems(language));
      concepts.put(language, new Concepts());
    }
    var dictionary = new HashSet<String>();
    for (Synonym synonym : synonyms) {
      List<Word> words = Words.of(synonym.term());
      concepts(synonym.language()).add(stemsOf(words, synonym.language()), synonym.concept());
      if (words.size() == 1 && isCompounding(synonym.language())) {
        dictionary.add(words.getFirst().surface());
      }
    }
    this.compounds = new Compounds(dictionary);
  }

  /** The terms that a text in the language is found by; one place can have several. */
  public List<Term> terms(String text, Language language) {
    List<Word> words = Words.of(text);
    var terms = new ArrayList<Term>();
    for (int i = 0; i < words.size(); i++) {
      addForms(words, i, language, terms);
    }
    for (Concepts.Match match : concepts(language).in(stemsOf(words, language))) {
      int start = words.get(match.from()).start();
      int end = words.get(match.to() - 1).end();
      match.concepts().forEach(one -> terms.add(new Term(Term.ofConcept(one), start, end)));
    }
    return terms;
  }

  /** The words of a text without case and accents, such as a name to complete. */
  public List<String> words(String text) {
    return Words.of(text).stream().map(Word::surface).toList();
  }

  /** What a question asks for, from left to right. */
  public List<Asked> question(String text) {
    List<Word> words = Words.of(text);
    var asked = new ArrayList<Asked>();
    int i = 0;
    while (i < words.size()) {
      Concepts.Match match = longest(words, i);
      asked.add(
          new Asked(
              words.subList(match.from(), match.to()).stream().map(this::asked).toList(),
              terms(match.concepts())));
      i = match.to();
    }
    var meaningful = asked.stream().filter(one -> !isSmall(one)).toList();
    return meaningful.isEmpty() ? asked : meaningful;
  }

  private void addForms(List<Word> words, int i, Language language, List<Term> terms) {
    Word word = words.get(i);
    if (SmallWords.contains(word.surface())) {
      return;
    }
    add(word.surface(), word, language, terms);
    if (word.joined()) {
      Word before = words.get(i - 1);
      terms.add(new Term(before.surface() + word.surface(), before.start(), word.end()));
    }
    if (isCompounding(language)) {
      for (String part : compounds.parts(word.surface())) {
        add(part, word, language, terms);
        for (String concept : concepts(language).of(stem(part, language))) {
          terms.add(new Term(Term.ofConcept(concept), word.start(), word.end()));
        }
      }
    }
  }

  private void add(String form, Word at, Language language, List<Term> terms) {
    terms.add(new Term(form, at.start(), at.end()));
    String stem = stem(form, language);
    if (!stem.equals(form)) {
      terms.add(new Term(stem, at.start(), at.end()));
    }
  }

  /* The longest term of any language that begins with the word; its meanings in all languages. */
  private Concepts.Match longest(List<Word> words, int from) {
    int to = from + 1;
    var meanings = new LinkedHashSet<String>();
    for (Language language : Language.values()) {
      List<String> rest = stemsOf(words.subList(from, words.size()), language);
      Concepts.Match match = concepts(language).first(rest);
      if (match != null && from + match.to() >= to) {
        if (from + match.to() > to) {
          meanings.clear();
        }
        to = from + match.to();
        meanings.addAll(match.concepts());
      }
    }
    return new Concepts.Match(from, to, meanings);
  }

  private Asked.AskedWord asked(Word word) {
    return new Asked.AskedWord(
        word.surface(),
        forms(word.surface()),
        compounds.parts(word.surface()).stream().map(this::formsAndConcepts).toList());
  }

  private Set<String> forms(String surface) {
    var forms = new LinkedHashSet<String>();
    forms.add(surface);
    stems.values().forEach(one -> forms.add(one.of(surface)));
    return forms;
  }

  private Set<String> formsAndConcepts(String surface) {
    var all = new LinkedHashSet<>(forms(surface));
    concepts.forEach((language, known) -> all.addAll(terms(known.of(stem(surface, language)))));
    return all;
  }

  private static Set<String> terms(Set<String> concepts) {
    var terms = new LinkedHashSet<String>();
    concepts.forEach(concept -> terms.add(Term.ofConcept(concept)));
    return terms;
  }

  private static boolean isSmall(Asked asked) {
    return asked.concepts().isEmpty()
        && asked.words().stream().allMatch(word -> SmallWords.contains(word.surface()));
  }

  private static boolean isCompounding(Language language) {
    return language == Language.NL || language == Language.DE;
  }

  private List<String> stemsOf(List<Word> words, Language language) {
    return words.stream().map(word -> stem(word.surface(), language)).toList();
  }

  private String stem(String surface, Language language) {
    return Objects.requireNonNull(stems.get(language)).of(surface);
  }

  private Concepts concepts(Language language) {
    return Objects.requireNonNull(concepts.get(language));
  }
}
