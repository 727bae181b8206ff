package be.tournages.demo;

import be.tournages.geo.Position;
import be.tournages.language.Language;
import be.tournages.location.Catalogue;
import be.tournages.location.LocationDetails;
import be.tournages.location.LocationStatus;
import be.tournages.location.LocationText;
import be.tournages.location.LocationTexts;
import be.tournages.location.Origin;
import be.tournages.location.OwnerTerms;
import be.tournages.location.Period;
import be.tournages.location.Setting;
import be.tournages.location.Whereabouts;
import be.tournages.location.WorkingConditions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Real public places of Wallonia, published in the catalogue. */
@Singleton
class DemoLocations {

  static final String FILE = "db/demo/location.csv";

  private final Catalogue catalogue;

  DemoLocations(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Adds every place and returns how many; joins the caller's transaction. */
  int load() {
    List<DemoRow> rows = DemoRow.list(FILE);
    for (DemoRow row : rows) {
      String code = row.get("code");
      catalogue.create(code, details(row), new Origin("demo", code));
      catalogue.move(code, LocationStatus.PUBLISHED);
    }
    return rows.size();
  }

  private static LocationDetails details(DemoRow row) {
    String period = row.find("period");
    return new LocationDetails(
        new LocationDetails.Kind(
            row.get("category"),
            Setting.valueOf(row.get("setting")),
            period == null ? null : Period.find(period).orElseThrow(),
            null),
        texts(row),
        whereabouts(row),
        WorkingConditions.UNKNOWN,
        OwnerTerms.UNKNOWN,
        null);
  }

  private static LocationTexts texts(DemoRow row) {
    return new LocationTexts(
        Map.of(
            Language.FR, described(row, "fr"),
            Language.NL, named(row, "nl"),
            Language.DE, named(row, "de"),
            Language.EN, described(row, "en")));
  }

  private static LocationText described(DemoRow row, String language) {
    return new LocationText(
        row.find("name_" + language),
        row.find("description_" + language),
        row.words("keywords_" + language));
  }

  private static LocationText named(DemoRow row, String language) {
    return new LocationText(row.find("name_" + language), null, List.of());
  }

  /* Everybody knows where these are: nothing to coarsen. */
  private static Whereabouts whereabouts(DemoRow row) {
    return new Whereabouts(
        new Position(row.number("lon"), row.number("lat")),
        List.of(),
        true,
        new Whereabouts.Address(
            row.find("address"),
            row.find("postal_code"),
            row.find("locality"),
            row.find("commune_nis")));
  }
}
