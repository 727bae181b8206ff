package be.tournages.location.store;

import be.tournages.geo.Position;
import be.tournages.language.Language;
import be.tournages.location.Location;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;

/** Carries an entry from its row to the aggregate and back. */
final class LocationRows {

  private static final GeometryFactory WGS84 = new GeometryFactory(new PrecisionModel(), 4326);

  private LocationRows() {}

  static Location read(LocationEntity row) {
    return new Location(
        row.id,
        row.code,
        new LocationDetails(
            new LocationDetails.Kind(
                row.categoryCode,
                Setting.valueOf(row.setting),
                row.period == null ? null : Period.find(row.period).orElseThrow(),
                row.style),
            texts(row),
            whereabouts(row),
            conditions(row),
            owner(row),
            row.verifiedOn),
        LocationStatus.find(row.status).orElseThrow(),
        row.source == null || row.externalId == null
            ? null
            : new Origin(row.source, row.externalId),
        row.version);
  }

  static void write(Location location, LocationEntity row) {
    LocationDetails details = location.details();
    Period period = details.kind().period();
    Origin origin = location.origin();
    row.code = location.code();
    row.categoryCode = details.kind().category();
    row.setting = details.kind().setting().name();
    row.period = period == null ? null : period.code();
    row.style = details.kind().style();
    row.status = location.status().code();
    row.verifiedOn = details.verifiedOn();
    row.source = origin == null ? null : origin.source();
    row.externalId = origin == null ? null : origin.externalId();
    write(details.texts(), row);
    write(details.whereabouts(), row);
    write(details.conditions(), row);
    write(details.owner(), row);
  }

  private static LocationTexts texts(LocationEntity row) {
    return new LocationTexts(
        Map.of(
            Language.FR, text(row.nameFr, row.descriptionFr, row.keywordsFr),
            Language.NL, text(row.nameNl, row.descriptionNl, row.keywordsNl),
            Language.DE, text(row.nameDe, row.descriptionDe, row.keywordsDe),
            Language.EN, text(row.nameEn, row.descriptionEn, row.keywordsEn)));
  }

  private static LocationText text(
      @Nullable String name, @Nullable String description, String[] keywords) {
    return new LocationText(name, description, List.of(keywords));
  }

  private static void write(LocationTexts texts, LocationEntity row) {
    LocationText fr = texts.in(Language.FR);
    row.nameFr = fr.name();
    row.descriptionFr = fr.description();
    row.keywordsFr = fr.keywords().toArray(String[]::new);
    LocationText nl = texts.in(Language.NL);
    row.nameNl = nl.name();
    row.descriptionNl = nl.description();
    row.keywordsNl = nl.keywords().toArray(String[]::new);
    LocationText de = texts.in(Language.DE);
    row.nameDe = de.name();
    row.descriptionDe = de.description();
    row.keywordsDe = de.keywords().toArray(String[]::new);
    LocationText en = texts.in(Language.EN);
    row.nameEn = en.name();
    row.descriptionEn = en.description();
    row.keywordsEn = en.keywords().toArray(String[]::new);
  }

  private static Whereabouts whereabouts(LocationEntity row) {
    Coordinate at = Objects.requireNonNull(row.position).getCoordinate();
    return new Whereabouts(
        new Position(at.x, at.y),
        ring(row.outline),
        row.positionReleased,
        new Whereabouts.Address(row.street, row.postalCode, row.locality, row.communeNis));
  }

  private static List<Position> ring(@Nullable Polygon outline) {
    return outline == null
        ? List.of()
        : Arrays.stream(outline.getExteriorRing().getCoordinates())
            .map(at -> new Position(at.x, at.y))
            .toList();
  }

  private static void write(Whereabouts where, LocationEntity row) {
    row.position = WGS84.createPoint(coordinate(where.position()));
    row.outline =
        where.outline().isEmpty()
            ? null
            : WGS84.createPolygon(
                where.outline().stream().map(LocationRows::coordinate).toArray(Coordinate[]::new));
    row.positionReleased = where.released();
    row.street = where.address().street();
    row.postalCode = where.address().postalCode();
    row.locality = where.address().locality();
    row.communeNis = where.address().communeNis();
  }

  private static Coordinate coordinate(Position position) {
    return new Coordinate(position.lon(), position.lat());
  }

  private static WorkingConditions conditions(LocationEntity row) {
    return new WorkingConditions(
        row.access,
        row.power,
        row.parkingLorries,
        row.ceilingHeightM,
        row.roomAreaM2,
        row.noise,
        row.restrictions,
        row.availability);
  }

  private static void write(WorkingConditions conditions, LocationEntity row) {
    row.access = conditions.access();
    row.power = conditions.power();
    row.parkingLorries = conditions.parkingLorries();
    row.ceilingHeightM = conditions.ceilingHeightM();
    row.roomAreaM2 = conditions.roomAreaM2();
    row.noise = conditions.noise();
    row.restrictions = conditions.restrictions();
    row.availability = conditions.availability();
  }

  private static OwnerTerms owner(LocationEntity row) {
    return new OwnerTerms(
        row.ownerName,
        row.ownerPhone,
        row.ownerEmail,
        row.ownerNote,
        row.shootingDayFeeEur,
        row.otherDayFeeEur);
  }

  private static void write(OwnerTerms owner, LocationEntity row) {
    row.ownerName = owner.name();
    row.ownerPhone = owner.phone();
    row.ownerEmail = owner.email();
    row.ownerNote = owner.note();
    row.shootingDayFeeEur = owner.shootingDayFee();
    row.otherDayFeeEur = owner.otherDayFee();
  }
}
