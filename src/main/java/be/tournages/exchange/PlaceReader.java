package be.tournages.exchange;

import be.tournages.exchange.Finding.Kind;
import be.tournages.territory.Commune;
import be.tournages.territory.Resolution;
import be.tournages.territory.Territory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads where the place of a row is, and in which commune. */
final class PlaceReader {

  private static final List<List<Field>> POSITIONS =
      List.of(
          List.of(Field.LON, Field.LAT),
          List.of(Field.EAST, Field.NORTH),
          List.of(Field.COORDINATES),
          List.of(Field.GEOMETRY));

  private final RowDraft draft;
  private final SpotReader spots;
  private final Territory territory;
  private final ReadingRules rules;

  PlaceReader(RowDraft draft, ReadingRules rules, RowReader.Tools tools) {
    this.draft = draft;
    this.rules = rules;
    this.spots = tools.spots();
    this.territory = tools.territory();
  }

  /** Takes position, outline and commune; false when the row has no place to stand. */
  boolean read() {
    return switch (spots.read(draft::cell)) {
      case Spot.At at -> place(at);
      case Spot.Swapped swapped -> {
        if (rules.mendAxes()) {
          draft.note(Kind.MENDED_AXES, positionColumn(), positionText(), name(swapped.mended()));
          yield place(swapped.mended());
        }
        draft.note(Kind.SWAPPED_AXES, positionColumn(), positionText(), name(swapped.mended()));
        yield false;
      }
      case Spot.Outside outside -> {
        draft.note(Kind.OUTSIDE_WALLONIA, positionColumn(), outside.where(), "");
        yield false;
      }
      case Spot.Missing missing -> {
        draft.note(Kind.MISSING_POSITION, positionColumn(), "", "");
        yield false;
      }
      case Spot.Unreadable unreadable -> {
        draft.note(Kind.UNREADABLE_POSITION, positionColumn(), unreadable.text(), "");
        yield false;
      }
    };
  }

  private String name(Spot.At at) {
    return at.commune().names().in(rules.language());
  }

  private boolean place(Spot.At at) {
    draft.put(Field.POSITION, Values.position(at.position()));
    draft.put(Field.OUTLINE, Values.outline(at.outline()));
    List<Commune> said = saidCommunes();
    boolean agrees = said.isEmpty() || said.contains(at.commune());
    if (!agrees && !at.approximate()) {
      draft.note(Kind.OTHER_COMMUNE, communeColumn(), communeText(), name(at));
    }
    // The nearest locality is a guess: what the file says of its own places is better.
    boolean fileKnows = at.approximate() && said.size() == 1;
    draft.put(Field.COMMUNE_NIS, fileKnows ? said.getFirst().nis() : at.commune().nis());
    return true;
  }

  private List<Commune> saidCommunes() {
    String nis = draft.cell(Field.COMMUNE_NIS);
    String name = draft.cell(Field.COMMUNE);
    if (!nis.isEmpty()) {
      Optional<Commune> known = territory.findByAnyCode(nis);
      if (known.isEmpty() && name.isEmpty()) {
        draft.note(Kind.UNKNOWN_COMMUNE, draft.column(Field.COMMUNE_NIS), nis, "");
      }
      if (known.isPresent() || name.isEmpty()) {
        return known.stream().toList();
      }
    }
    return name.isEmpty() ? List.of() : named(name);
  }

  private List<Commune> named(String name) {
    return switch (territory.resolve(name)) {
      case Resolution.One one -> List.of(one.commune());
      case Resolution.Several several ->
          several.candidates().stream().map(Resolution.Candidate::commune).toList();
      default -> {
        draft.note(Kind.UNKNOWN_COMMUNE, draft.column(Field.COMMUNE), name, "");
        yield List.of();
      }
    };
  }

  private String positionText() {
    return positionColumns()
        .map(draft::column)
        .map(draft::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" / "));
  }

  private String communeText() {
    String name = draft.cell(Field.COMMUNE);
    return name.isEmpty() ? draft.cell(Field.COMMUNE_NIS) : name;
  }

  private String communeColumn() {
    String name = draft.column(Field.COMMUNE);
    return name.isEmpty() ? draft.column(Field.COMMUNE_NIS) : name;
  }

  private String positionColumn() {
    return positionColumns().map(draft::column).collect(Collectors.joining(" / "));
  }

  /* The columns that the position is read from, in the order in which they are looked at. */
  private Stream<Field> positionColumns() {
    Set<Field> held = rules.mapping().fields();
    return POSITIONS.stream().filter(held::containsAll).findFirst().stream().flatMap(List::stream);
  }
}
