package be.tournages.search.web;

import be.tournages.geo.Bbox;
import be.tournages.geo.Metres;
import be.tournages.geo.Position;
import be.tournages.http.InvalidRequestException;
import be.tournages.location.Catalogue;
import be.tournages.location.Period;
import be.tournages.location.Setting;
import be.tournages.search.Facet;
import be.tournages.search.LocationQuery;
import be.tournages.search.Window;
import be.tournages.territory.Commune;
import be.tournages.territory.Territory;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a caller looks for, and refuses what cannot be meant. */
@Singleton
class SearchRequest {

  static final int LONGEST_TEXT = 200;
  private static final Metres RADIUS = new Metres(10_000);
  private static final double WIDEST_M = 300_000;
  private static final int SIZE = 30;
  private static final int LARGEST = 100;
  private static final int NEAREST_ZOOM = 22;

  private final Catalogue catalogue;
  private final Territory territory;

  SearchRequest(Catalogue catalogue, Territory territory) {
    this.catalogue = catalogue;
    this.territory = territory;
  }

  LocationQuery query(SearchParameters from) {
    Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    choose(Facet.CATEGORY, from.category(), this::category, chosen);
    choose(Facet.SETTING, from.setting(), SearchRequest::setting, chosen);
    choose(Facet.PERIOD, from.period(), code -> Period.find(code).map(Period::code), chosen);
    choose(Facet.PROVINCE, from.province(), this::province, chosen);
    choose(
        Facet.COMMUNE,
        from.commune(),
        code -> territory.findByAnyCode(code).map(Commune::nis),
        chosen);
    return new LocationQuery(
        text(from.q()), chosen, bbox(from.bbox()), around(from.near(), from.radiusM()));
  }

  Window window(
      LocationQuery query, @Nullable String sort, @Nullable String page, @Nullable String size) {
    int number = integer("page", page, 1, 1, Window.DEEPEST);
    int many = integer("size", size, SIZE, 1, LARGEST);
    if ((long) number * many > Window.DEEPEST) {
      throw new InvalidRequestException("page-too-deep", Window.DEEPEST);
    }
    return new Window(order(query, sort), number, many);
  }

  int zoom(String text) {
    return integer("zoom", text, 0, 0, NEAREST_ZOOM);
  }

  boolean truth(String name, @Nullable String text) {
    return switch (text) {
      case null -> false;
      case "true" -> true;
      case "false" -> false;
      default -> throw new InvalidRequestException("invalid-value", name, text);
    };
  }

  String text(@Nullable String text) {
    if (text != null && text.length() > LONGEST_TEXT) {
      throw new InvalidRequestException("text-too-long", LONGEST_TEXT);
    }
    return text == null ? "" : text;
  }

  private static Window.Order order(LocationQuery query, @Nullable String sort) {
    if (sort == null) {
      boolean plain = query.text().isEmpty() && query.around() != null;
      return plain ? Window.Order.DISTANCE : Window.Order.RELEVANCE;
    }
    Window.Order order =
        Arrays.stream(Window.Order.values())
            .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(sort))
            .findFirst()
            .orElseThrow(() -> new InvalidRequestException("invalid-value", "sort", sort));
    if (order == Window.Order.DISTANCE && query.around() == null) {
      throw new InvalidRequestException("distance-from-where");
    }
    return order;
  }

  private static void choose(
      Facet facet,
      @Nullable List<String> values,
      Function<String, Optional<String>> known,
      Map<Facet, Set<String>> chosen) {
    if (values != null) {
      chosen.put(
          facet,
          values.stream()
              .map(value ->
                  known
                      .apply(value)
                      .orElseThrow(
                          () -> new InvalidRequestException("invalid-value", facet.code(), value)))
              .collect(Collectors.toSet()));
    }
  }

  private Optional<String> category(String code) {
    return catalogue.categories().find(code).map(category -> category.code());
  }

  private static Optional<String> setting(String code) {
    return Arrays.stream(Setting.values()).map(Setting::name).filter(code::equals).findFirst();
  }

  private Optional<String> province(String code) {
    return territory.listProvinces().stream()
        .map(province -> province.nis())
        .filter(code::equals)
        .findFirst();
  }

  private static @Nullable Bbox bbox(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    try {
      double[] edges = numbers(text, 4);
      return new Bbox(edges[0], edges[1], edges[2], edges[3]);
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException("invalid-bbox", text);
    }
  }

  private static LocationQuery.@Nullable Around around(
      @Nullable String near, @Nullable String radius) {
    if (near == null || near.isEmpty()) {
      if (radius != null) {
        throw new InvalidRequestException("distance-from-where");
      }
      return null;
    }
    return new LocationQuery.Around(
        position(near), radius == null ? RADIUS : new Metres(metres(radius)));
  }

  private static Position position(String text) {
    try {
      double[] degrees = numbers(text, 2);
      return new Position(degrees[0], degrees[1]);
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException("invalid-position", text);
    }
  }

  private static double metres(String text) {
    try {
      double metres = Double.parseDouble(text);
      if (metres > 0 && metres <= WIDEST_M) {
        return metres;
      }
    } catch (NumberFormatException e) {
      throw new InvalidRequestException("invalid-value", "radius_m", text);
    }
    throw new InvalidRequestException("invalid-value", "radius_m", text);
  }

  private static double[] numbers(String text, int count) {
    String[] parts = text.split(",", -1);
    if (parts.length != count) {
      throw new IllegalArgumentException(text);
    }
    return Arrays.stream(parts).map(String::strip).mapToDouble(Double::parseDouble).toArray();
  }

  private static int integer(
      String name, @Nullable String text, int otherwise, int least, int most) {
    if (text == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new InvalidRequestException("invalid-value", name, text);
    }
    throw new InvalidRequestException("invalid-value", name, text);
  }
}
