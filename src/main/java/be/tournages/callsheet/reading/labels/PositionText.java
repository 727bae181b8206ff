package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Coordinates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Positions as sheets print them: decimal degrees, degrees with minutes, or within a map link. */
final class PositionText {

  private static final Pattern DECIMAL =
      Pattern.compile(
          "([NSEOW])?\\s?(-?\\d{1,3}[.,]\\d{3,})\\s*°?\\s*([NSEOW])?\\s*[,;/|\\s]\\s*"
              + "([NSEOW])?\\s?(-?\\d{1,3}[.,]\\d{3,})\\s*°?\\s*([NSEOW])?(?!\\d)");
  private static final Pattern ANGLE =
      Pattern.compile(
          "([NSEOW])?\\s*(\\d{1,3})\\s*°\\s*(\\d{1,2}(?:[.,]\\d+)?)\\s*['′’‘]\\s*"
              + "(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:[\"″”“]|''|’’|′′))?\\s*([NSEOW])?");
  private static final Pattern LINK =
      Pattern.compile(
          "(?i)https?://\\S+|(?:www\\.|maps\\.|goo\\.gl/|what3words\\.com/|w3w\\.co/)\\S+");
  private static final Pattern IN_LINK =
      Pattern.compile(
          "(?:[@=/:!d]|%2C|3d)(-?\\d{1,2}\\.\\d{3,})(?:,|%2C|\\+|&mlon=|!4d)(-?\\d{1,2}\\.\\d{3,})");
  private static final Pattern WORDS = Pattern.compile("///\\s?\\p{Ll}+[.・]\\p{Ll}+[.・]\\p{Ll}+");

  private PositionText() {}

  /** The first position of the text. */
  static Optional<Coordinates> find(String text) {
    return inLink(text).or(() -> angles(text)).or(() -> decimal(text));
  }

  /** The first link to a map, or three-word address. */
  static Optional<String> link(String text) {
    Matcher words = WORDS.matcher(text);
    if (words.find()) {
      return Optional.of(words.group());
    }
    Matcher link = LINK.matcher(text);
    return link.find() ? Optional.of(link.group()) : Optional.empty();
  }

  /** The text without positions and links. */
  static String without(String text) {
    String rest = LINK.matcher(WORDS.matcher(text).replaceAll(" ")).replaceAll(" ");
    boolean angles = ANGLE.matcher(rest).find();
    rest = angles ? ANGLE.matcher(rest).replaceAll(" ") : DECIMAL.matcher(rest).replaceAll(" ");
    return rest.equals(text)
        ? text
        : rest.replaceAll("(?iuU)\\bgps\\b|what3words|w3w|google maps|maps\\b", " ").strip();
  }

  private static Optional<Coordinates> inLink(String text) {
    Matcher found = IN_LINK.matcher(text);
    return found.find()
        ? position(number(found.group(1)), number(found.group(2)))
        : Optional.empty();
  }

  private static Optional<Coordinates> decimal(String text) {
    Matcher found = DECIMAL.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    String letter = found.group(1) == null ? found.group(3) : found.group(1);
    double one = number(found.group(2));
    double other = number(found.group(5));
    return letter != null && "EOW".contains(letter) ? position(other, one) : position(one, other);
  }

  private static Optional<Coordinates> angles(String text) {
    List<MatchResult> angles = ANGLE.matcher(text).results().toList();
    if (angles.size() < 2) {
      return Optional.empty();
    }
    var values = new ArrayList<Double>();
    for (MatchResult angle : angles.subList(0, 2)) {
      double minutes = number(angle.group(3));
      double seconds = angle.group(4) == null ? 0 : number(angle.group(4));
      values.add(number(angle.group(2)) + minutes / 60 + seconds / 3600);
    }
    return position(values.get(0), values.get(1));
  }

  /* Latitude first, as people write it; the other way round where only that is in Europe. */
  private static Optional<Coordinates> position(double lat, double lon) {
    boolean swapped = Math.abs(lat) < 30 && lon > 35 && lon < 72;
    double north = swapped ? lon : lat;
    double east = swapped ? lat : lon;
    boolean onEarth = Math.abs(north) <= 90 && Math.abs(east) <= 180;
    return onEarth ? Optional.of(new Coordinates(east, north)) : Optional.empty();
  }

  private static double number(String text) {
    return Double.parseDouble(text.replace(',', '.'));
  }
}
