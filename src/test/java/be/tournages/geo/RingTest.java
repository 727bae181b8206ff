package be.tournages.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RingTest {

  private static final Position SOUTH_WEST = new Position(4.8, 50.4);
  private static final Position SOUTH_EAST = new Position(4.9, 50.4);
  private static final Position NORTH_EAST = new Position(4.9, 50.5);
  private static final Position NORTH_WEST = new Position(4.8, 50.5);

  @Test
  void aBowTieCrossesItselfAndARectangleDoesNot() {
    assertThat(ring(SOUTH_WEST, SOUTH_EAST, NORTH_EAST, NORTH_WEST).crossesItself()).isFalse();
    assertThat(ring(SOUTH_WEST, NORTH_EAST, SOUTH_EAST, NORTH_WEST).crossesItself()).isTrue();
  }

  @Test
  void aRingThatIsOpenOrHasTwoCornersIsNone() {
    assertThatThrownBy(() -> new Ring(List.of(SOUTH_WEST, SOUTH_EAST, NORTH_EAST, NORTH_WEST)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ring(SOUTH_WEST, SOUTH_EAST))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Ring ring(Position... corners) {
    var closed = new ArrayList<>(List.of(corners));
    closed.add(corners[0]);
    return new Ring(closed);
  }
}
