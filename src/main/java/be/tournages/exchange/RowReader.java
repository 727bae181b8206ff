package be.tournages.exchange;

import be.tournages.exchange.Finding.Kind;
import be.tournages.exchange.table.Table;
import be.tournages.language.Language;
import be.tournages.location.Period;
import be.tournages.location.Setting;
import be.tournages.territory.Commune;
import be.tournages.territory.Resolution;
import be.tournages.territory.Territory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes an entry of a row, or says why there is none; knows which identities came before. */
final class RowReader {

  private static final Set<Field> TEXTS =
      EnumSet.of(
          Field.NAME_FR,
          Field.NAME_NL,
          Field.NAME_DE,
          Field.NAME_EN,
          Field.DESCRIPTION_FR,
          Field.DESCRIPTION_NL,
          Field.DESCRIPTION_DE,
          Field.DESCRIPTION_EN,
          Field.STYLE,
          Field.POSTAL_CODE,
          Field.LOCALITY,
          Field.ACCESS,
          Field.POWER,
          Field.NOISE,
          Field.RESTRICTIONS,
          Field.AVAILABILITY,
          Field.OWNER_NAME,
          Field.OWNER_PHONE,
          Field.OWNER_EMAIL,
          Field.OWNER_NOTE);
  private static final List<List<Field>> POSITIONS =
      List.of(
          List.of(Field.LON, Field.LAT),
          List.of(Field.EAST, Field.NORTH),
          List.of(Field.COORDINATES),
          List.of(Field.GEOMETRY));
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
  private static final Set<Field> MADE_OF_POSITION =
      EnumSet.of(Field.POSITION, Field.OUTLINE, Field.COMMUNE_NIS);

  private final Territory territory;
  private final SpotReader spots;
  private final Categories categories;
  private final ReadingRules rules;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Set<Field> fields;
  private final Set<String> seen = new HashSet<>();

  RowReader(List<String> header, ReadingRules rules, Tools tools) {
    this.rules = rules;
    this.territory = tools.territory();
    this.spots = tools.spots();
    this.categories = tools.categories();
    for (int i = 0; i < header.size(); i++) {
      columns.put(header.get(i), i);
    }
    this.fields = writtenFields();
  }

  /** What it reads with. */
  record Tools(Territory territory, SpotReader spots, Categories categories) {}

