package be.tournages.exchange;

import be.tournages.exchange.Finding.Kind;
import be.tournages.exchange.table.Table;
import be.tournages.language.Language;
import be.tournages.territory.Territory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes an entry of a row, or says why there is none; knows which identities came before. */
final class RowReader {

  private static final Set<Field> MADE_OF_POSITION =
      EnumSet.of(Field.POSITION, Field.OUTLINE, Field.COMMUNE_NIS);

  private final ReadingRules rules;
  private final Tools tools;
  private final Columns columns;
  private final Set<Field> fields;
  private final Set<String> seen = new HashSet<>();

  RowReader(List<String> header, ReadingRules rules, Tools tools) {
    this.rules = rules;
    this.tools = tools;
    this.columns = new Columns(header, rules.mapping());
    this.fields = writtenFields();
  }

  /** What it reads with. */
  record Tools(Territory territory, SpotReader spots, Categories categories) {}

  /** Reads the next row. */
  Entry.Reading read(Table.Row row) {
    var draft = new RowDraft(row, columns);
    if (row.ragged()) {
      return refuse(draft, Kind.RAGGED_ROW, "");
    }
    var details = new DetailReader(draft, rules, tools.categories());
    details.readTexts();
    boolean placed = new PlaceReader(draft, rules, tools).read();
    details.readCategory();
    if (!placed || draft.isRefused()) {
      return new Entry.Reading(Optional.empty(), draft.findings());
    }
    details.readTheRest();
    return entry(draft);
  }

  private Set<Field> writtenFields() {
    var written = EnumSet.copyOf(MADE_OF_POSITION);
    written.add(Field.CATEGORY);
    for (Field field : rules.mapping().fields()) {
      switch (field) {
        case NAME -> written.add(Values.in("NAME", rules.language()));
        case DESCRIPTION -> written.add(Values.in("DESCRIPTION", rules.language()));
        case KEYWORDS -> written.add(Values.in("KEYWORDS", rules.language()));
        case HOUSE_NUMBER -> written.add(Field.STREET);
        case EXTERNAL_ID, LON, LAT, EAST, NORTH, COORDINATES, GEOMETRY, COMMUNE -> {}
        default -> written.add(field);
      }
    }
    return written;
  }

  private Entry.Reading entry(RowDraft draft) {
    Values made = draft.values();
    String identity = draft.id().isEmpty() ? ownIdentity(made) : draft.id();
    if (!seen.add(identity)) {
      draft.note(Kind.DUPLICATE_ID, draft.column(Field.EXTERNAL_ID), identity, "");
      return new Entry.Reading(Optional.empty(), draft.findings());
    }
    try {
      made.details(false);
    } catch (RuntimeException e) {
      return refuse(draft, Kind.INVALID, String.valueOf(e.getMessage()));
    }
    return new Entry.Reading(
        Optional.of(new Entry(draft.number(), identity, made, fields)), draft.findings());
  }

  private static Entry.Reading refuse(RowDraft draft, Kind kind, String detail) {
    draft.note(kind, "", "", detail);
    return new Entry.Reading(Optional.empty(), draft.findings());
  }

  /* A row without an identity of its own is known by its name and where it is, to about 10 m. */
  private static String ownIdentity(Values made) {
    String name =
        Arrays.stream(Language.values())
            .map(language -> made.get(Values.in("NAME", language)))
            .filter(one -> one != null)
            .findFirst()
            .orElse("");
    String at =
        Arrays.stream(String.valueOf(made.get(Field.POSITION)).split(" ", -1))
            .map(one -> new BigDecimal(one).setScale(4, RoundingMode.HALF_UP).toPlainString())
            .collect(Collectors.joining(","));
    return Folding.fold(name) + "@" + at;
  }
}
