package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Coordinates;
import be.tournages.callsheet.reading.Evidence;
import be.tournages.callsheet.reading.PlaceQuery;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place while it is put together from the words about it. */
final class PlaceDraft {

  @Nullable String name;
  @Nullable String street;
  @Nullable String code;

  /** Letters of a neighbouring country printed before the code. */
  @Nullable String letters;

  @Nullable String locality;
  @Nullable String country;
  @Nullable Coordinates position;
  @Nullable String mapLink;
  final List<Evidence> evidence = new ArrayList<>();

  /** True when it says which commune it lies in, or at least claims to. */
  boolean isPlaced() {
    return code != null || locality != null || position != null;
  }

  boolean isEmpty() {
    return name == null && street == null && mapLink == null && !isPlaced();
  }

  /** Takes from the other what this one lacks. */
  void complete(PlaceDraft other) {
    name = name == null ? other.name : name;
    street = street == null ? other.street : street;
    if (code == null && (locality == null || other.code != null)) {
      code = other.code;
      letters = other.letters;
      locality = other.locality == null ? locality : other.locality;
    }
    locality = locality == null ? other.locality : locality;
    country = country == null ? other.country : country;
    position = position == null ? other.position : position;
    mapLink = mapLink == null ? other.mapLink : mapLink;
    evidence.addAll(other.evidence);
  }

  PlaceQuery query() {
    String printed = letters == null || code == null ? code : letters + "-" + code;
    return new PlaceQuery(name, street, printed, locality, country, position);
  }
}
