package be.tournages.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReprojectionTest {

  private final Reprojection reprojection = new Reprojection();

  /* Control points computed with PROJ 9.1 (pyproj 3.4.1), always_xy. */
  @ParameterizedTest
  @CsvSource({
    "LAMBERT_72, 4.8675, 50.4669, 185408.6265, 128571.4896",
    "LAMBERT_72, 5.5797, 50.6326, 235666.8360, 147582.9338",
    "LAMBERT_72, 3.388, 50.6057, 80577.8761, 144349.2072",
    "LAMBERT_72, 5.816, 49.6833, 254440.4630, 42312.9264",
    "LAMBERT_2008, 4.8675, 50.4669, 685412.9648, 628576.4563",
    "LAMBERT_2008, 5.5797, 50.6326, 735668.4989, 647593.7348",
    "LAMBERT_2008, 3.388, 50.6057, 580581.1759, 644341.5501",
    "LAMBERT_2008, 5.816, 49.6833, 754454.5231, 542326.8328"
  })
  void theControlPointsOfProjAreMetWithinACentimetre(
      Crs crs, double lon, double lat, double east, double north) {
    var point = reprojection.coordinate(new Position(lon, lat), crs);
    assertThat(point.x).isCloseTo(east, within(0.01));
    assertThat(point.y).isCloseTo(north, within(0.01));
    Position back = reprojection.position(east, north, crs);
    assertThat(Geodesy.distance(back, new Position(lon, lat)).value()).isLessThan(0.02);
  }

  @Test
  void theNamesOfSystemsAreUnderstoodInEveryForm() {
    assertThat(Crs.find("urn:ogc:def:crs:OGC:1.3:CRS84")).contains(Crs.WGS84);
    assertThat(Crs.find("urn:ogc:def:crs:EPSG::31370")).contains(Crs.LAMBERT_72);
    assertThat(Crs.find("EPSG:3812")).contains(Crs.LAMBERT_2008);
    assertThat(Crs.find("EPSG:3857")).isEmpty();
  }

  /* Computed with the geodesics of PROJ 9.1. */
  @Test
  void aDistanceIsMeasuredOnTheSpheroid() {
    var namur = new Position(4.8675, 50.4669);
    var liege = new Position(5.5797, 50.6326);
    assertThat(Geodesy.distance(namur, liege).value()).isCloseTo(53736.9649, within(0.01));
  }
}
