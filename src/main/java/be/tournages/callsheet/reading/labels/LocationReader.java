package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.ReadSet;
import be.tournages.callsheet.reading.labels.Field.From;
import be.tournages.callsheet.reading.labels.Field.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the shooting locations of a day together from the fields of its sheet. */
final class LocationReader {

  private static final double LABELLED = 0.98;
  private static final double BY_SET = 0.9;
  private static final double WEAK = 0.85;

  /** An address in a column of sets may have slipped in from a column beside it. */
  private static final double IN_SCENES = 0.78;

  private final AddressParser addresses;
  private final LabelTable table;
  private final ProsePlaces prose;

  LocationReader(AddressParser addresses, LabelTable table) {
    this.addresses = addresses;
    this.table = table;
    this.prose = new ProsePlaces(addresses, table);
  }

  /* The place that an address, a town or a position in the next field belongs to. */
  private static final class Open {
    @Nullable PlaceDraft draft;
    boolean service;
    int group;
    int row;
    final Map<String, Cell> columns = new HashMap<>();
  }

  /* What the last line of a column has said. */
  private record Cell(PlaceDraft draft, int row) {}

  /** The locations, in the order of the sheet; the same place once. */
  List<FoundPlace> read(List<Field> fields, List<Row> rows) {
    var found = new ArrayList<FoundPlace>();
    var open = new Open();
    ReadSet pending = null;
    for (Field field : fields) {
      Concept concept = field.concept();
      if (concept == null || field.spans().isEmpty()) {
        continue;
      }
      switch (concept) {
        case SERVICE, COMPANY, PERSON, PRODUCTION -> open(open, field, new PlaceDraft(), true);
        case LOCATION -> {
          location(found, open, field, pending);
          pending = null;
        }
        case SET -> pending = set(found, open, field);
        case ADDRESS, LOCALITY, POSTAL_CODE, POSITION, MAP -> detail(found, open, field, pending);
        default -> {}
      }
    }
    List<FoundPlace> whole = Places.settle(found);
    var all = new ArrayList<FoundPlace>(whole.isEmpty() ? prose.read(fields, rows) : whole);
    prose.later(rows).stream().filter(later -> !isKnown(all, later)).forEach(all::add);
    return Places.settle(all);
  }

  private static boolean isKnown(List<FoundPlace> places, FoundPlace later) {
    String code = later.draft().code;
    return code != null && places.stream().anyMatch(place -> code.equals(place.draft().code));
  }

  private static void open(Open open, Field field, PlaceDraft draft, boolean service) {
    open.draft = draft;
    open.service = service;
    open.group = field.group();
    open.row = field.row();
  }

  private void location(List<FoundPlace> found, Open open, Field field, @Nullable ReadSet set) {
    if (isContact(field)) {
      open(open, field, new PlaceDraft(), true);
      return;
    }
    List<PlaceDraft> drafts = addresses.parse(clean(field));
    for (PlaceDraft draft : drafts) {
      nameOf(draft);
      PlaceDraft begun = begun(open, field, draft);
      if (begun != null) {
        begun.complete(draft);
        open.columns.put(field.label(), new Cell(begun, field.row()));
        continue;
      }
      double trust = field.from() == From.WEAK ? WEAK : LABELLED;
      found.add(new FoundPlace(draft, trust, set == null ? List.of() : List.of(set)));
      open(open, field, draft, false);
      open.columns.put(field.label(), new Cell(draft, field.row()));
    }
  }

  /* "Location | a name | a telephone": whom to ask about locations. */
  private static boolean isContact(Field field) {
    return Privacy.isPersonal(field.text()) && !PlaceLines.isComplete(field.text());
  }

  /* "Quai du Rempart" in the place of a name is one. */
  private static void nameOf(PlaceDraft draft) {
    String street = draft.street;
    boolean bare = street != null && street.chars().noneMatch(Character::isDigit);
    if (bare && draft.name == null && !draft.isPlaced()) {
      draft.name = street;
      draft.street = null;
    }
  }

