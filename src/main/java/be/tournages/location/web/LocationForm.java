package be.tournages.location.web;

import be.tournages.geo.Position;
import be.tournages.geo.Ring;
import be.tournages.http.InvalidRequestException;
import be.tournages.language.Language;
import be.tournages.location.LocationDetails;
import be.tournages.location.LocationText;
import be.tournages.location.LocationTexts;
import be.tournages.location.OwnerTerms;
import be.tournages.location.Period;
import be.tournages.location.Setting;
import be.tournages.location.Whereabouts;
import be.tournages.location.WorkingConditions;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the office writes of an entry, as it travels.
 *
 * @param version the version that was edited; ignored for a new entry
 * @param texts by language code; empty texts are nothing
 * @param position longitude and latitude, EPSG:4326
 * @param outline ring of a larger place, each corner as longitude and latitude, closed or not;
 *     empty for a point, null to leave it as it is
 * @param released whether the public may see position and address exactly
 */
@Serdeable
record LocationForm(
    int version,
    String category,
    String setting,
    @Nullable String period,
    @Nullable String style,
    Map<String, TextForm> texts,
    List<Double> position,
    @Nullable List<List<Double>> outline,
    boolean released,
    @Nullable AddressForm address,
    @Nullable ConditionsForm conditions,
    @Nullable OwnerForm owner,
    @Nullable LocalDate verifiedOn) {

  /** What is said in one language. */
  @Serdeable
  record TextForm(
      @Nullable String name, @Nullable String description, @Nullable List<String> keywords) {}

  /** Postal address; the commune as NIS code. */
  @Serdeable
  record AddressForm(
      @Nullable String street,
      @Nullable String postalCode,
      @Nullable String locality,
      @Nullable String communeNis) {}

  /** What a crew finds; metres and square metres. */
  @Serdeable
  record ConditionsForm(
      @Nullable String access,
      @Nullable String power,
      @Nullable Integer parkingLorries,
      @Nullable BigDecimal ceilingHeightM,
      @Nullable BigDecimal roomAreaM2,
      @Nullable String noise,
      @Nullable String restrictions,
      @Nullable String availability) {}

  /** Whom to ask and for how much, euro a day. */
  @Serdeable
  record OwnerForm(
      @Nullable String name,
      @Nullable String phone,
      @Nullable String email,
      @Nullable String note,
      @Nullable BigDecimal shootingDayFee,
      @Nullable BigDecimal otherDayFee) {}

  static LocationForm of(LocationDetails details, int version) {
    Whereabouts where = details.whereabouts();
    Position at = where.position();
    return new LocationForm(
        version,
        details.kind().category(),
        details.kind().setting().name(),
        Optional.ofNullable(details.kind().period()).map(Period::code).orElse(null),
        details.kind().style(),
        Arrays.stream(Language.values())
            .collect(Collectors.toMap(Language::code, one -> text(details.texts().in(one)))),
        List.of(at.lon(), at.lat()),
        where.outline().stream().map(corner -> List.of(corner.lon(), corner.lat())).toList(),
        where.released(),
        address(where.address()),
        conditions(details.conditions()),
        owner(details.owner()),
        details.verifiedOn());
  }

  /**
   * What the form says.
   *
   * @param before the entry as it was, whose outline stays where the form says none; null for a new
   *     one
   * @throws InvalidRequestException when a value is none
   */
  LocationDetails details(@Nullable LocationDetails before) {
    try {
      return new LocationDetails(
          new LocationDetails.Kind(category, readSetting(), readPeriod(), style),
          readTexts(),
          whereabouts(before),
          readConditions(),
          readOwner(),
          verifiedOn);
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException("invalid-location", Objects.toString(e.getMessage(), ""));
    }
  }

  private Setting readSetting() {
    return Arrays.stream(Setting.values())
        .filter(one -> one.name().equals(setting))
        .findFirst()
        .orElseThrow(() -> new InvalidRequestException("invalid-value", "setting", setting));
  }

  private @Nullable Period readPeriod() {
    if (period == null || period.isBlank()) {
      return null;
    }
    return Period.find(period.toLowerCase(Locale.ROOT))
        .orElseThrow(() -> new InvalidRequestException("invalid-value", "period", period));
  }

  private LocationTexts readTexts() {
    var byLanguage = new EnumMap<Language, LocationText>(Language.class);
    texts.forEach((code, said) -> {
      Language language =
          Language.find(code)
              .orElseThrow(() -> new InvalidRequestException("invalid-value", "texts", code));
      List<String> keywords = said.keywords() == null ? List.of() : said.keywords();
      byLanguage.put(language, new LocationText(said.name(), said.description(), keywords));
    });
    return new LocationTexts(byLanguage);
  }

  private Whereabouts whereabouts(@Nullable LocationDetails before) {
    return new Whereabouts(
        readPosition("position", position),
        readOutline(before == null ? List.of() : before.whereabouts().outline()),
        released,
        address == null
            ? Whereabouts.Address.NONE
            : new Whereabouts.Address(
                emptyToNull(address.street()),
                emptyToNull(address.postalCode()),
                emptyToNull(address.locality()),
                emptyToNull(address.communeNis())));
  }

  private static Position readPosition(String name, List<Double> pair) {
    if (pair.size() != 2) {
      throw new InvalidRequestException("invalid-value", name, pair);
    }
    return new Position(pair.getFirst(), pair.getLast());
  }

  private List<Position> readOutline(List<Position> before) {
    if (outline == null) {
      return before;
    }
    var corners = new ArrayList<Position>();
    outline.forEach(corner -> corners.add(readPosition("outline", corner)));
    if (corners.isEmpty()) {
      return corners;
    }
    if (!corners.getFirst().equals(corners.getLast())) {
      corners.add(corners.getFirst());
    }
    if (!Ring.isRing(corners)) {
      throw new InvalidRequestException("invalid-value", "outline", outline);
    }
    if (new Ring(corners).crossesItself()) {
      throw new InvalidRequestException("outline-crossing");
    }
    return corners;
  }

  private WorkingConditions readConditions() {
    return conditions == null
        ? WorkingConditions.UNKNOWN
        : new WorkingConditions(
            emptyToNull(conditions.access()),
            emptyToNull(conditions.power()),
            conditions.parkingLorries(),
            conditions.ceilingHeightM(),
            conditions.roomAreaM2(),
            emptyToNull(conditions.noise()),
            emptyToNull(conditions.restrictions()),
            emptyToNull(conditions.availability()));
  }

  private OwnerTerms readOwner() {
    return owner == null
        ? OwnerTerms.UNKNOWN
        : new OwnerTerms(
            emptyToNull(owner.name()),
            emptyToNull(owner.phone()),
            emptyToNull(owner.email()),
            emptyToNull(owner.note()),
            owner.shootingDayFee(),
            owner.otherDayFee());
  }

  private static @Nullable String emptyToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static TextForm text(LocationText text) {
    return new TextForm(text.name(), text.description(), text.keywords());
  }

  private static AddressForm address(Whereabouts.Address from) {
    return new AddressForm(from.street(), from.postalCode(), from.locality(), from.communeNis());
  }

  private static ConditionsForm conditions(WorkingConditions from) {
    return new ConditionsForm(
        from.access(),
        from.power(),
        from.parkingLorries(),
        from.ceilingHeightM(),
        from.roomAreaM2(),
        from.noise(),
        from.restrictions(),
        from.availability());
  }

  private static OwnerForm owner(OwnerTerms from) {
    return new OwnerForm(
        from.name(),
        from.phone(),
        from.email(),
        from.note(),
        from.shootingDayFee(),
        from.otherDayFee());
  }
}
