package be.tournages.territory.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import be.tournages.geo.Crs;
import be.tournages.geo.Geodesy;
import be.tournages.geo.Position;
import be.tournages.geo.Reprojection;
import be.tournages.territory.Boundary;
import be.tournages.territory.Territory;
import be.tournages.territory.boundary.BoundaryFinding.Kind;
import be.tournages.territory.boundary.BoundaryImport.Imported;
import be.tournages.territory.boundary.BoundaryImport.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class BoundariesTest {

  private static final Territory TERRITORY = new Territory();
  private static final Reprojection REPROJECTION = new Reprojection();

  @TempDir Path folder;
  private final KeptBoundaries kept = new KeptBoundaries();
  private final Boundaries boundaries = new Boundaries(TERRITORY, REPROJECTION, kept);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nis",
        "NIS5",
        "NISCode",
        "cd_munty_refnis",
        "INS",
        "mun_code",
        "LAU_ID",
        "name_fr"
      })
  void theCodeIsFoundInTheCommonSchemas(String field) throws IOException {
    var drawn = new DrawnCommunes(TERRITORY).inField(field);
    String json = field.equals("name_fr") ? namesForCodes(drawn.json()) : drawn.json();
    Path file = Files.writeString(folder.resolve("communes.geojson"), json);
    assertThat(boundaries.importFile(file, null)).isInstanceOf(Imported.class);
    assertThat(kept.list()).hasSize(261);
  }

  @Test
  void theFileOfEurostatIsTakenWithItsOtherCountries() throws IOException {
    String json =
        new DrawnCommunes(TERRITORY)
            .json()
            .replaceAll("\"nis\":\"(\\d+)\"", "\"CNTR_CODE\":\"BE\",\"GISCO_ID\":\"BE_$1\"")
            .replaceFirst(
                "\"features\":\\[",
                "\"features\":[{\"type\":\"Feature\",\"properties\":{\"CNTR_CODE\":\"FR\","
                    + "\"GISCO_ID\":\"FR_59350\"},\"geometry\":null},");
    Path zip = folder.resolve("lau.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("LAU_RG_01M_4326.geojson"));
      out.write(json.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(boundaries.importFile(zip, null)).isInstanceOf(Imported.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"LAMBERT_72", "LAMBERT_2008"})
  void aFileInLambertIsBroughtToDegrees(Crs crs) throws IOException {
    Path file =
        new DrawnCommunes(TERRITORY)
            .withCrs("urn:ogc:def:crs:EPSG::" + crs.epsg())
            .changed(geometry -> inCrs(geometry, crs))
            .write(folder);
    assertThat(boundaries.importFile(file, null))
        .isInstanceOfSatisfying(Imported.class, done -> assertThat(done.crs()).isEqualTo(crs));
  }

  @Test
  void formerCodesAreJoinedIntoTheCommunesOf2025() throws IOException {
    var drawn = new DrawnCommunes(TERRITORY);
    Geometry bastogne = drawn.of("82039");
    var box = bastogne.getEnvelopeInternal();
    Geometry west =
        bastogne
            .getFactory()
            .toGeometry(new Envelope(box.getMinX(), box.centre().x, box.getMinY(), box.getMaxY()));
    drawn
        .with("82003", bastogne.intersection(west))
        .with("82005", bastogne.difference(west))
        .without("82039")
        .with("55022", drawn.of("58001"))
        .without("58001");
    assertThat(boundaries.importFile(drawn.write(folder), null))
        .isInstanceOfSatisfying(
            Imported.class,
            done -> assertThat(done.merged()).containsExactly("55022", "82003", "82005"));
    Geometry joined = outline("82039");
    assertThat(joined.symDifference(bastogne).getArea()).isLessThan(1e-9);
  }

  @Test
  void aShiftOfAKilometreIsRefusedWithItsLength() throws IOException {
    var north = AffineTransformation.translationInstance(0, 0.009);
    Path file = new DrawnCommunes(TERRITORY).changed(north::transform).write(folder);
    assertThat(refusal(file).kind()).isEqualTo(Kind.SHIFTED);
  }

  @Test
  void swappedAxesAreRefused() throws IOException {
    Path file = new DrawnCommunes(TERRITORY).changed(BoundariesTest::swapped).write(folder);
    assertThat(refusal(file).kind()).isEqualTo(Kind.SHIFTED);
  }

  @Test
  void aMissingCommuneIsNamedAndPlaced() throws IOException {
    Path file = new DrawnCommunes(TERRITORY).without("62063").write(folder);
    BoundaryFinding finding = refusal(file);
    assertThat(finding.kind()).isEqualTo(Kind.MISSING_COMMUNE);
    assertThat(finding.subject()).contains("Liège");
    assertThat(finding.position()).isEqualTo(TERRITORY.getCommune("62063").position());
  }

  @Test
  void communesThatShareGroundAreRefusedAndNamed() throws IOException {
    var drawn = new DrawnCommunes(TERRITORY);
    Geometry both = drawn.of("92094").union(drawn.of("92003"));
    BoundaryFinding finding = refusal(drawn.with("92094", both).write(folder));
    assertThat(finding.kind()).isIn(Kind.OVERLAP, Kind.MISPLACED);
    assertThat(finding.subject()).contains("Namur").contains("Andenne");
    assertThat(finding.position()).isNotNull();
  }

  @Test
  void aPolygonThatCrossesItselfIsRefusedAndPlaced() throws IOException, ParseException {
    Geometry bow =
        new WKTReader().read("POLYGON ((5.5 50.6, 5.6 50.7, 5.6 50.6, 5.5 50.7, 5.5 50.6))");
    Path file = new DrawnCommunes(TERRITORY).with("62063", bow).write(folder);
    BoundaryFinding finding = refusal(file);
    assertThat(finding.kind()).isEqualTo(Kind.INVALID_POLYGON);
    assertThat(finding.subject()).contains("Liège");
    assertThat(finding.position())
        .isNotNull()
        .satisfies(where ->
            assertThat(Geodesy.distance(where, new Position(5.55, 50.65)).value()).isLessThan(1));
  }

  @Test
  void filesThatAreSomethingElseAreRefused() throws IOException {
    assertThat(refusal(text("no json")).kind()).isEqualTo(Kind.UNREADABLE);
    assertThat(refusal(text("")).kind()).isEqualTo(Kind.UNREADABLE);
    assertThat(refusal(text("{\"type\":\"Feature\"}")).kind()).isEqualTo(Kind.UNREADABLE);
    assertThat(refusal(folder.resolve("absent.geojson")).kind()).isEqualTo(Kind.UNREADABLE);
    String flanders =
        """
        {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"nis":"44021"},
        "geometry":{"type":"Polygon","coordinates":[[[3.7,51],[3.8,51],[3.8,51.1],[3.7,51]]]}}]}
        """;
    assertThat(refusal(text(flanders)).kind()).isEqualTo(Kind.WRONG_REGION);
    assertThat(refusal(text(flanders.replace("\"nis\"", "\"x\""))).kind()).isEqualTo(Kind.NO_CODE);
    assertThat(kept.list()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wallonia_communes_2025_fullres.geojson",
        "mathiasleroy_be-municip-lamberts.geo.json"
      })
  void theRealFilesHoldEveryCommunePointAndLocality(String name) {
    Path file = shared().resolve("data/boundaries").resolve(name);
    assumeThat(file).as("the shared data is not here: set TOURNAGES_SHARED").exists();
    assertThat(boundaries.importFile(file, null)).isInstanceOf(Imported.class);
    Map<String, Geometry> outlines =
        kept.list().stream().collect(Collectors.toMap(Boundary::nis, Boundary::outline));
    assertThat(TERRITORY.listCommunes())
        .allMatch(commune -> holds(outlines.get(commune.nis()), commune.position()));
    assertThat(TERRITORY.listLocalities())
        .allMatch(one -> holds(outlines.get(one.communeNis()), one.position()));
  }

  @Test
  void theRealLambertFileReadInAnotherDatumIsRefusedAsShifted() {
    Path file = shared().resolve("data/boundaries/mathiasleroy_be-municip-lamberts.geo.json");
    assumeThat(file).as("the shared data is not here: set TOURNAGES_SHARED").exists();
    assertThat(boundaries.importFile(file, Crs.LAMBERT_2008))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.findings())
                    .extracting(BoundaryFinding::kind)
                    .contains(Kind.SHIFTED));
  }

  private static Path shared() {
    return Path.of(Objects.requireNonNullElse(System.getenv("TOURNAGES_SHARED"), "../shared"));
  }

  private BoundaryFinding refusal(Path file) {
    BoundaryImport outcome = boundaries.importFile(file, null);
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused) outcome).findings().getFirst();
  }

  private Path text(String content) throws IOException {
    return Files.writeString(folder.resolve("other.geojson"), content);
  }

  private Geometry outline(String nis) {
    return kept.list().stream()
        .filter(boundary -> boundary.nis().equals(nis))
        .map(Boundary::outline)
        .findFirst()
        .orElseThrow();
  }

  private static String namesForCodes(String json) {
    String named = json;
    for (var commune : TERRITORY.listCommunes()) {
      named = named.replace("\"" + commune.nis() + "\"", "\"" + commune.names().main() + "\"");
    }
    return named;
  }

  private static Geometry inCrs(Geometry geometry, Crs crs) {
    return edited(
        geometry,
        point -> point.setCoordinate(REPROJECTION.coordinate(new Position(point.x, point.y), crs)));
  }

  private static Geometry swapped(Geometry geometry) {
    return edited(geometry, point -> point.setCoordinate(new Coordinate(point.y, point.x)));
  }

  private static Geometry edited(Geometry geometry, CoordinateFilter filter) {
    Geometry copy = geometry.copy();
    copy.apply(filter);
    copy.geometryChanged();
    return copy;
  }

  private static boolean holds(@Nullable Geometry outline, Position position) {
    return outline != null && outline.contains(point(position));
  }

  private static Geometry point(Position position) {
    return new GeometryFactory().createPoint(new Coordinate(position.lon(), position.lat()));
  }
}