  /* "Lieu: Château" and then "Adresse du lieu: rue…": the second says where the first is; and the
  lines of a column may be those of one address. */
  private static @Nullable PlaceDraft begun(Open open, Field field, PlaceDraft draft) {
    boolean detail = draft.name == null && (draft.street != null || draft.isPlaced());
    if (!detail || field.number() > 0) {
      return null;
    }
    Cell above = field.from() == From.COLUMN ? open.columns.get(field.label()) : null;
    boolean column = above != null && field.row() - above.row() <= 1;
    boolean same = open.group == field.group() && field.row() - open.row <= 3 && !open.service;
    PlaceDraft last = column && above != null ? above.draft() : same ? open.draft : null;
    boolean unfinished =
        last != null && !last.isPlaced() && (last.street == null || draft.street == null);
    return unfinished ? last : null;
  }

  private List<Span> clean(Field field) {
    return field.spans().stream()
        .filter(span -> !span.text().isBlank() && !isReference(span.text()))
        .filter(span -> !Hours.isOnly(span.text()) && !Privacy.isPersonal(span.text()))
        .filter(span -> !startsWithPerson(span.text()) && !SetReader.isSlug(span.text()))
        .toList();
  }

  /* "#1", "2": a number of the list of places. */
  private static boolean isReference(String text) {
    return text.strip()
        .matches(
            "(?i)(?:#|n°|loc\\.?|nr\\.?)?\\s*[0-9]{1,2}(?:\\s*[,/+&]\\s*#?[0-9]{1,2})*|[A-H]|[A-Z]{1,3}[0-9]{1,2}|tbc|tba|idem|–|-");
  }

  private boolean startsWithPerson(String text) {
    Words words = Words.of(text);
    return words.size() > 0
        && table.at(words, 0, Concept.PERSON).isPresent()
        && !PlaceLines.isComplete(text);
  }

  private @Nullable ReadSet set(List<FoundPlace> found, Open open, Field field) {
    if (!PlaceLines.isComplete(field.text())) {
      return SetReader.set(field.text().lines().findFirst().orElse(""), null, null);
    }
    List<PlaceDraft> drafts = addresses.parse(clean(field));
    for (PlaceDraft draft : drafts) {
      if (draft.isPlaced()) {
        ReadSet set = draft.name == null ? null : SetReader.set(draft.name, null, null);
        double trust = field.from() == From.COLUMN ? IN_SCENES : BY_SET;
        found.add(new FoundPlace(draft, trust, set == null ? List.of() : List.of(set)));
        open(open, field, draft, false);
      }
    }
    return null;
  }

  private void detail(List<FoundPlace> found, Open open, Field field, @Nullable ReadSet pending) {
    List<PlaceDraft> drafts = addresses.parse(detailSpans(field));
    drafts.forEach(draft -> townOf(field, draft));
    if (drafts.isEmpty()) {
      return;
    }
    PlaceDraft last = open.draft;
    boolean near =
        open.group == field.group() && (field.group() > 0 || field.row() - open.row <= 6);
    if (last != null && near && isMissing(last, drafts.getFirst())) {
      last.complete(drafts.removeFirst());
      open.row = field.row();
    } else if (open.service && near && field.group() == 0 && !field.is(Concept.ADDRESS)) {
      return;
    }
    for (PlaceDraft draft : drafts) {
      boolean placed = draft.isPlaced() || draft.street != null;
      if (placed && !(field.is(Concept.MAP) && draft.position == null)) {
        found.add(new FoundPlace(draft, WEAK, pending == null ? List.of() : List.of(pending)));
        open(open, field, draft, false);
      }
    }
  }

  private static List<Span> detailSpans(Field field) {
    return field.spans().stream().filter(span -> !Privacy.isPersonal(span.text())).toList();
  }

  /* "Commune: Huy", "Adresse: Malonne": a name where an address belongs is that of a town. */
  private static void townOf(Field field, PlaceDraft draft) {
    boolean town = field.is(Concept.LOCALITY) || field.is(Concept.ADDRESS);
    String name = draft.name;
    if (town
        && name != null
        && draft.street == null
        && draft.code == null
        && draft.locality == null) {
      draft.locality = name;
      draft.name = null;
    }
  }

  private static boolean isMissing(PlaceDraft place, PlaceDraft detail) {
    boolean street = place.street == null || detail.street == null;
    boolean code = place.code == null || detail.code == null;
    boolean position = place.position == null || detail.position == null;
    boolean locality =
        place.locality == null
            || detail.locality == null
            || detail.code != null && place.code == null;
    return street && code && position && locality;
  }
}
