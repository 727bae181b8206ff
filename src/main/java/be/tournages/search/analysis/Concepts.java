package be.tournages.search.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The concepts that terms of one language stand for: a tree of their stems, longest match first.
 */
final class Concepts {

  private final Node root = new Node();

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final Set<String> concepts = new TreeSet<>();
  }

  /**
   * A term met in a text.
   *
   * @param from its first word
   * @param to behind its last word
   * @param concepts what it can mean
   */
  record Match(int from, int to, Set<String> concepts) {}

  /** Adds a term by the stems of its words. */
  void add(List<String> stems, String concept) {
    Node at = root;
    for (String stem : stems) {
      at = at.next.computeIfAbsent(stem, _ -> new Node());
    }
    if (at != root) {
      at.concepts.add(concept);
    }
  }

  /** What a single word means. */
  Set<String> of(String stem) {
    Node node = root.next.get(stem);
    return node == null ? Set.of() : node.concepts;
  }

  /** The terms in a text, from left to right, never overlapping. */
  List<Match> in(List<String> stems) {
    var matches = new ArrayList<Match>();
    int from = 0;
    while (from < stems.size()) {
      Match longest = longest(stems, from);
      if (longest == null) {
        from++;
      } else {
        matches.add(longest);
        from = longest.to();
      }
    }
    return matches;
  }

  /** The longest term that the text begins with, null when it begins with none. */
  @Nullable Match first(List<String> stems) {
    return longest(stems, 0);
  }

  private @Nullable Match longest(List<String> stems, int from) {
    Match longest = null;
    Node at = root;
    for (int i = from; i < stems.size(); i++) {
      at = at.next.get(stems.get(i));
      if (at == null) {
        break;
      }
      if (!at.concepts.isEmpty()) {
        longest = new Match(from, i + 1, at.concepts);
      }
    }
    return longest;
  }
}
