package be.tournages.callsheet.reading.labels;

import be.tournages.language.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The phrases of all languages, found at a word of a text; the longest phrase goes first. */
final class LabelTable {

  private static final List<Language> LANGUAGES =
      List.of(Language.FR, Language.EN, Language.NL, Language.DE);

  /**
   * A phrase found.
   *
   * @param concepts what it can mean, the first being the likeliest
   * @param languages the languages it belongs to
   * @param from its first word
   * @param to one past its last word
   */
  record Found(Set<Concept> concepts, Set<Language> languages, int from, int to) {

    boolean means(Concept concept) {
      return concepts.contains(concept);
    }

    int length() {
      return to - from;
    }
  }

  private final Node root = new Node();

  private LabelTable() {}

  /** The tables that come with the program. */
  static LabelTable read() {
    var table = new LabelTable();
    for (Language language : LANGUAGES) {
      for (TableFile.Entry entry : TableFile.read(language.code() + ".labels")) {
        Concept concept = Concept.valueOf(entry.key());
        entry.phrases().forEach(phrase -> table.add(phrase, concept, language));
      }
    }
    return table;
  }

  /** The longest phrase that starts at the word. */
  Optional<Found> at(Words words, int from) {
    return longest(words, from, node -> !node.concepts.isEmpty());
  }

  /** The longest phrase at the word that can be a label. */
  Optional<Found> labelAt(Words words, int from) {
    return longest(words, from, node -> node.concepts.stream().anyMatch(Concept::isLabel));
  }

  /** The longest phrase with the concept that starts at the word. */
  Optional<Found> at(Words words, int from, Concept concept) {
    return longest(words, from, node -> node.concepts.contains(concept));
  }

  private Optional<Found> longest(Words words, int from, Predicate<Node> fits) {
    Node node = root;
    Found best = null;
    for (int i = from; node != null && i < words.size() && goesOn(words, from, i); i++) {
      if (i > from && isEnding(words, i)) {
        continue;
      }
      node = node.next.get(words.word(i));
      if (node != null && fits.test(node)) {
        best = new Found(node.concepts, node.languages, from, i + 1);
      }
    }
    return Optional.ofNullable(best);
  }

  /* "Lieu(x) de tournage": an ending in brackets. */
  private static boolean isEnding(Words words, int i) {
    return words.word(i).length() <= 2
        && words.gapBefore(i).equals("(")
        && words.gapAfter(i).startsWith(")");
  }

  /* "Base : Parking du canal" says no "base/parking": a colon ends a label. */
  private static boolean goesOn(Words words, int from, int i) {
    return i == from || words.gapBefore(i).indexOf(':') < 0;
  }

  /** The first phrase with the concept, anywhere in the words. */
  Optional<Found> find(Words words, Concept concept) {
    for (int i = 0; i < words.size(); i++) {
      Optional<Found> found = at(words, i, concept);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** All phrases of the words from left to right, none within another. */
  List<Found> all(Words words) {
    var all = new ArrayList<Found>();
    int i = 0;
    while (i < words.size()) {
      Optional<Found> found = at(words, i);
      found.ifPresent(all::add);
      i = found.map(Found::to).orElse(i + 1);
    }
    return all;
  }

  /** True when the words are one phrase with the concept and nothing else. */
  boolean isAll(Words words, Concept concept) {
    return at(words, 0, concept).filter(found -> found.to() == words.size()).isPresent();
  }

  private void add(String phrase, Concept concept, Language language) {
    Words words = Words.of(phrase);
    if (words.size() == 0) {
      throw new IllegalStateException("No word in the label " + phrase + " of " + language);
    }
    Node node = root;
    for (Words.Word word : words.list()) {
      node = node.next.computeIfAbsent(word.folded(), key -> new Node());
    }
    node.concepts.add(concept);
    node.languages.add(language);
  }

  /* A tree of words; concepts keep their order of declaration, which puts the likelier first. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final Set<Concept> concepts = EnumSet.noneOf(Concept.class);
    private final Set<Language> languages = EnumSet.noneOf(Language.class);
  }
}
