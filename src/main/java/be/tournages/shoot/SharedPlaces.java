package be.tournages.shoot;

import java.util.List;

/** Port: finds other productions at the places of a day. */
@FunctionalInterface
public interface SharedPlaces {

  /** Titles of other productions with a day that is on at one of its places, on its date. */
  List<String> others(ShootingDay day);
}
