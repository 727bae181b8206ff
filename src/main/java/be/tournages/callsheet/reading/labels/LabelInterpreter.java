package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Finding;
import be.tournages.callsheet.reading.PlaceResolver;
import be.tournages.callsheet.reading.ReadDay;
import be.tournages.callsheet.reading.ReadSheet;
import be.tournages.callsheet.reading.Reading;
import be.tournages.callsheet.reading.Refusal;
import be.tournages.callsheet.reading.SheetInterpreter;
import be.tournages.callsheet.reading.SourceDocument;
import be.tournages.callsheet.reading.text.DocumentText;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads call sheets by their labels: which value stands beside, under or behind which word. */
@Singleton
public class LabelInterpreter implements SheetInterpreter {

  private final LabelTable table = LabelTable.read();
  private final DateScanner scanner = new DateScanner(CalendarNames.read());
  private final Rows rows = new Rows(new Segmenter(table), scanner);
  private final UnitReader units = new UnitReader(table);
  private final Selection selection = new Selection(table, scanner, new Signals(table));
  private final Scopes scopes = new Scopes(table, scanner, units);
  private final TitleReader titles = new TitleReader(new TitleText(table, scanner, units));
  private final RevisionReader revisions = new RevisionReader(table);
  private final DayReader days;

  /**
   * @param places says which commune a printed place lies in
   */
  public LabelInterpreter(PlaceResolver places) {
    days = new DayReader(table, scanner, units, places);
  }

  @Override
  public Reading interpret(DocumentText text, SourceDocument document) {
    Selection.Chosen chosen = selection.choose(rows.of(text), text);
    Optional<Refusal> refusal = chosen.refusal();
    return refusal.isPresent()
        ? Reading.refused(refusal.get())
        : new Reading.Read(sheet(chosen, text, document));
  }

  private ReadSheet sheet(Selection.Chosen chosen, DocumentText text, SourceDocument document) {
    List<Row> all = Renumbered.rows(chosen.rows());
    List<Field> fields = FieldFinder.find(all);
    String subject = Objects.requireNonNullElse(text.subject(), "");
    var findings = new ArrayList<Finding>(text.findings());
    findings.addAll(chosen.findings());
    TitleReader.Found title = titles.read(all, fields, text.subject(), text.name());
    findings.addAll(title.findings());
    RevisionReader.Version version = revisions.read(all, fields, subject, text.name());
    var context = new DayReader.Context(text, document, subject, chosen.all());
    List<ReadDay> read = days(chosen, context, findings);
    return new ReadSheet(
        title.value(),
        Languages.of(all, table),
        version.printed(),
        version.rank(),
        version.supersedes(),
        read,
        findings.stream().distinct().toList());
  }

  private List<ReadDay> days(
      Selection.Chosen chosen, DayReader.Context context, List<Finding> findings) {
    var read = new ArrayList<ReadDay>();
    for (List<Row> scope : scopes.split(chosen.rows())) {
      DayReader.Found day = days.read(Renumbered.rows(scope), context);
      findings.addAll(day.findings());
      DayMerge.add(read, day.day());
    }
    if (DayMerge.shareDate(read)) {
      findings.removeIf(finding -> finding.kind() == Finding.Kind.DATE_MISSING);
    }
    if (read.size() > 1) {
      findings.add(new Finding(Finding.Kind.SEVERAL_SHEETS, "", List.of()));
    }
    return read;
  }
}
