package be.tournages.territory.boundary;

import be.tournages.language.Language;
import be.tournages.territory.Commune;
import be.tournages.territory.PlaceName;
import be.tournages.territory.Territory;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the commune in the properties of a feature, whichever schema they follow: Statbel ({@code
 * CD_MUNTY_REFNIS}), the National Geographic Institute ({@code NISCode}), the regions ({@code INS},
 * {@code NIS5}), Opendatasoft ({@code mun_code}), Eurostat GISCO ({@code GISCO_ID}, {@code
 * LAU_ID}); by name where there is no code.
 */
final class CommuneKey {

  private static final Set<String> CODES =
      Set.of(
          "nis",
          "nis5",
          "niscode",
          "codenis",
          "cdnis",
          "nis9",
          "refnis",
          "cdrefnis",
          "cdmuntyrefnis",
          "muntyrefnis",
          "ins",
          "codeins",
          "insnis",
          "ins5",
          "nsi",
          "codensi",
          "giscoid",
          "lauid",
          "laucode",
          "lau",
          "lau2",
          "comid",
          "muncode",
          "munnis",
          "communenis",
          "gemeentenis",
          "code");
  private static final Set<String> NAMES =
      Set.of(
          "name",
          "namefr",
          "nom",
          "nomfr",
          "commune",
          "communefr",
          "communename",
          "launame",
          "commname",
          "txmuntydescrfr",
          "txmundescrfr",
          "munnamefr",
          "munname",
          "admunafr",
          "gemeente");

  private final Set<String> known = new HashSet<>();
  private final Map<String, String> byName = new HashMap<>();

  CommuneKey(Territory territory) {
    for (Commune commune : territory.listCommunes()) {
      known.add(commune.nis());
      byName.put(PlaceName.fold(commune.names().main()), commune.nis());
      Stream.of(Language.NL, Language.DE)
          .flatMap(language -> commune.names().find(language).stream())
          .forEach(name -> byName.putIfAbsent(PlaceName.fold(name), commune.nis()));
    }
    territory.listMergers().forEach(merger -> known.add(merger.oldNis()));
  }

  /** Whether the feature may be in Wallonia: features of other countries and regions are not. */
  boolean isWanted(JsonNode properties) {
    String country = properties.path("CNTR_CODE").asText("BE");
    return country.equals("BE") && code(properties).map(CommuneKey::isWalloon).orElse(true);
  }

  /** The code in the properties, as the file has it: five digits. */
  Optional<String> code(JsonNode properties) {
    return values(properties, CODES).flatMap(CommuneKey::digits).findFirst();
  }

  /** The commune's code as of any year, by code or else by name; empty when neither is there. */
  Optional<String> find(JsonNode properties) {
    return code(properties).or(() -> byName(properties));
  }

  /** Whether the code was one of Wallonia's since 2011. */
  boolean isKnown(String nis) {
    return known.contains(nis);
  }

  /** Whether the code is of a Walloon province: 25 and 5, 6, 8, 9 at its start. */
  static boolean isWalloon(String nis) {
    return nis.startsWith("25") || "5689".indexOf(nis.charAt(0)) >= 0;
  }

  private Optional<String> byName(JsonNode properties) {
    return values(properties, NAMES)
        .flatMap(text -> Stream.of(text.split("\\s+/\\s+|\\(|#|//")))
        .map(name -> byName.get(PlaceName.fold(name)))
        .filter(nis -> nis != null)
        .findFirst();
  }

  private static Stream<String> values(JsonNode properties, Set<String> wanted) {
    return properties.properties().stream()
        .filter(property -> wanted.contains(plain(property.getKey())))
        .map(property ->
            property.getValue().isArray() ? property.getValue().path(0) : property.getValue())
        .filter(JsonNode::isValueNode)
        .map(JsonNode::asText);
  }

  private static String plain(String key) {
    return key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private static Stream<String> digits(String text) {
    String code = text.replaceFirst("^BE[_-]?", "").replaceFirst("\\.0$", "").strip();
    return code.matches("[1-9]\\d{4}") ? Stream.of(code) : Stream.empty();
  }
}
