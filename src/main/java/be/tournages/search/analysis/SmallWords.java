package be.tournages.search.analysis;

import java.util.List;
import java.util.Set;

/**
 * Articles, prepositions and the like in the four languages, without accents. Only words that mean
 * nothing to a search in any of the other languages either: English {@code war} is not here though
 * it is a German auxiliary.
 */
final class SmallWords {

  private static final Set<String> ALL =
      Set.copyOf(
          List.of(
              ("a au aux avec ce ces cet cette dans de des du elle en entre est et il la le les leur ou"
                      + " par pas pour qu que qui sa se ses son sont sous sur un une vers y"
                      + " aan bij dat de den der dit een er het in is met naar niet om ook op te ten ter"
                      + " tot uit van voor was wat zijn"
                      + " als am an auf aus bei das dem die ein eine einem einen einer eines es fur"
                      + " im ins ist mit nach oder sich und vom von wie zu zum zur"
                      + " and are as at be by for from its near of on or that the this to with")
                  .split(" ")));

  private SmallWords() {}

  static boolean contains(String surface) {
    return ALL.contains(surface);
  }
}
