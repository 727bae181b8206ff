package be.tournages.callsheet.reading.labels;

import java.util.List;
import java.util.regex.Pattern;

/** Tells how many lines under a label, or under the start of an address, still belong to it. */
final class PlaceLines {

  private static final Pattern COMPLETE =
      Pattern.compile(
          "(?<![\\d+/.])(?:[A-Z]{1,3}-?\\s?)?\\d{4,5}\\s+\\p{L}{2,}|\\(\\d{4,5}\\)|\\d[\"″]\\s?[EONSW]|[–,-].*\\p{L}\\)?\\s(?!19|20)[1-9]\\d{3}$"
              + "|\\d{1,2}\\.\\d{4,}[,;\\s]+\\d{1,2}\\.\\d{4,}");
  private static final Pattern OPEN = Pattern.compile(".*[,;–(-]$");
  private static final int APART = 3;

  private PlaceLines() {}

  /** Of the lines under a label, those that make addresses. */
  static List<Piece> first(List<Piece> below) {
    int end = 0;
    for (int i = 0; i < below.size(); i++) {
      if (isComplete(below.get(i).text()) && i - end <= APART) {
        end = i + 1;
      }
    }
    if (end == 0) {
      return below.stream().takeWhile(one -> !Privacy.isPersonal(one.text())).limit(2).toList();
    }
    return withTail(below, end);
  }

  /** Of the lines under the first of an address, those that go on with it. */
  static List<Piece> rest(List<String> lines, List<Piece> below) {
    String last = lines.getLast();
    boolean complete = lines.stream().anyMatch(PlaceLines::isComplete);
    if (complete) {
      return isOpen(last) && !below.isEmpty() ? below.subList(0, 1) : moreAddresses(below);
    }
    for (int i = 0; i < Math.min(APART, below.size()); i++) {
      if (isComplete(below.get(i).text())) {
        return withTail(below, i + 1);
      }
    }
    return isOpen(last) && !below.isEmpty() ? below.subList(0, 1) : List.of();
  }

  /* A list goes on: the next line is a whole address by itself. */
  private static List<Piece> moreAddresses(List<Piece> below) {
    return below.stream()
        .takeWhile(one -> isComplete(one.text()) && one.segments().size() == 1)
        .toList();
  }

  /* "6900 Marche-en-" goes on in the next line. */
  private static List<Piece> withTail(List<Piece> below, int end) {
    boolean open = isOpen(below.get(end - 1).text()) && end < below.size();
    return below.subList(0, open ? end + 1 : end);
  }

  static boolean isComplete(String text) {
    return COMPLETE.matcher(text).find();
  }

  private static boolean isOpen(String text) {
    return OPEN.matcher(text.strip()).matches();
  }
}
