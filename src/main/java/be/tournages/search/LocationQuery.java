package be.tournages.search;

import be.tournages.geo.Bbox;
import be.tournages.geo.Metres;
import be.tournages.geo.Position;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for: the same for the list, the counts and the map.
 *
 * @param text free text in any of the four languages; empty for everything
 * @param chosen values by facet, of which an entry has one; a facet without any is absent
 * @param bbox the box it lies in, null for anywhere
 * @param around the circle it lies in, null for anywhere
 */
public record LocationQuery(
    String text, Map<Facet, Set<String>> chosen, @Nullable Bbox bbox, @Nullable Around around) {

  /**
   * A circle on the ground.
   *
   * @param centre its centre
   * @param radius its radius
   */
  public record Around(Position centre, Metres radius) {}

  public LocationQuery {
    text = text.strip();
    chosen =
        chosen.entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry -> Set.copyOf(entry.getValue()),
                    (one, _) -> one,
                    () -> new EnumMap<>(Facet.class)));
  }

  /** Everything. */
  public static LocationQuery all() {
    return new LocationQuery("", Map.of(), null, null);
  }

  /** Everything that a text finds. */
  public static LocationQuery of(String text) {
    return new LocationQuery(text, Map.of(), null, null);
  }

  /** The same in a box. */
  public LocationQuery in(Bbox box) {
    return new LocationQuery(text, chosen, box, around);
  }

  /** The same within a circle. */
  public LocationQuery within(Position centre, Metres radius) {
    return new LocationQuery(text, chosen, bbox, new Around(centre, radius));
  }

  /** The same with a value chosen. */
  public LocationQuery with(Facet facet, String... values) {
    var more = new EnumMap<Facet, Set<String>>(Facet.class);
    more.putAll(chosen);
    more.put(facet, Set.of(values));
    return new LocationQuery(text, more, bbox, around);
  }

  boolean isEverything() {
    return text.isEmpty() && chosen.isEmpty() && bbox == null && around == null;
  }
}
