package be.tournages.search;

import be.tournages.geo.Position;
import be.tournages.language.Language;
import be.tournages.location.Catalogue;
import be.tournages.location.LocationDetails;
import be.tournages.location.LocationStatus;
import be.tournages.location.LocationText;
import be.tournages.location.LocationTexts;
import be.tournages.location.OwnerTerms;
import be.tournages.location.Period;
import be.tournages.location.Setting;
import be.tournages.location.Whereabouts;
import be.tournages.location.WorkingConditions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes entries of the catalogue, published unless told otherwise. */
final class Places {

  private final Catalogue catalogue;
  private final String code;
  private final Map<Language, LocationText> texts = new EnumMap<>(Language.class);
  private String category = "castle";
  private Setting setting = Setting.EXT;
  private @Nullable Period period;
  private Position position = new Position(4.86, 50.46);
  private String commune = "92094";
  private @Nullable LocalDate verifiedOn;
  private boolean released = true;
  private @Nullable String street;
  private OwnerTerms owner = OwnerTerms.UNKNOWN;

  private Places(Catalogue catalogue, String code) {
    this.catalogue = catalogue;
    this.code = code;
  }

  static Places place(Catalogue catalogue, String code) {
    return new Places(catalogue, code);
  }

  Places named(Language language, String name, @Nullable String description, String... keywords) {
    texts.put(language, new LocationText(name, description, List.of(keywords)));
    return this;
  }

  Places kind(String code) {
    category = code;
    return this;
  }

  Places setting(Setting value) {
    setting = value;
    return this;
  }

  Places period(Period value) {
    period = value;
    return this;
  }

  Places at(double lon, double lat, String nis) {
    position = new Position(lon, lat);
    commune = nis;
    return this;
  }

  Places verified(String date) {
    verifiedOn = LocalDate.parse(date);
    return this;
  }

  /** Everything that nobody outside the office may see is this word. */
  Places secret(String word) {
    released = false;
    street = word + " 12";
    owner =
        new OwnerTerms(
            word,
            word,
            word + "@example.org",
            word,
            new BigDecimal("987654.32"),
            new BigDecimal("876543.21"));
    return this;
  }

  void draft() {
    catalogue.create(code, details(), null);
  }

  void add() {
    draft();
    catalogue.move(code, LocationStatus.PUBLISHED);
  }

  LocationDetails details() {
    return new LocationDetails(
        new LocationDetails.Kind(category, setting, period, null),
        new LocationTexts(texts),
        new Whereabouts(
            position,
            List.of(),
            released,
            new Whereabouts.Address(street, "5000", "Namur", commune)),
        WorkingConditions.UNKNOWN,
        owner,
        verifiedOn);
  }
}
