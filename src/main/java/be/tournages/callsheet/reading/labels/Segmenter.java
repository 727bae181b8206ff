package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.labels.LabelTable.Found;
import be.tournages.callsheet.reading.labels.Segment.Bond;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a text at its labels. */
final class Segmenter {

  private static final Pattern STRONG_GAP =
      Pattern.compile("[;|•·\\t,!?]|\\.\\s|\\s[–—-]\\s|\\)\\s");
  private static final Pattern DASH_GAP = Pattern.compile("\\s*(?:[–—=→>|]|\\s-)\\s*");
  private static final Pattern NUMBER_MARK =
      Pattern.compile(
          "^\\s*(?:n°|nr\\.?|no\\.?|#|n\\.)?\\s*#?(\\d{1,2})(?![\\d:hHuU./]|\\s?[hHuU]\\b)");
  private static final Pattern REMARK = Pattern.compile("^\\s*\\([^)]{1,40}\\)");
  private static final Pattern ENDS = Pattern.compile("(?i)^\\s*(?:n°|nr|no|#)?[\\s:.)?–—=→-]*$");
  private static final Pattern HOUR_FIRST =
      Pattern.compile("^(" + Hours.RANGE + ")\\s*[:–—|-]?\\s*(\\p{L}.*)$");

  private final LabelTable table;
  private final LabelConcept concepts;

  Segmenter(LabelTable table) {
    this.table = table;
    this.concepts = new LabelConcept(table);
  }

  /* A label within a text: its characters, and where its value starts. */
  private record Mark(Concept concept, int number, Bond bond, int start, int end, int value) {}

  /** The segments of a text of one or more lines, in order; at least one. */
  List<Segment> split(String text) {
    var all = new ArrayList<Segment>();
    for (String line : text.split("\n")) {
      for (Segment segment : splitLine(line)) {
        Segment last = all.isEmpty() ? null : all.getLast();
        if (!segment.isLabelled() && last != null) {
          String joined =
              last.value().isEmpty() ? segment.value() : last.value() + "\n" + segment.value();
          all.set(all.size() - 1, last.withValue(joined));
        } else {
          all.add(segment);
        }
      }
    }
    return all.isEmpty() ? List.of(Segment.free(text)) : all;
  }

  private List<Segment> splitLine(String line) {
    Optional<Segment> reversed = hourFirst(line);
    if (reversed.isPresent()) {
      return List.of(reversed.get());
    }
    Words words = Words.of(line);
    var marks = new ArrayList<Mark>();
    int i = 0;
    while (i < words.size()) {
      Mark mark = mark(words, i);
      if (mark == null) {
        i++;
      } else {
        marks.add(mark);
        i = firstWordFrom(words, mark.value(), i + 1);
      }
    }
    return cut(line, marks);
  }

  /* "07h30 : arrivée équipe" says the hour before the label. */
  private Optional<Segment> hourFirst(String line) {
    Matcher found = HOUR_FIRST.matcher(line);
    if (!found.matches()) {
      return Optional.empty();
    }
    Words rest = Words.of(found.group(found.groupCount()));
    return table
        .labelAt(rest, 0)
        .map(label -> concepts.of(label))
        .filter(Concept::isHour)
        .map(concept -> new Segment(concept, rest.text(), 0, Bond.VALUE, found.group(1)));
  }

  private static List<Segment> cut(String line, List<Mark> marks) {
    var segments = new ArrayList<Segment>();
    int from = 0;
    for (int m = 0; m < marks.size(); m++) {
      Mark mark = marks.get(m);
      if (m == 0) {
        addFree(segments, line.substring(from, mark.start()));
      }
      int end = m + 1 < marks.size() ? marks.get(m + 1).start() : line.length();
      String label = line.substring(mark.start(), mark.end());
      String rest = trimmed(line.substring(Math.min(mark.value(), end), end));
      String value = rest.chars().anyMatch(Character::isLetterOrDigit) ? rest : "";
      segments.add(new Segment(mark.concept(), label, mark.number(), mark.bond(), value));
    }
    if (marks.isEmpty()) {
      addFree(segments, line);
    }
    return segments;
  }

