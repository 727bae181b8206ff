package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Evidence;
import be.tournages.callsheet.reading.Finding;
import be.tournages.callsheet.reading.Place;
import be.tournages.callsheet.reading.PlaceResolver;
import be.tournages.callsheet.reading.ReadLocation;
import be.tournages.callsheet.reading.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** Gives each printed location its commune, with how sure that is. */
final class PlaceNaming {

  private final PlaceResolver resolver;
  private final PeopleNames people = new PeopleNames();

  PlaceNaming(PlaceResolver resolver) {
    this.resolver = resolver;
  }

  /** The locations with their places; adds a finding for each that stays open. */
  List<ReadLocation> name(List<FoundPlace> places, List<Finding> findings) {
    var named = new ArrayList<ReadLocation>();
    for (FoundPlace place : places) {
      Place resolved = resolver.resolve(place.draft().query());
      if (resolved instanceof Place.Unknown && !isWorthAsking(place)) {
        continue;
      }
      doubt(place, resolved, findings);
      named.add(location(place, resolved));
    }
    return named;
  }

  /* A few words that no place answers to, found without a label, are no place. */
  private static boolean isWorthAsking(FoundPlace place) {
    PlaceDraft draft = place.draft();
    return draft.isPlaced() || draft.street != null || place.trust() > 0.95;
  }

  private void doubt(FoundPlace place, Place resolved, List<Finding> findings) {
    PlaceDraft draft = place.draft();
    List<Evidence> evidence = evidence(draft);
    String text = String.join(" ", evidence.stream().map(Evidence::text).distinct().toList());
    switch (resolved) {
      case Place.Ambiguous several -> {
        boolean both = draft.code != null && draft.locality != null;
        var kind =
            both ? Finding.Kind.POSTAL_CODE_AND_LOCALITY_DISAGREE : Finding.Kind.PLACE_AMBIGUOUS;
        findings.add(new Finding(kind, text, evidence));
      }
      case Place.Unknown none ->
          findings.add(new Finding(Finding.Kind.PLACE_UNKNOWN, text, evidence));
      case Place.Walloon sure -> {}
      case Place.Elsewhere sure -> {}
    }
  }

  private List<Evidence> evidence(PlaceDraft draft) {
    return draft.evidence.stream().map(people::without).distinct().toList();
  }

  private ReadLocation location(FoundPlace place, Place resolved) {
    PlaceDraft draft = place.draft();
    double sure = confidence(draft, resolved);
    List<Evidence> evidence = evidence(draft);
    String name = draft.name == null ? null : people.without(draft.name);
    return new ReadLocation(
        value(name, place.trust(), evidence),
        value(draft.street, place.trust(), evidence),
        value(draft.code, place.trust(), evidence),
        value(draft.locality, place.trust(), evidence),
        value(draft.position, place.trust(), evidence),
        value(draft.mapLink, place.trust(), evidence),
        place.sets(),
        new Value<>(resolved, sure * place.trust(), evidence));
  }

  private static double confidence(PlaceDraft draft, Place resolved) {
    if (resolved instanceof Place.Ambiguous || resolved instanceof Place.Unknown) {
      return 0.4;
    }
    boolean elsewhere = resolved instanceof Place.Elsewhere;
    if (draft.code != null && draft.locality != null) {
      return 0.99;
    }
    if (draft.code != null || draft.position != null || elsewhere && draft.country != null) {
      return 0.95;
    }
    return draft.locality != null ? 0.9 : 0.7;
  }

  private static <T extends @NonNull Object> @Nullable Value<T> value(
      @Nullable T value, double confidence, List<Evidence> evidence) {
    return value == null ? null : new Value<>(value, confidence, evidence);
  }
}
