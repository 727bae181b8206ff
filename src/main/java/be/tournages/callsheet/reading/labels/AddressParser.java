package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.labels.Field.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes lines about places apart: names, streets, postal codes, localities, positions. */
final class AddressParser {

  private static final Pattern CODE =
      Pattern.compile(
          "^(.*?)(?<![\\p{L}\\d+/.])(?:\\(?(BE|B|FR|F|DE|D|LUX|LU|L|NL|CH|GB|I)\\s?[-–]\\s?)?(\\d{4,5})(?![\\d.,/:])"
              + "(?:\\s?([A-Z]{2})(?=\\s\\p{Lu}))?\\s*[-–]?\\s*(\\p{L}.*)?$");
  private static final Pattern CODE_BEHIND =
      Pattern.compile("^(\\p{Lu}[\\p{L}'’ -]{1,40}?)\\s*\\(?(?:B-)?(\\d{4})\\)?$");
  private static final Pattern STREET =
      Pattern.compile(
          "(?iuU)^(?:\\d+\\s*[a-z]?(?:bis|ter)?[ ,]+)?(?:rue|av|avenue|bd|bld|blvd|boulevard|chauss[ée]e|chée|place|pl|quai|route|rte|chemin|ch"
              + "|all[ée]e|impasse|sentier|square|clos|dr[èe]ve|ruelle|venelle|cour|cours|esplanade|rond-point"
              + "|parvis|voie|mont[ée]e|faubourg|fbg|grand-?place|grand['’]?-?rue|grande rue|zoning|zone|zi|parc industriel"
              + "|parc d['’]activit[ée]s?|passage|galerie|pont|thier|tienne|hameau|lieu-dit|lieu dit|lotissement|r\\.|av\\.|bd\\.|pl\\.|ch\\.|rte\\.|rn|n\\s?\\d+|promenade|porte|ravel|am|an der|auf dem|auf der|im|in der|zum|zur)\\b.*"
              + "|.*(?:straat|laan|steenweg|dreef|kaai|plein|markt|baan|lei|vest|stra(?:ß|ss)e|str\\.|gasse|platz|allee|damm|ufer|weg|ring|kamp"
              + "|street|road|lane|avenue|square|drive|hill|terrace|strasse|hof|wal|singel|gracht|pad|berg|heide|veld|tal|thal)(?:\\s+(?:nr\\.?|n°)?\\s*\\d+\\s?\\p{L}?)?$");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:\\p{L}[\\p{L}\\d'’./ -]*?)[ ,]+(?:n°|nr\\.?|no\\.?)?\\s*\\d{1,4}\\s?(?:[a-zA-Z]|bis|ter)?(?:\\s?[-–/+]\\s?\\d{1,4}\\s?[a-zA-Z]?)?(?:\\s?bte\\.?\\s?\\w+|\\s?bus\\s?\\w+)?$");
  private static final Pattern HOUSE =
      Pattern.compile("^(?:n°|nr\\.?)?\\s?\\d{1,4}\\s?(?:[a-zA-Z]|bis|ter)?$");
  private static final Pattern REMARK =
      Pattern.compile(
          "(?iuU)\\(?\\b(?:à partir de|dès|from|ab|vanaf|jusqu['’]?à|until|bis|tot|de|van|von|à|at|om|um|matin|après-midi|morning|afternoon|namiddag|voormiddag)?\\s*"
              + "\\d{1,2}\\s?[h:.uU]\\s?\\d{0,2}\\s?(?:[aApP][mM]|uhr|uur|u)?(?:\\s?(?:[–—-]|à|to|tot|bis)\\s?\\d{1,2}\\s?[h:.uU]\\s?\\d{0,2}\\s?(?:[aApP][mM]|uhr|uur|u)?)?\\)?");
  /* "(après le hangar)": towns begin with a capital. */
  private static final Pattern ASIDE = Pattern.compile("\\(\\p{Ll}[^()\\d]{3,}\\)");
  private static final Pattern BULLET =
      Pattern.compile(
          "^(?:[•▪■►→*·–—-]+\\s*|#?\\d{1,2}\\s?[.)°:]\\s+|#\\d{1,2}\\s+|[A-Ha-h]\\)\\s*|(?:n°|nr\\.?)\\s?\\d\\s*[:–-]?\\s*)");
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*[,;|•·]\\s*|\\s+[–—-]\\s+|\\s*[()]\\s*|\\t");
  private static final Pattern LEADING =
      Pattern.compile("(?iuU)^(?:à|a|au|aux|in|te|at|bei|in het|im|chez|op|ter)\\s+(?=\\p{Lu})");

  private final CountryNames countries;

  AddressParser(CountryNames countries) {
    this.countries = countries;
  }

  /** The places of the lines, in order. */
  List<PlaceDraft> parse(List<Span> spans) {
    var places = new ArrayList<PlaceDraft>();
    for (Span span : joined(spans)) {
      var line = span.text();
      boolean bullet = BULLET.matcher(line).find();
      String text = BULLET.matcher(line).replaceFirst("");
      int before = places.size();
      boolean fresh = bullet && !places.isEmpty() && !places.getLast().isEmpty();
      if (fresh || places.isEmpty()) {
        places.add(new PlaceDraft());
      }
      read(text, places);
      for (int i = Math.max(0, before - 1); i < places.size(); i++) {
        PlaceDraft place = places.get(i);
        if (i >= before || i == places.size() - 1) {
          place.evidence.add(span.evidence());
        }
      }
    }
    places.removeIf(PlaceDraft::isEmpty);
    return places;
  }

  /* "6900 Marche-en-" and "Famenne" are one line, as is a street cut before its number. */
  private static List<Span> joined(List<Span> spans) {
    var joined = new ArrayList<Span>();
    for (Span span : spans) {
      Span last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && isCut(last.text(), span.text())) {
        String glue = last.text().endsWith("-") ? "" : " ";
        joined.set(joined.size() - 1, new Span(last.text() + glue + span.text(), last.piece()));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private static boolean isCut(String line, String next) {
    boolean hyphen = line.matches(".*\\p{L}-$");
    boolean number = next.matches("\\d{1,3}\\s?[a-z]?,.*") && !PlaceLines.isComplete(line);
    boolean bracket =
        next.matches("\\(?[^()]*\\).*") && line.lastIndexOf('(') > line.lastIndexOf(')');
    boolean lower =
        !next.isEmpty() && Character.isLowerCase(next.charAt(0)) && !PlaceLines.isComplete(line);
    boolean street =
        STREET.matcher(line).matches()
            && next.matches("[\\p{L} '’-]{2,25} \\d{1,4},\\s*(?:\\p{L}-)?\\d{4,5}.*");
    boolean codeThenTown = line.matches(".*,\\s*(?:\\p{L}-)?\\d{4,5}$");
    return hyphen || number || bracket || lower || street || codeThenTown;
  }

  private void read(String line, List<PlaceDraft> places) {
    PositionText.find(line).ifPresent(position -> places.getLast().position = position);
    PositionText.link(line).ifPresent(link -> places.getLast().mapLink = link);
    String text = PositionText.without(line);
    text = ASIDE.matcher(REMARK.matcher(text).replaceAll(", ")).replaceAll(", ");
    int first = 0;
    for (String token : SEPARATOR.split(text)) {
      String word = token.strip().replaceAll("^[:.;,]+|[:;,.]+$", "").strip();
      if (!word.isEmpty() && word.chars().anyMatch(Character::isLetterOrDigit)) {
        place(word, places);
        first = first == 0 ? places.size() : first;
      }
    }
    /* What follows a whole address on its line, such as a floor, is no other place. */
    if (first > 0 && places.size() > first && isOnlyNamed(places.getLast())) {
      places.removeLast();
    }
  }

  private static boolean isOnlyNamed(PlaceDraft place) {
    return place.street == null && !place.isPlaced();
  }

  private void place(String token, List<PlaceDraft> places) {
    PlaceDraft place = places.getLast();
    Matcher behind = CODE_BEHIND.matcher(token);
    Matcher code = CODE.matcher(token);
    if (code.matches() && isCode(code, place)) {
      readCode(code, places);
    } else if (behind.matches()
        && !STREET.matcher(token).matches()
        && place.code == null
        && place.street != null) {
      place.locality = behind.group(1);
      place.code = behind.group(2);
    } else if (HOUSE.matcher(token).matches()) {
      if (place.street != null && place.code == null) {
        place.street = place.street + " " + token;
      }
    } else if (isCountry(token, place)) {
      place.country = countries.find(token).orElse(place.country);
    } else {
      readName(LEADING.matcher(token).replaceFirst(""), places);
    }
  }

  private static boolean isCode(Matcher code, PlaceDraft place) {
    String town = code.group(5);
    boolean prefixed = code.group(2) != null;
    boolean year =
        code.group(3).matches("19\\d\\d|20\\d\\d")
            && !prefixed
            && place.street == null
            && code.group(1).isBlank();
    boolean alone = town == null;
    return prefixed
        || (alone ? place.street != null : !year || town.length() > 2)
            && !(place.code != null && alone);
  }

  private void readCode(Matcher code, List<PlaceDraft> places) {
    String before = code.group(1).strip().replaceAll("[,;–-]+$", "").strip();
    if (!before.isEmpty()) {
      readName(before, places);
    }
    PlaceDraft place = places.getLast();
    if (place.code != null) {
      place = new PlaceDraft();
      places.add(place);
    }
    place.code = code.group(3);
    place.country = code.group(2) == null ? place.country : CountryNames.ofPrefix(code.group(2));
    if (CountryNames.isNeighbour(code.group(2))) {
      place.letters = code.group(2);
    }
    if (code.group(4) != null) {
      place.country = "NL";
    }
    String town = code.group(5);
    if (town != null) {
      place.locality = town.strip();
    }
  }

  private boolean isCountry(String token, PlaceDraft place) {
    boolean bracketed =
        token.length() <= 3 && token.equals(token.toUpperCase(java.util.Locale.ROOT));
    return countries.find(token).isPresent()
        && (bracketed || place.isPlaced() || place.street != null || place.name != null)
        && !Words.fold(token).equals("luxembourg") | place.locality != null;
  }

  private static void readName(String token, List<PlaceDraft> places) {
    PlaceDraft place = places.getLast();
    boolean street =
        STREET.matcher(token).matches()
            || place.street == null && NUMBERED.matcher(token).matches() && place.name != null;
    if (place.code != null && place.locality == null && !street) {
      place.locality = token;
      return;
    }
    if (place.code != null) {
      if (token.length() <= 3
          || place.name == null && !street && places.size() > 1 && place.street != null) {
        return;
      }
      place = new PlaceDraft();
      places.add(place);
    }
    if (street && place.street == null) {
      split(token, place);
    } else if (street && place.street != null && !STREET.matcher(place.street).matches()) {
      place.name = place.name == null ? place.street : place.name + " – " + place.street;
      place.street = token;
    } else if (street && place.name == null) {
      place.name = place.street;
      place.street = token;
    } else if (place.street != null) {
      place.locality = place.locality == null ? token : place.locality;
    } else {
      place.name = place.name == null ? token : place.name + " – " + token;
    }
  }

  /* "Gare de Barvaux Rue des Hazalles": name and street without anything between. */
  private static void split(String token, PlaceDraft place) {
    Matcher within =
        Pattern.compile(
                "^(\\p{Lu}.{3,}?)\\s((?:Rue|Avenue|Place|Boulevard|Chaussée|Route|Chemin|Quai|Allée|Impasse|Square)\\s.*)$")
            .matcher(token);
    if (place.name == null && within.matches() && !STREET.matcher(within.group(1)).matches()) {
      place.name = within.group(1);
      place.street = within.group(2);
    } else {
      place.street = token;
    }
  }
}
