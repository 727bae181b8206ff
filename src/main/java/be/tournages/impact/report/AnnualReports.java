package be.tournages.impact.report;

import be.tournages.coproduction.Work;
import be.tournages.coproduction.WorkSelection;
import be.tournages.coproduction.WorkSum;
import be.tournages.coproduction.Works;
import be.tournages.http.InvalidRequestException;
import be.tournages.http.NotFoundException;
import be.tournages.impact.Environments;
import be.tournages.impact.ImpactYear;
import be.tournages.impact.LedgerSums;
import be.tournages.impact.Management;
import be.tournages.impact.ManagementYear;
import be.tournages.impact.PlaceSplit;
import be.tournages.impact.Publications;
import be.tournages.language.Language;
import be.tournages.shoot.Ledger;
import be.tournages.territory.Territory;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the annual report of a year: the same bytes from the same data. */
@Singleton
@Transactional
public class AnnualReports {

  private final Management management;
  private final Works works;
  private final Environments environments;
  private final LedgerSums sums;
  private final Publications publications;
  private final Ledger ledger;
  private final Territory territory;

  AnnualReports(
      Management management,
      Works works,
      Environments environments,
      LedgerSums sums,
      Publications publications,
      Ledger ledger,
      Territory territory) {
    this.management = management;
    this.works = works;
    this.environments = environments;
    this.sums = sums;
    this.publications = publications;
    this.ledger = ledger;
    this.territory = territory;
  }

  /**
   * The report as PDF.
   *
   * @param language French or English
   * @throws NotFoundException when nothing is known of the year
   * @throws InvalidRequestException {@code report-language} for another language
   */
  public byte[] pdf(int year, Language language) {
    return PdfWriter.write(document(year, language), territory.listOutlines());
  }

  /** The report's tables as a workbook; languages and failures as for the PDF. */
  public byte[] xlsx(int year, Language language) {
    return XlsxWriter.write(document(year, language));
  }

  /**
   * The sheet of a commune or province as PDF: one page.
   *
   * @param nis NIS code of a commune or a province
   */
  public byte[] sheet(int year, String nis, Language language) {
    ReportTexts texts = texts(language);
    return PdfWriter.write(
        new PlaceSheet(input(year), texts, nis).write(), territory.listOutlines());
  }

  private ReportDocument document(int year, Language language) {
    ReportTexts texts = texts(language);
    ReportInput input = input(year);
    ImpactYear impact = input.year().impact();
    var sections = new ArrayList<ReportDocument.Section>();
    sections.add(glance(input, texts));
    sections.add(new ShootSection(input, texts).write("2"));
    sections.add(new FigureSection(input, texts).write("3"));
    int next = 4;
    if (!input.works().isEmpty()) {
      sections.add(new WorksSection(input, texts).write(Integer.toString(next++)));
    }
    var method = new MethodSection(input, texts);
    if (!input.environment().isEmpty()) {
      sections.add(method.environment(Integer.toString(next++)));
    }
    sections.add(method.method(Integer.toString(next++)));
    sections.add(method.counters(Integer.toString(next)));
    String number = Integer.toString(year);
    return new ReportDocument(
        language,
        texts.text("report.title", number),
        texts.text("report.subtitle"),
        FigureSection.range(impact, texts),
        texts.text("report.footer", number),
        sections,
        year,
        true);
  }

  private static ReportDocument.Section glance(ReportInput input, ReportTexts texts) {
    ManagementYear year = input.year();
    BigDecimal days =
        year.days().byType().stream()
            .map(one -> one.days().inWallonia())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    var figures = new ArrayList<Block.KeyFigure>();
    figures.add(new Block.KeyFigure(Cell.days(days), texts.text("glance.days")));
    figures.add(
        new Block.KeyFigure(Cell.count(year.files().handled()), texts.text("column.files")));
    figures.add(
        new Block.KeyFigure(Cell.count(year.files().shot()), texts.text("column.files_shot")));
    figures.add(
        new Block.KeyFigure(
            Cell.text(texts.roundEuro(year.impact().low())), texts.text("column.low")));
    figures.add(
        new Block.KeyFigure(
            Cell.text(texts.roundEuro(year.impact().high())), texts.text("column.high")));
    if (!input.works().isEmpty()) {
      WorkSum all = WorkSum.of(input.works());
      figures.add(
          new Block.KeyFigure(
              Cell.text(texts.roundEuro(all.spent())),
              texts.text("glance.committed", all.count())));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.KeyFigures(figures));
    blocks.add(new Block.Paragraph(texts.text("glance.lead")));
    blocks.add(FigureSection.chart(year.impact(), texts));
    if (!year.days().provinces().isEmpty()) {
      blocks.add(Places.map(texts.text("places.map"), input, ""));
    }
    return new ReportDocument.Section("1", texts.text("glance.title"), blocks);
  }

  private ReportInput input(int year) {
    ManagementYear glance = management.get(year);
    ImpactYear impact = glance.impact();
    boolean counted = impact.basis() == ImpactYear.Basis.LEDGER;
    List<PlaceSplit.Place> communes =
        counted ? PlaceSplit.byCommune(impact, sums.listCommunes(year)) : List.of();
    List<Work> ofYear =
        works.listYears().contains(year) ? works.list(year, WorkSelection.ALL) : List.of();
    return new ReportInput(
        glance,
        ofYear,
        environments.get(year),
        PlaceSplit.byProvince(communes, glance.days().provinces()),
        communes,
        publications.check(year),
        counted ? Optional.of(ledger.summarise(year).counters()) : Optional.empty(),
        territory);
  }

  private static ReportTexts texts(Language language) {
    if (language != Language.FR && language != Language.EN) {
      throw new InvalidRequestException("report-language", language.code());
    }
    return new ReportTexts(language);
  }
}
