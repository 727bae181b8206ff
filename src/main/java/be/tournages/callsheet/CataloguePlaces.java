package be.tournages.callsheet;

import be.tournages.language.Language;
import be.tournages.location.Catalogue;
import be.tournages.location.Location;
import be.tournages.location.LocationStatus;
import be.tournages.location.OfficeQuery;
import be.tournages.production.Title;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the catalogue entry that a place on a sheet means: an entry of just that name, in any
 * language, in the same commune. Entries that only contain the name are candidates for a person.
 */
@Singleton
class CataloguePlaces {

  private static final int CANDIDATES = 8;

  private final Catalogue catalogue;

  CataloguePlaces(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The form with the code of the entry at each place that one entry alone answers to. */
  SheetForm resolve(SheetForm form) {
    return new SheetForm(
        form.productionId(),
        form.productionTitle(),
        form.revision(),
        form.revisionRank(),
        form.supersedes(),
        form.replacedDate(),
        form.days().stream().map(this::resolve).toList());
  }

  /** Published entries whose name contains that of the place, in its commune where it has one. */
  List<Location> candidates(SheetForm.Location place) {
    String name = place.name();
    String nis = place.communeNis();
    if (name == null || name.isBlank()) {
      return List.of();
    }
    return catalogue.search(new OfficeQuery(name, LocationStatus.PUBLISHED, 0, CANDIDATES)).stream()
        .filter(entry -> nis == null || nis.equals(commune(entry)))
        .toList();
  }

  private SheetForm.Day resolve(SheetForm.Day day) {
    return new SheetForm.Day(
        day.source(),
        day.date(),
        day.unit(),
        day.kind(),
        day.number(),
        day.cancelled(),
        day.places().stream().map(this::resolve).toList());
  }

  private SheetForm.Location resolve(SheetForm.Location place) {
    String name = place.name();
    if (place.communeNis() == null || place.locationCode() != null || name == null) {
      return place;
    }
    List<Location> entries =
        candidates(place).stream().filter(entry -> isNamed(entry, name)).toList();
    return entries.size() == 1 ? at(place, entries.getFirst().code()) : place;
  }

  private static SheetForm.Location at(SheetForm.Location place, String code) {
    return new SheetForm.Location(
        place.name(),
        place.address(),
        place.communeNis(),
        code,
        place.region(),
        place.country(),
        place.position());
  }

  private static boolean isNamed(Location entry, String name) {
    String wanted = new Title(name).normalised();
    for (Language language : Language.values()) {
      String own = entry.details().texts().in(language).name();
      if (own != null && new Title(own).normalised().equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String commune(Location entry) {
    return entry.details().whereabouts().address().communeNis();
  }
}
