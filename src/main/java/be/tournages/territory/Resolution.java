package be.tournages.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a text about a place comes to: never a silent guess between several communes. */
public sealed interface Resolution {

  /**
   * One commune of Wallonia.
   *
   * @param locality the part of the commune that the text names, when it names one
   */
  record One(Commune commune, @Nullable Locality locality, Basis basis) implements Resolution {}

  /** Several communes answer, or code and name contradict each other: a person chooses. */
  record Several(List<Candidate> candidates) implements Resolution {
    public Several {
      candidates = List.copyOf(candidates);
      if (candidates.isEmpty()) {
        throw new IllegalArgumentException("Several, but none");
      }
    }
  }

  /**
   * Known to lie outside Wallonia.
   *
   * @param country ISO 3166-1 alpha-2 code, null when only known to be abroad
   */
  record Elsewhere(Region kind, @Nullable String country) implements Resolution {}

  /** Nothing known answers. */
  record Unknown() implements Resolution {}

  /** Where a place outside Wallonia lies. */
  enum Region {
    FLANDERS,
    BRUSSELS,
    ABROAD
  }

  /** What a single answer rests on, the surest first. */
  enum Basis {
    /** Postal code and name agree. */
    CODE_AND_NAME,
    /** The postal code alone. */
    CODE,
    /** A name that stands by itself. */
    NAME,
    /** A name within a longer phrase, such as the name of a castle. */
    PHRASE
  }

  /**
   * One of several communes, with its province to tell it from the others.
   *
   * @param locality the part of the commune that bears the name, null when it is the commune itself
   */
  record Candidate(Commune commune, @Nullable Locality locality, Province province) {}
}
