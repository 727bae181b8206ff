package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Coordinates;
import be.tournages.callsheet.reading.Place;
import be.tournages.callsheet.reading.Place.Region;
import be.tournages.callsheet.reading.PlaceQuery;
import be.tournages.callsheet.reading.PlaceResolver;
import be.tournages.geo.Position;
import be.tournages.territory.Commune;
import be.tournages.territory.Located;
import be.tournages.territory.PostalAddress;
import be.tournages.territory.Resolution;
import be.tournages.territory.Territory;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers from the territory: the printed address first, the printed position where the address
 * leaves it open, the name of the place last.
 */
@Singleton
public class TerritoryPlaces implements PlaceResolver {

  /* South and west of Brussels Wallonia begins: a rough frame, only to say which region is not
  Wallonia. Degrees, EPSG:4326. */
  private static final double BRUSSELS_SOUTH = 50.76;
  private static final double BRUSSELS_NORTH = 50.92;
  private static final double BRUSSELS_WEST = 4.24;
  private static final double BRUSSELS_EAST = 4.49;
  private static final double FLANDERS_SOUTH = 50.68;
  private static final double FLANDERS_NORTH = 51.38;
  private static final double FLANDERS_WEST = 2.6;
  private static final double FLANDERS_EAST = 5.7;

  private final Territory territory;

  public TerritoryPlaces(Territory territory) {
    this.territory = territory;
  }

  @Override
  public Place resolve(PlaceQuery query) {
    Resolution address = byAddress(query);
    Coordinates position = query.position();
    if (position == null) {
      return place(address);
    }
    Located located = territory.locate(new Position(position.lon(), position.lat()));
    return switch (address) {
      case Resolution.Unknown none -> place(located, position);
      case Resolution.Several several -> decide(several, located);
      case Resolution.One one -> compare(one, located);
      case Resolution.Elsewhere elsewhere -> place(elsewhere);
    };
  }

  private Resolution byAddress(PlaceQuery query) {
    boolean placed = query.postalCode() != null || query.locality() != null;
    if (placed || query.country() != null) {
      var address =
          new PostalAddress(query.street(), query.postalCode(), query.locality(), query.country());
      Resolution found = territory.resolveAddress(address);
      if (!(found instanceof Resolution.Unknown) || query.postalCode() != null) {
        return found;
      }
    }
    return byName(query, query.name());
  }

  private Resolution byName(PlaceQuery query, @Nullable String name) {
    boolean answers = query.position() == null && name != null && !name.isBlank();
    return answers && name != null ? territory.resolve(name) : new Resolution.Unknown();
  }

  private static Place decide(Resolution.Several several, Located located) {
    if (located instanceof Located.In in
        && several.candidates().stream().anyMatch(one -> one.commune().equals(in.commune()))) {
      return walloon(in.commune(), false);
    }
    return place(several);
  }

  /* Without boundaries the nearest locality may lie across the border of the commune. */
  private static Place compare(Resolution.One one, Located located) {
    return switch (located) {
      case Located.In in when in.approximate() || in.commune().equals(one.commune()) ->
          walloon(one.commune(), false);
      case Located.In in ->
          new Place.Ambiguous(List.of(candidate(one.commune()), candidate(in.commune())));
      case Located.Outside out -> walloon(one.commune(), out.approximate());
    };
  }

  private static Place place(Located located, Coordinates position) {
    return switch (located) {
      case Located.In in -> walloon(in.commune(), in.approximate());
      case Located.Outside out -> outside(position);
    };
  }

  private static Place outside(Coordinates position) {
    double lat = position.lat();
    double lon = position.lon();
    if (lat > BRUSSELS_SOUTH
        && lat < BRUSSELS_NORTH
        && lon > BRUSSELS_WEST
        && lon < BRUSSELS_EAST) {
      return new Place.Elsewhere(Region.BRUSSELS, "BE");
    }
    boolean flanders =
        lat > FLANDERS_SOUTH && lat < FLANDERS_NORTH && lon > FLANDERS_WEST && lon < FLANDERS_EAST;
    return flanders
        ? new Place.Elsewhere(Region.FLANDERS, "BE")
        : new Place.Elsewhere(Region.ABROAD, null);
  }

  private static Place place(Resolution resolution) {
    return switch (resolution) {
      case Resolution.One one -> walloon(one.commune(), false);
      case Resolution.Several several ->
          new Place.Ambiguous(
              several.candidates().stream().map(one -> candidate(one.commune())).toList());
      case Resolution.Elsewhere elsewhere ->
          new Place.Elsewhere(Region.valueOf(elsewhere.kind().name()), elsewhere.country());
      case Resolution.Unknown none -> new Place.Unknown();
    };
  }

  private static Place walloon(Commune commune, boolean approximate) {
    return new Place.Walloon(commune.nis(), commune.names().main(), approximate);
  }

  private static Place.Candidate candidate(Commune commune) {
    return new Place.Candidate(commune.nis(), commune.names().main());
  }
}
