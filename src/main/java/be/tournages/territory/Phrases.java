package be.tournages.territory;

import be.tournages.language.Names;
import be.tournages.territory.Resolution.Candidate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the name of a place at the end of a longer phrase; names of streets are left out. */
final class Phrases {

  /* What follows "rue de" is where a street leads to, not where it lies. */
  private static final Pattern STREET =
      Pattern.compile(
          "^(?:rue|av|avenue|bd|bld|boulevard|chaussee|chee|route|rte|place|pl|quai|chemin|ch"
              + "|allee|impasse|sentier|square|clos|dreve|ruelle|venelle|rond point|pont"
              + "|porte|n|nationale|straat|laan|steenweg|weg|hotel|cafe|restaurant|brasserie)\\b");
  private static final Pattern NUMBER = Pattern.compile("\\b\\d+[a-z]?\\b");
  private static final Pattern FOLDED_STREET =
      Pattern.compile(".*(?:straat|laan|steenweg|strasse|weg|plein|platz)$");
  private static final int LONGEST = 6;

  private final PlaceIndex index;

  Phrases(PlaceIndex index) {
    this.index = index;
  }

  /** What bears the longest name at the end of the phrase, or after its last number. */
  List<Candidate> find(String phrase) {
    return endings(PlaceName.fold(phrase))
        .map(index::find)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The place outside Wallonia at the end of the phrase. */
  Optional<ForeignPlace> elsewhere(String phrase) {
    return endings(PlaceName.fold(phrase))
        .filter(ending -> index.find(ending).isEmpty())
        .flatMap(ending -> index.findElsewhere(ending).stream())
        .findFirst();
  }

  /** All names, folded. */
  static Stream<String> names(Names names) {
    return Stream.concat(Stream.of(names.main()), names.others().values().stream())
        .map(PlaceName::fold);
  }

  private static Stream<String> endings(String folded) {
    String rest = afterStreet(folded);
    List<String> words = List.of(rest.split(" "));
    if (rest.isEmpty()) {
      return Stream.empty();
    }
    return IntStream.range(Math.max(0, words.size() - LONGEST), words.size())
        .mapToObj(from -> String.join(" ", words.subList(from, words.size())));
  }

  private static String afterStreet(String folded) {
    boolean street = STREET.matcher(folded).find() || FOLDED_STREET.matcher(folded).matches();
    var numbers = NUMBER.matcher(folded).results().toList();
    if (!numbers.isEmpty()) {
      return folded.substring(numbers.getLast().end()).strip();
    }
    return street ? "" : folded;
  }
}