  private static void addFree(List<Segment> segments, String text) {
    String trimmed = trimmed(text);
    boolean mark = trimmed.chars().noneMatch(Character::isLetterOrDigit);
    if (!trimmed.isEmpty() && !(mark && trimmed.length() <= 2)) {
      segments.add(Segment.free(trimmed));
    }
  }

  private static String trimmed(String text) {
    return text.replaceAll("^[\\s|•·;,–—-]+|[\\s|•·;,–—]+$", "").strip();
  }

  private @Nullable Mark mark(Words words, int i) {
    String before = words.gapBefore(i);
    boolean start = i == 0;
    boolean strong = start || STRONG_GAP.matcher(before).find();
    if (strong) {
      Mark mark = beforeColon(words, i);
      if (mark != null) {
        return mark;
      }
    }
    Optional<Found> label = table.labelAt(words, i);
    return label.map(found -> exact(words, whole(words, found, start), start, strong)).orElse(null);
  }

  private Found whole(Words words, Found label, boolean start) {
    Found extended = concepts.extend(words, label);
    return start ? concepts.toEnd(words, extended) : extended;
  }

  private @Nullable Mark beforeColon(Words words, int i) {
    String text = words.text();
    int from = words.list().get(i).start();
    int colon = LabelConcept.colon(text, from);
    if (colon < 0 || colon - from > 70) {
      return null;
    }
    int to = firstWordFrom(words, colon, i);
    String prefix = text.substring(from, colon);
    if (to - i > 9
        || STRONG_GAP.matcher(prefix.replaceAll("\\s[–—-]\\s|\\([^)]*\\)", " ")).find()) {
      return null;
    }
    Words label = Words.of(prefix.replaceAll("\\([^)]*\\)", " "));
    Concept concept = concepts.ofPrefix(label);
    int number = concepts.number(label);
    return concept == null ? null : new Mark(concept, number, Bond.COLON, from, colon, colon + 1);
  }

  private @Nullable Mark exact(Words words, Found label, boolean start, boolean strong) {
    String text = words.text();
    int from = words.list().get(label.from()).start();
    int end = words.list().get(label.to() - 1).end();
    Concept concept = concepts.withHour(label, text.substring(end));
    int value = end;
    int number = 0;
    Matcher numbered = NUMBER_MARK.matcher(text.substring(end));
    boolean canBeNumbered = !concept.isNumber() && !concept.isHour();
    if (canBeNumbered && numbered.find()) {
      number = Integer.parseInt(numbered.group(1));
      value = end + numbered.end();
    }
    Matcher remark = REMARK.matcher(text.substring(value));
    if (remark.find()) {
      value += remark.end();
    }
    String rest = text.substring(value);
    if (rest.stripLeading().startsWith(":") && !rest.stripLeading().startsWith("://")) {
      int colon = value + rest.indexOf(':');
      return new Mark(concept, number, Bond.COLON, from, colon, colon + 1);
    }
    Bond bond = bond(words, label, concept, rest, start, strong);
    return bond == Bond.NONE ? null : new Mark(concept, number, bond, from, value, value);
  }

  private Bond bond(
      Words words, Found label, Concept concept, String rest, boolean start, boolean strong) {
    boolean hour = concept.isHour() && Hours.startsWith(rest);
    boolean count =
        concept.isNumber() && strong && rest.matches("(?s)\\s*(?:n°|nr\\.?|no\\.?|#)?\\s*\\d.*");
    if (hour || count) {
      return Bond.VALUE;
    }
    if ((start || strong && concept.isHour()) && ENDS.matcher(rest).matches()) {
      return Bond.ALONE;
    }
    if (start && DASH_GAP.matcher(rest).lookingAt()) {
      return Bond.DASH;
    }
    return concepts.standsOut(words, label, concept, start) ? Bond.WEAK : Bond.NONE;
  }

  private static int firstWordFrom(Words words, int character, int least) {
    int i = least;
    while (i < words.size() && words.list().get(i).start() < character) {
      i++;
    }
    return i;
  }
}
