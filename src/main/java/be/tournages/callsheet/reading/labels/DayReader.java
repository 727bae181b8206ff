package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.DayKind;
import be.tournages.callsheet.reading.Finding;
import be.tournages.callsheet.reading.PlaceResolver;
import be.tournages.callsheet.reading.ReadDay;
import be.tournages.callsheet.reading.ReadLocation;
import be.tournages.callsheet.reading.SourceDocument;
import be.tournages.callsheet.reading.Value;
import be.tournages.callsheet.reading.text.DocumentText;
import be.tournages.language.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one day of one unit out of the rows of its sheet. */
final class DayReader {

  private final LabelTable table;
  private final DateScanner scanner;
  private final DateReader dates;
  private final ReferenceDates references;
  private final UnitReader units;
  private final KindReader kinds;
  private final LocationReader locations;
  private final PlaceNaming naming;

  DayReader(LabelTable table, DateScanner scanner, UnitReader units, PlaceResolver places) {
    this.table = table;
    this.scanner = scanner;
    this.dates = new DateReader(table, scanner);
    this.references = new ReferenceDates(scanner);
    this.units = units;
    this.kinds = new KindReader(table);
    this.locations = new LocationReader(new AddressParser(new CountryNames()), table);
    this.naming = new PlaceNaming(places);
  }

  /**
   * What surrounds the sheet.
   *
   * @param text the whole document
   * @param document the file
   * @param subject subject of the mail, empty for none
   * @param all every row of the document
   */
  record Context(DocumentText text, SourceDocument document, String subject, List<Row> all) {}

  /**
   * A day as read.
   *
   * @param day its values
   * @param findings what a person should look at
   */
  record Found(ReadDay day, List<Finding> findings) {}

  /** The day of the rows, whose indexes are their places in the list. */
  Found read(List<Row> rows, Context context) {
    List<Field> fields = FieldFinder.find(rows);
    String part = rows.isEmpty() ? "" : rows.getFirst().first().spot().part();
    String name = context.text().name();
    boolean english = Languages.of(rows, table) == Language.EN;
    DateReader.Found date = dates.read(rows, fields, references.of(context), english);
    var findings = new ArrayList<Finding>(date.findings());
    List<Row> ofDay = rows.stream().filter(row -> isOfDay(row, date.date())).toList();
    Value<DayKind> kind = kinds.kind(ofDay, fields, part, context.subject() + " " + plain(name));
    Value<Boolean> cancelled = kinds.cancelled(rows, context.subject(), name);
    List<ReadLocation> places =
        kind.value() == DayKind.SHOOTING
            ? naming.name(locations.read(fields, rows), findings)
            : List.of();
    if (kind.value() == DayKind.SHOOTING && places.isEmpty() && !cancelled.value()) {
      findings.add(new Finding(Finding.Kind.LOCATION_MISSING, "", List.of()));
    }
    boolean shot = kind.value() == DayKind.SHOOTING;
    DayTagReader.Found tag = DayTagReader.read(rows, fields, shot ? name : "");
    var day =
        new ReadDay(
            date.date(),
            tag.number(),
            tag.total(),
            units.read(rows, fields, part, name),
            kind,
            cancelled,
            ScheduleReader.read(fields, Timetable.read(rows, table, shot)),
            SetReader.read(fields),
            places,
            CountReader.read(fields));
    return new Found(day, findings);
  }

  /* "Jeudi 23/04 : pas de tournage" says nothing of Wednesday. */
  private boolean isOfDay(Row row, @Nullable Value<LocalDate> date) {
    List<PrintedDate> printed = scanner.scan(Words.of(row.text()));
    return date == null
        || printed.isEmpty()
        || printed.stream().anyMatch(one -> one.mayBe(date.value()));
  }

  private static String plain(@Nullable String name) {
    return name == null ? "" : name.replaceAll("[_.-]", " ");
  }
}
