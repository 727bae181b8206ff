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

  /* The citadel of Namur, 4.8597 50.4593, computed with PROJ 9: cs2cs EPSG:4326 to the others. */
  @Test
  void lambertIsTakenForWhatItsNumbersSay() {
    assertAtNamur(read(null, Map.of(Field.EAST, "185100", Field.NORTH, "127400")));
    assertAtNamur(read(null, Map.of(Field.EAST, "685100", Field.NORTH, "627400")));
    assertAtNamur(read(Crs.LAMBERT_72, Map.of(Field.COORDINATES, "185100 127400")));
  }

  @Test
  void exchangedAxesAreToldAndWhatTheyWouldMean() {
    Spot swapped = read(null, Map.of(Field.LON, "50.4593", Field.LAT, "4.8597"));

    assertThat(swapped).isInstanceOf(Spot.Swapped.class);
    assertAtNamur(((Spot.Swapped) swapped).mended());
    assertThat(
            read(
                null,
                Map.of(Field.COORDINATES, "{\"type\":\"Point\",\"coordinates\":[50.4593,4.8597]}")))
        .isInstanceOf(Spot.Swapped.class);
  }

  @Test
  void twoNumbersInOneColumnMayStandInEitherOrder() {
    assertAtNamur(read(null, Map.of(Field.COORDINATES, "50.4593, 4.8597")));
    assertAtNamur(read(null, Map.of(Field.COORDINATES, "4.8597, 50.4593")));
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
            read(null, Map.of(Field.LON, "4.8597", Field.LAT, "50.4593", Field.GEOMETRY, ring));

    assertThat(alone.outline()).hasSize(5);
    assertThat(alone.position().lon()).isBetween(4.85, 4.87);
    assertThat(both.outline()).hasSize(5);
    assertThat(both.position().lon()).isEqualTo(4.8597);
  }

  private static void assertAtNamur(Spot spot) {
    assertThat(spot).isInstanceOf(Spot.At.class);
    Spot.At at = (Spot.At) spot;
    assertThat(at.position().lon()).isCloseTo(4.8597, within(0.01));
    assertThat(at.position().lat()).isCloseTo(50.4593, within(0.01));
    assertThat(at.commune().nis()).isEqualTo("92094");
  }

  private static Spot read(@Nullable Crs crs, Map<Field, String> cells) {
    var values = new EnumMap<Field, String>(Field.class);
    values.putAll(cells);
    return new SpotReader(TERRITORY, REPROJECTION, crs)
        .read(field -> values.getOrDefault(field, ""));
  }
}
