package be.tournages.search;

import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.geo.Geodesy;
import be.tournages.geo.Metres;
import be.tournages.geo.Position;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GroundDistanceTest {

  private static final Position NAMUR = new Position(4.8675, 50.4669);

  @Test
  void within30KmItAgreesWithTheGeodesicToTwoMetres() {
    assertThat(worst(30_000)).isLessThan(2);
  }

  @Test
  void acrossTheRegionItAgreesToATenthOfAPerMille() {
    assertThat(worst(150_000)).isLessThan(15);
  }

  @Test
  void theBoxHoldsTheCircle() {
    var distance = new GroundDistance(NAMUR);
    var box = distance.box(new Metres(10_000));
    for (double lon : new double[] {box.west(), box.east()}) {
      assertThat(distance.metres(lon, NAMUR.lat())).isGreaterThanOrEqualTo(10_000);
    }
    for (double lat : new double[] {box.south(), box.north()}) {
      assertThat(distance.metres(NAMUR.lon(), lat)).isGreaterThanOrEqualTo(10_000);
    }
  }

  /* The greatest difference, in metres, to places up to so far away. */
  private static double worst(double farthest) {
    var distance = new GroundDistance(NAMUR);
    var random = new Random(3);
    double worst = 0;
    for (int i = 0; i < 20_000; i++) {
      var other =
          new Position(
              NAMUR.lon() + random.nextGaussian() * farthest / 71_000 / 2,
              NAMUR.lat() + random.nextGaussian() * farthest / 111_000 / 2);
      double exact = Geodesy.distance(NAMUR, other).value();
      if (exact <= farthest) {
        worst = Math.max(worst, Math.abs(exact - distance.metres(other.lon(), other.lat())));
      }
    }
    return worst;
  }
}
