package be.tournages.shoot.web;

import be.tournages.geo.Position;
import be.tournages.identity.Role;
import be.tournages.language.Language;
import be.tournages.location.Catalogue;
import be.tournages.shoot.DayPlace;
import be.tournages.shoot.DayState;
import be.tournages.shoot.Ledger;
import be.tournages.shoot.LedgerEntry;
import be.tournages.shoot.LedgerFilter;
import be.tournages.territory.Territory;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a production shoots. */
@Controller("/api/productions/{id}/places")
@Secured(Role.Names.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
class PlacesController {

  private final Ledger ledger;
  private final Catalogue catalogue;
  private final Territory territory;

  PlacesController(Ledger ledger, Catalogue catalogue, Territory territory) {
    this.ledger = ledger;
    this.catalogue = catalogue;
    this.territory = territory;
  }

  /**
   * The shooting locations in Wallonia of days that are not cancelled, in the order of the days.
   */
  @Get
  PlacesJson list(UUID id, Language language) {
    var days = new LinkedHashMap<String, Integer>();
    var places = new LinkedHashMap<String, DayPlace>();
    for (LedgerEntry entry : ledger.list(LedgerFilter.of(id))) {
      if (entry.day().state() != DayState.CANCELLED) {
        entry.day().content().places().stream()
            .filter(DayPlace::inWallonia)
            .forEach(place -> {
              String key = place.identity();
              places.putIfAbsent(key, place);
              days.merge(key, 1, Integer::sum);
            });
      }
    }
    return new PlacesJson(
        places.entrySet().stream()
            .map(one -> place(one.getValue(), days.getOrDefault(one.getKey(), 0), language))
            .toList());
  }

  private PlaceJson place(DayPlace place, int days, Language language) {
    var entry = Optional.ofNullable(place.locationCode()).flatMap(catalogue::find);
    var commune = Optional.ofNullable(place.communeNis()).flatMap(territory::findCommune);
    Position position =
        entry
            .map(one -> one.details().whereabouts().position())
            .or(() -> commune.map(territory::centre))
            .orElse(null);
    return new PlaceJson(
        entry.map(one -> one.details().texts().name(language)).orElse(place.name()),
        place.locationCode(),
        commune.map(one -> one.names().in(language)).orElse(null),
        position == null ? null : List.of(position.lon(), position.lat()),
        entry.isEmpty(),
        days);
  }

  /** Places. */
  @Serdeable
  record PlacesJson(List<PlaceJson> items) {}

  /**
   * A place; {@code position} is [lon, lat] in EPSG:4326, of the catalogue entry or, approximate,
   * of the commune's centre.
   */
  @Serdeable
  record PlaceJson(
      @Nullable String name,
      @Nullable String locationCode,
      @Nullable String communeName,
      @Nullable List<Double> position,
      boolean approximate,
      int days) {}
}
