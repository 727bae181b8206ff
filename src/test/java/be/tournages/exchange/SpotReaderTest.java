package be.tournages.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.tournages.geo.Crs;
import be.tournages.geo.Reprojection;
import be.tournages.territory.Territory;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpotReaderTest {

  private static final Territory TERRITORY = new Territory();
  private static final Reprojection REPROJECTION = new Reprojection();

  /* In Namur, 4.8675 50.4669, computed with PROJ 9.1 as the control points of ReprojectionTest. */
  @Test
  void lambertIsTakenForWhatItsNumbersSay() {
    assertAtNamur(read(null, Map.of(Field.EAST, "185408.6265", Field.NORTH, "128571.4896")));
    assertAtNamur(read(null, Map.of(Field.EAST, "685412.9648", Field.NORTH, "628576.4563")));
    assertAtNamur(read(Crs.LAMBERT_72, Map.of(Field.COORDINATES, "185408.6265 128571.4896")));
  }

  @Test
  void exchangedAxesAreToldAndWhatTheyWouldMean() {
    Spot swapped = read(null, Map.of(Field.LON, "50.4669", Field.LAT, "4.8675"));

    assertThat(swapped).isInstanceOf(Spot.Swapped.class);
    assertAtNamur(((Spot.Swapped) swapped).mended());
    assertThat(
            read(
                null,
                Map.of(Field.COORDINATES, "{\"type\":\"Point\",\"coordinates\":[50.4669,4.8675]}")))
        .isInstanceOf(Spot.Swapped.class);
  }

  @Test
  void twoNumbersInOneColumnMayStandInEitherOrder() {
    assertAtNamur(read(null, Map.of(Field.COORDINATES, "50.4669, 4.8675")));
    assertAtNamur(read(null, Map.of(Field.COORDINATES, "4.8675, 50.4669")));
  }

  @Test
  void elsewhereIsOutsideAndNothingIsMissing() {
    assertThat(read(null, Map.of(Field.LON, "3.7250", Field.LAT, "51.0543")))
        .isInstanceOf(Spot.Outside.class);
    assertThat(read(null, Map.of(Field.LON, "500", Field.LAT, "900")))
        .isInstanceOf(Spot.Outside.class);
    assertThat(read(null, Map.of())).isInstanceOf(Spot.Missing.class);
    assertThat(read(null, Map.of(Field.LON, "east", Field.LAT, "50.4")))
        .isInstanceOf(Spot.Unreadable.class);
  }

  @Test
  void aPolygonGivesAnOutlineAndAPointInside() {
    String ring = "POLYGON ((4.85 50.45, 4.87 50.45, 4.87 50.47, 4.85 50.47, 4.85 50.45))";

    Spot.At alone = (Spot.At) read(null, Map.of(Field.GEOMETRY, ring));
    Spot.At both =
        (Spot.At)
            read(null, Map.of(Field.LON, "4.8675", Field.LAT, "50.4669", Field.GEOMETRY, ring));

    assertThat(alone.outline()).hasSize(5);
    assertThat(alone.position().lon()).isBetween(4.85, 4.87);
    assertThat(both.outline()).hasSize(5);
    assertThat(both.position().lon()).isEqualTo(4.8675);
  }

  private static void assertAtNamur(Spot spot) {
    assertThat(spot).isInstanceOf(Spot.At.class);
    Spot.At at = (Spot.At) spot;
    assertThat(at.position().lon()).isCloseTo(4.8675, within(1e-6));
    assertThat(at.position().lat()).isCloseTo(50.4669, within(1e-6));
    assertThat(at.commune().nis()).isEqualTo("92094");
  }

  private static Spot read(@Nullable Crs crs, Map<Field, String> cells) {
    var values = new EnumMap<Field, String>(Field.class);
    values.putAll(cells);
    return new SpotReader(TERRITORY, REPROJECTION, crs)
        .read(field -> values.getOrDefault(field, ""));
  }
}
