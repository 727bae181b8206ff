package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.labels.Field.Span;
import be.tournages.callsheet.reading.labels.LabelTable.Found;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds shooting locations in sentences, for sheets that do not label them. */
final class ProsePlaces {

  private static final double SAID = 0.86;
  private static final double BARE = 0.5;
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;])\\s+(?=\\p{Lu})|\\n");
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

  private final AddressParser addresses;
  private final LabelTable table;

  ProsePlaces(AddressParser addresses, LabelTable table) {
    this.addresses = addresses;
    this.table = table;
  }

  List<FoundPlace> read(List<Field> fields, List<Row> rows) {
    List<FoundPlace> said = said(rows);
    return said.isEmpty() ? bare(fields) : said;
  }

  private List<FoundPlace> said(List<Row> rows) {
    var found = new ArrayList<FoundPlace>();
    for (Span sentence : sentences(rows)) {
      Words words = Words.of(sentence.text());
      for (int i = 0; i < words.size(); i++) {
        Found phrase = table.at(words, i, Concept.LOCATION_PROSE).orElse(null);
        if (phrase != null && phrase.to() < words.size()) {
          addAfter(found, words, phrase, sentence.piece());
          i = phrase.to();
        }
      }
    }
    return Places.settle(found);
  }

  /* Up to the next phrase that starts another subject, and the end of the sentence. */
  private void addAfter(List<FoundPlace> found, Words words, Found phrase, Piece piece) {
    int end = words.size();
    for (int i = phrase.to() + 1; i < end; i++) {
      boolean next =
          table
              .at(words, i)
              .filter(one ->
                  startsOther(one) && words.gapBefore(one.from()).matches(".*[,.:;(–-].*|.*\\s"))
              .isPresent();
      if (next) {
        end = i;
      }
    }
    String text =
        words
            .printed(phrase.to(), end)
            .replaceFirst(
                "(?iuU)^(?:la|le|les|the|l['’]|het|de|der|die|das|dem|den)\\s*(?=\\p{Lu})", "");
    for (PlaceDraft draft : addresses.parse(List.of(new Span(text, piece)))) {
      if (draft.isPlaced()
          || draft.street != null
          || draft.name != null && Character.isUpperCase(draft.name.charAt(0))) {
        found.add(new FoundPlace(draft, SAID, List.of()));
      }
    }
  }

  private static boolean startsOther(Found phrase) {
    return phrase.concepts().stream()
        .anyMatch(concept ->
            OTHERS.contains(concept) || concept == Concept.LOCATION_PROSE || concept.isHour());
  }

  /* Joins running text over its lines, so that a sentence is whole. */
  private static List<Span> sentences(List<Row> rows) {
    var sentences = new ArrayList<Span>();
    var text = new StringBuilder();
    Piece start = null;
    for (Row row : rows) {
      Piece piece = row.first();
      boolean running = row.pieces().size() == 1 && !piece.opensWithLabel();
      if (start != null && (!running || text.toString().matches("(?s).*[.!?:]$"))) {
        cut(sentences, text.toString(), start);
        text.setLength(0);
        start = null;
      }
      if (row.pieces().size() == 1) {
        text.append(text.isEmpty() ? "" : " ").append(piece.text());
        start = start == null ? piece : start;
      }
    }
    if (start != null) {
      cut(sentences, text.toString(), start);
    }
    return sentences;
  }

  private static void cut(List<Span> sentences, String text, Piece piece) {
    for (String sentence : SENTENCE.split(text)) {
      sentences.add(new Span(sentence, piece));
    }
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
