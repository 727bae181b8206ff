package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.labels.LabelTable.Found;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says what a label announces that is made of several phrases, or has further words in it. */
final class LabelConcept {

  /* What decides when one label names several things: "address of the base" is of the base. */
  private static final List<Concept> PRECEDENCE =
      List.of(
          Concept.SHEET,
          Concept.ADVANCE,
          Concept.SERVICE,
          Concept.PERSON,
          Concept.CAST_LIST,
          Concept.EXTRAS,
          Concept.ISSUED,
          Concept.CREW_COUNT,
          Concept.CAST_COUNT,
          Concept.WEATHER,
          Concept.SUN,
          Concept.MEAL,
          Concept.LOCATION,
          Concept.CALL,
          Concept.READY,
          Concept.WRAP,
          Concept.ADDRESS,
          Concept.POSITION,
          Concept.MAP,
          Concept.LOCALITY,
          Concept.POSTAL_CODE,
          Concept.TITLE,
          Concept.SET,
          Concept.COMPANY,
          Concept.DAY,
          Concept.DATE,
          Concept.HOURS);
  private static final Set<Concept> WEAKLY_BOUND =
      EnumSet.of(
          Concept.LOCATION,
          Concept.ADDRESS,
          Concept.TITLE,
          Concept.SERVICE,
          Concept.DATE,
          Concept.SET,
          Concept.COMPANY,
          Concept.LOCALITY);
  private static final Pattern JOINT =
      Pattern.compile("\\s*(?:[/&,+|–—-]|\\.\\s)?\\s*|\\s*\\(\\s*");
  private static final Set<String> AND = Set.of("et", "and", "en", "und", "ou", "or", "of", "oder");
  private static final Pattern TIME_COLON = Pattern.compile("\\d");
  private static final double COVERED = 0.34;

  private final LabelTable table;

  LabelConcept(LabelTable table) {
    this.table = table;
  }

  /** The colon that ends a label from the character on; −1 when none does. */
  static int colon(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ':') {
        continue;
      }
      boolean time =
          i > 0
              && TIME_COLON.matcher(text.substring(i - 1, i)).matches()
              && i + 1 < text.length()
              && Character.isDigit(text.charAt(i + 1));
      if (time || text.startsWith("//", i + 1)) {
        return -1;
      }
      return i;
    }
    return -1;
  }

  /** What a phrase announces. */
  Concept of(Found label) {
    return first(label.concepts().stream().filter(Concept::isLabel).toList());
  }

  /** What a phrase announces before these words: an hour makes "rendez-vous" a call. */
  Concept withHour(Found label, String rest) {
    boolean call = label.means(Concept.CALL) || label.means(Concept.MEAL);
    Concept hour = label.means(Concept.CALL) ? Concept.CALL : Concept.MEAL;
    return call && Hours.startsWith(rest) ? hour : of(label);
  }

  /** The label with the labels that are joined to it by a stroke or an "and". */
  Found extend(Words words, Found label) {
    Found all = label;
    while (all.to() < words.size()) {
      int next = all.to();
      String gap = words.gapBefore(next);
      if (AND.contains(words.word(next)) && next + 1 < words.size()) {
        next++;
      } else if (!JOINT.matcher(gap).matches() || gap.isBlank()) {
        return all;
      }
      Optional<Found> more = table.labelAt(words, next);
      if (more.isEmpty()) {
        return all;
      }
      all = joined(all, more.get());
    }
    return all;
  }

  /** The label with all words up to the end, when they are labels too; else the label. */
  Found toEnd(Words words, Found label) {
    Found all = label;
    while (all.to() < words.size()) {
      Optional<Found> more = table.labelAt(words, all.to());
      if (more.isEmpty()) {
        return label;
      }
      all = joined(all, more.get());
    }
    return all;
  }

  /** What the words before a colon announce, or null when they are no label. */
  @Nullable Concept ofPrefix(Words words) {
    int size = words.size();
    while (size > 1 && words.word(size - 1).matches("\\d{1,2}|n|no|nr")) {
      size--;
    }
    var labels = new ArrayList<Found>();
    int i = 0;
    while (i < size) {
      Optional<Found> label = table.labelAt(words, i);
      label.ifPresent(labels::add);
      i = label.map(Found::to).orElse(i + 1);
    }
    if (labels.isEmpty()) {
      return null;
    }
    int covered = labels.stream().mapToInt(Found::length).sum();
    boolean leads = labels.getFirst().from() == 0;
    if (covered < COVERED * size || !leads && covered * 2 < size) {
      return null;
    }
    if (labels.size() == 1) {
      return of(labels.getFirst());
    }
    return first(labels.stream().map(this::of).toList());
  }

  /** The number that ends a label, 0 when none does. */
  int number(Words words) {
    if (words.size() < 2) {
      return 0;
    }
    String last = words.word(words.size() - 1);
    return last.matches("\\d{1,2}") ? Integer.parseInt(last) : 0;
  }

  /** True when a label without a colon is set apart by capitals, or opens the line. */
  boolean standsOut(Words words, Found label, Concept concept, boolean start) {
    if (label.to() >= words.size() || !WEAKLY_BOUND.contains(concept)) {
      return false;
    }
    String printed = words.printed(label.from(), label.to());
    String next = words.printed(label.to(), label.to() + 1);
    boolean capitals = printed.length() >= 4 && isCapitals(printed);
    String before = start ? "" : words.printed(label.from() - 1, label.from());
    if (capitals && !isCapitals(next) && (start || !isCapitals(before))) {
      return true;
    }
    boolean street =
        label.length() == 1 && table.at(words, label.from(), Concept.STREET_WORD).isPresent();
    boolean opens = start && !street && (label.length() > 1 || concept == Concept.ADDRESS);
    boolean value = Character.isUpperCase(next.charAt(0)) || Character.isDigit(next.charAt(0));
    return opens && value && !capitals && !words.gapAfter(label.to() - 1).contains("-");
  }

  private static boolean isCapitals(String text) {
    return text.chars().anyMatch(Character::isLetter)
        && text.chars().noneMatch(Character::isLowerCase);
  }

  private static Found joined(Found one, Found other) {
    var concepts = EnumSet.copyOf(one.concepts());
    concepts.addAll(other.concepts());
    return new Found(concepts, one.languages(), one.from(), other.to());
  }

  private static Concept first(List<Concept> concepts) {
    if (concepts.stream().distinct().count() == 1) {
      return concepts.getFirst();
    }
    return PRECEDENCE.stream().filter(concepts::contains).findFirst().orElse(concepts.getFirst());
  }
}