  /** Reads the next row. */
  Entry.Reading read(Table.Row row) {
    var work = new Work(row);
    if (row.ragged()) {
      return work.refuse(Kind.RAGGED_ROW, "", "", "");
    }
    return work.run();
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

  /** One row being read. */
  private final class Work {

    private final Table.Row row;
    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private final List<Finding> findings = new ArrayList<>();
    private final String id;

    Work(Table.Row row) {
      this.row = row;
      this.id = cell(Field.EXTERNAL_ID);
    }

    Entry.Reading run() {
      readTexts();
      boolean placed = readPlace();
      readCategory();
      if (!placed || findings.stream().anyMatch(one -> one.kind().isRefusal())) {
        return new Entry.Reading(Optional.empty(), findings);
      }
      readChoices();
      readNumbers();
      readDate();
      return entry();
    }

    private Entry.Reading entry() {
      var made = new Values(values);
      String identity = id.isEmpty() ? ownIdentity(made) : id;
      if (!seen.add(identity)) {
        return refuse(Kind.DUPLICATE_ID, column(Field.EXTERNAL_ID), identity, "");
      }
      try {
        made.details(false);
      } catch (RuntimeException e) {
        return refuse(Kind.INVALID, "", "", String.valueOf(e.getMessage()));
      }
      return new Entry.Reading(
          Optional.of(new Entry(row.number(), identity, made, fields)), findings);
    }

    /* A row without an identity of its own is known by its name and where it is, to about 10 m. */
    private String ownIdentity(Values made) {
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

    private void readTexts() {
      for (Field field : TEXTS) {
        put(field, cell(field));
      }
      fallBack("NAME", cell(Field.NAME));
      fallBack("DESCRIPTION", cell(Field.DESCRIPTION));
      for (Language language : Language.values()) {
        Field field = Values.in("KEYWORDS", language);
        put(field, words(cell(field)));
      }
      fallBack("KEYWORDS", words(cell(Field.KEYWORDS)));
      put(
          Field.STREET,
          Stream.of(cell(Field.STREET), cell(Field.HOUSE_NUMBER))
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(" ")));
      boolean named =
          Arrays.stream(Language.values())
              .anyMatch(language -> values.containsKey(Values.in("NAME", language)));
      if (!named) {
        note(Kind.MISSING_NAME, column(Field.NAME), "", "");
      }
    }

    /* A column without language is in that of the file, unless the language has its own. */
    private void fallBack(String stem, String text) {
      Field field = Values.in(stem, rules.language());
      if (!values.containsKey(field)) {
        put(field, text);
      }
    }

    private static String words(String cell) {
      return Values.keywords(List.of(cell.split("[;,|\n]", -1)));
    }

    private boolean readPlace() {
      return switch (spots.read(this::cell)) {
        case Spot.At at -> place(at);
        case Spot.Swapped swapped -> {
          if (rules.mendAxes()) {
            note(Kind.MENDED_AXES, positionColumn(), positionText(), name(swapped.mended()));
            yield place(swapped.mended());
          }
          note(Kind.SWAPPED_AXES, positionColumn(), positionText(), name(swapped.mended()));
          yield false;
        }
        case Spot.Outside outside -> {
          note(Kind.OUTSIDE_WALLONIA, positionColumn(), outside.where(), "");
          yield false;
        }
        case Spot.Missing missing -> {
          note(Kind.MISSING_POSITION, positionColumn(), "", "");
          yield false;
        }
        case Spot.Unreadable unreadable -> {
          note(Kind.UNREADABLE_POSITION, positionColumn(), unreadable.text(), "");
          yield false;
        }
      };
    }

    private String name(Spot.At at) {
      return at.commune().names().in(rules.language());
    }

    private boolean place(Spot.At at) {
      put(Field.POSITION, Values.position(at.position()));
      put(Field.OUTLINE, Values.outline(at.outline()));
      List<Commune> said = saidCommunes();
      boolean agrees = said.isEmpty() || said.contains(at.commune());
      if (!agrees && !at.approximate()) {
        note(Kind.OTHER_COMMUNE, communeColumn(), communeText(), name(at));
      }
      // The nearest locality is a guess: what the file says of its own places is better.
      boolean fileKnows = at.approximate() && said.size() == 1;
      put(Field.COMMUNE_NIS, fileKnows ? said.getFirst().nis() : at.commune().nis());
      return true;
    }

    private List<Commune> saidCommunes() {
      String nis = cell(Field.COMMUNE_NIS);
      String name = cell(Field.COMMUNE);
      if (!nis.isEmpty()) {
        Optional<Commune> known = territory.findByAnyCode(nis);
        if (known.isEmpty() && name.isEmpty()) {
          note(Kind.UNKNOWN_COMMUNE, column(Field.COMMUNE_NIS), nis, "");
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
          note(Kind.UNKNOWN_COMMUNE, column(Field.COMMUNE), name, "");
          yield List.of();
        }
      };
    }

    private void readCategory() {
      String first = "";
      for (String column : rules.mapping().of(Field.CATEGORY)) {
        String word = text(column);
        Optional<String> code = categories.find(word, rules.source());
        if (code.isPresent()) {
          put(Field.CATEGORY, code.get());
          return;
        }
        first = first.isEmpty() ? word : first;
      }
      if (first.isEmpty() && rules.category() != null) {
        put(Field.CATEGORY, rules.category());
      } else {
        Kind kind = first.isEmpty() ? Kind.MISSING_CATEGORY : Kind.UNKNOWN_CATEGORY;
        note(kind, column(Field.CATEGORY), first, "");
      }
    }

    private void readChoices() {
      String setting = cell(Field.SETTING);
      Optional<Setting> known = Choices.setting(setting);
      if (known.isEmpty() && !setting.isEmpty()) {
        note(Kind.UNKNOWN_SETTING, column(Field.SETTING), setting, "");
      }
      String category = String.valueOf(values.get(Field.CATEGORY));
      put(Field.SETTING, known.orElseGet(() -> categories.usualSetting(category)).name());
      String period = cell(Field.PERIOD);
      Optional<Period> when = Choices.period(period);
      if (when.isEmpty() && !period.isEmpty()) {
        note(Kind.UNKNOWN_PERIOD, column(Field.PERIOD), period, "");
      }
      when.ifPresent(one -> put(Field.PERIOD, one.code()));
    }

    private void readNumbers() {
      number(Field.PARKING_LORRIES, 0, "9999");
      number(Field.CEILING_HEIGHT_M, 2, "9999");
      number(Field.ROOM_AREA_M2, 2, "9999999");
      number(Field.SHOOTING_DAY_FEE_EUR, 2, "999999999");
      number(Field.OTHER_DAY_FEE_EUR, 2, "999999999");
    }

    private void number(Field field, int decimals, String most) {
      String text = cell(field);
      if (text.isEmpty()) {
        return;
      }
      boolean size = field == Field.CEILING_HEIGHT_M || field == Field.ROOM_AREA_M2;
      Optional<BigDecimal> read =
          Numbers.read(text)
              .map(number -> number.setScale(decimals, RoundingMode.HALF_UP))
              .filter(number -> number.signum() > 0 || !size && number.signum() == 0)
              .filter(number -> number.compareTo(new BigDecimal(most)) <= 0);
      if (read.isEmpty()) {
        note(Kind.NOT_A_NUMBER, column(field), text, "");
      }
      read.ifPresent(number -> put(field, Numbers.plain(number)));
    }

    private void readDate() {
      String text = cell(Field.VERIFIED_ON);
      if (text.isEmpty()) {
        return;
      }
      try {
        Matcher day = DAY_FIRST.matcher(text);
        LocalDate date =
            day.matches()
                ? LocalDate.of(
                    Integer.parseInt(day.group(3)),
                    Integer.parseInt(day.group(2)),
                    Integer.parseInt(day.group(1)))
                : LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        put(Field.VERIFIED_ON, date.toString());
      } catch (DateTimeException e) {
        note(Kind.NOT_A_DATE, column(Field.VERIFIED_ON), text, "");
      }
    }

    private Entry.Reading refuse(Kind kind, String column, String value, String detail) {
      note(kind, column, value, detail);
      return new Entry.Reading(Optional.empty(), findings);
    }

    private void note(Kind kind, String column, String value, String detail) {
      findings.add(new Finding(row.number(), id, kind, column, value, detail));
    }

    private void put(Field field, String text) {
      if (!text.isEmpty()) {
        values.put(field, text);
      }
    }

    private String cell(Field field) {
      for (String column : rules.mapping().of(field)) {
        String text = text(column);
        if (!text.isEmpty()) {
          return text;
        }
      }
      return "";
    }

    private String text(String column) {
      Integer at = columns.get(column);
      return at == null ? "" : row.cells().get(at);
    }

    private String positionText() {
      return positionColumns()
          .map(RowReader.this::column)
          .map(this::text)
          .filter(text -> !text.isEmpty())
          .collect(Collectors.joining(" / "));
    }

    private String communeText() {
      String name = cell(Field.COMMUNE);
      return name.isEmpty() ? cell(Field.COMMUNE_NIS) : name;
    }
  }

  private String column(Field field) {
    return rules.mapping().of(field).stream().findFirst().orElse("");
  }

  private String communeColumn() {
    String name = column(Field.COMMUNE);
    return name.isEmpty() ? column(Field.COMMUNE_NIS) : name;
  }

  private String positionColumn() {
    return positionColumns().map(this::column).collect(Collectors.joining(" / "));
  }

  /* The columns that the position is read from, in the order in which they are looked at. */
  private Stream<Field> positionColumns() {
    Set<Field> held = rules.mapping().fields();
    return POSITIONS.stream().filter(held::containsAll).findFirst().stream().flatMap(List::stream);
  }
}
