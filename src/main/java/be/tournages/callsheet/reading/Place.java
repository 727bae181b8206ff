package be.tournages.callsheet.reading;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the printed address of a shooting location comes to. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "place")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Place.Walloon.class, name = "wallonia"),
  @JsonSubTypes.Type(value = Place.Elsewhere.class, name = "elsewhere"),
  @JsonSubTypes.Type(value = Place.Ambiguous.class, name = "ambiguous"),
  @JsonSubTypes.Type(value = Place.Unknown.class, name = "unknown")
})
public sealed interface Place {

  /**
   * In one commune of Wallonia.
   *
   * @param communeNis NIS code, five digits
   * @param communeName French name
   * @param approximate true when found through the nearest locality instead of an outline
   */
  record Walloon(String communeNis, String communeName, boolean approximate) implements Place {}

  /**
   * Known not to be in Wallonia.
   *
   * @param region {@code FLANDERS}, {@code BRUSSELS} or {@code ABROAD}
   * @param country ISO 3166-1 alpha-2 code, null when only known to be abroad
   */
  record Elsewhere(Region region, @Nullable String country) implements Place {}

  /** Several communes answer to what is printed; a person has to choose. */
  record Ambiguous(List<Candidate> candidates) implements Place {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /** Nothing known answers to what is printed. */
  record Unknown() implements Place {}

  /** Where a place outside Wallonia lies. */
  enum Region {
    FLANDERS,
    BRUSSELS,
    ABROAD
  }

  /**
   * One of several communes that answer to a name.
   *
   * @param communeNis NIS code, five digits
   * @param communeName French name
   */
  record Candidate(String communeNis, String communeName) {}
}
