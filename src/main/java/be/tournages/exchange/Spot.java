package be.tournages.exchange;

import be.tournages.geo.Position;
import be.tournages.territory.Commune;
import java.util.List;

/** Where a row says its place is. */
sealed interface Spot {

  /**
   * In Wallonia.
   *
   * @param outline ring of a larger place, empty for a point
   * @param approximate whether the commune is that of the nearest locality, for want of boundaries
   */
  record At(Position position, List<Position> outline, Commune commune, boolean approximate)
      implements Spot {}

  /** In Wallonia only when the two numbers change places. */
  record Swapped(At mended) implements Spot {}

  /** Somewhere else. */
  record Outside(String where) implements Spot {}

  /** Nothing is written. */
  record Missing() implements Spot {}

  /** What is written is no position. */
  record Unreadable(String text) implements Spot {}
}
