package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.labels.Field.Span;
import be.tournages.callsheet.reading.labels.LabelTable.Found;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds shooting locations in sentences, for sheets that do not label them. */
final class ProsePlaces {

  private static final double SAID = 0.86;
  private static final double BARE = 0.5;
  private static final Set<Concept> OTHERS =
      EnumSet.of(
          Concept.SERVICE,
          Concept.PERSON,
          Concept.COMPANY,
          Concept.ADVANCE,
          Concept.MEAL,
          Concept.CALL,
          Concept.CAST_LIST,
          Concept.CREW_LIST,
          Concept.EXTRAS);

  private static final Pattern IN_TOWN =
      Pattern.compile("(?U)(.+)\\s(?:à|in|te|at|bei|near)\\s(\\p{Lu}[\\p{L}'’ -]+)");

  private static final Set<String> ARTICLES =
      Set.of("la", "le", "les", "l", "the", "het", "de", "der", "die", "das", "dem", "den");

  private final AddressParser addresses;
  private final LabelTable table;

  ProsePlaces(AddressParser addresses, LabelTable table) {
    this.addresses = addresses;
    this.table = table;
  }

  /** The places of a sheet that labels none. */
  List<FoundPlace> read(List<Field> fields, List<Row> rows) {
    var said = new ArrayList<FoundPlace>();
    after(Concept.LOCATION_PROSE, Sentences.of(rows)).stream()
        .filter(ProsePlaces::isNamed)
        .forEach(draft -> said.add(new FoundPlace(draft, SAID, List.of())));
    return said.isEmpty() ? bare(fields) : Places.settle(said);
  }

  /** Where the unit goes in the course of the day, as sentences tell: "puis déplacement vers …". */
  List<FoundPlace> later(List<Row> rows) {
    List<Span> sentences = Sentences.of(rows);
    var later = new ArrayList<PlaceDraft>();
    after(Concept.MOVE, sentences).stream().filter(this::isReached).forEach(later::add);
    after(Concept.THEN, sentences).stream().filter(ProsePlaces::isWhole).forEach(later::add);
    return later.stream().map(draft -> new FoundPlace(draft, SAID, List.of())).toList();
  }

  private static boolean isNamed(PlaceDraft draft) {
    return draft.isPlaced()
        || draft.street != null
        || draft.name != null && Character.isUpperCase(draft.name.charAt(0));
  }

  /* "Vers la base" names no place; "vers la gare, rue de …, 4500 Huy" does. */
  private boolean isReached(PlaceDraft draft) {
    Words name = Words.of(Objects.requireNonNullElse(draft.name, ""));
    boolean service = name.size() > 0 && table.at(name, 0, Concept.SERVICE).isPresent();
    return isWhole(draft) || isNamed(draft) && !service;
  }

  private static boolean isWhole(PlaceDraft draft) {
    return draft.code != null || draft.street != null && draft.locality != null;
  }

  private List<PlaceDraft> after(Concept cue, List<Span> sentences) {
    var drafts = new ArrayList<PlaceDraft>();
    for (Span sentence : sentences) {
      Words words = Words.of(sentence.text());
      for (int i = 0; i < words.size(); i++) {
        Found phrase = table.at(words, i, cue).orElse(null);
        if (phrase != null && phrase.to() < words.size()) {
          var text = new Span(after(words, phrase), sentence.piece());
          addresses.parse(List.of(text)).stream().map(ProsePlaces::inTown).forEach(drafts::add);
          i = phrase.to();
        }
      }
    }
    return drafts;
  }

  /* Up to the next phrase that starts another subject, and the end of the sentence. */
  private String after(Words words, Found phrase) {
    int from = phrase.to();
    while (from + 1 < words.size() && ARTICLES.contains(words.word(from))) {
      from++;
    }
    int end = from + 1;
    while (end < words.size() && !startsOther(words, end)) {
      end++;
    }
    return words.printed(from, end);
  }

  private boolean startsOther(Words words, int at) {
    return table.at(words, at).filter(ProsePlaces::startsOther).isPresent();
  }

  /* "la carrière à Soignies": the town is said last. */
  private static PlaceDraft inTown(PlaceDraft draft) {
    String last = draft.street == null ? draft.name : draft.street;
    Matcher town = IN_TOWN.matcher(Objects.requireNonNullElse(last, ""));
    if (!draft.isPlaced() && town.matches()) {
      draft.locality = town.group(2);
      draft.name = draft.street == null ? town.group(1) : draft.name;
      draft.street = draft.street == null ? null : town.group(1);
    }
    return draft;
  }

  private static boolean startsOther(Found phrase) {
    return phrase.concepts().stream()
        .anyMatch(concept ->
            OTHERS.contains(concept)
                || concept == Concept.LOCATION_PROSE
                || concept == Concept.MOVE
                || concept.isHour());
  }

  /* An address that nothing speaks against: better than none, but for a person to look at. */
  private List<FoundPlace> bare(List<Field> fields) {
    var found = new ArrayList<FoundPlace>();
    for (Field field : fields) {
      boolean free = field.concept() == null || field.is(Concept.SET) || field.is(Concept.SCENE);
      for (Span span : field.spans()) {
        if (free && PlaceLines.isComplete(span.text()) && !speaksOfOther(span)) {
          addresses.parse(List.of(span)).stream()
              .filter(PlaceDraft::isPlaced)
              .filter(draft -> draft.name == null || !TitleText.namesCompany(draft.name))
              .forEach(draft -> found.add(new FoundPlace(draft, BARE, List.of())));
        }
      }
    }
    return Places.settle(found);
  }

  private boolean speaksOfOther(Span span) {
    return Privacy.isPersonal(span.text())
        || table.all(Words.of(span.text())).stream()
            .anyMatch(one -> one.concepts().stream().anyMatch(OTHERS::contains));
  }
}
