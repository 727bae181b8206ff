package be.tournages.callsheet.reading.text;

import static be.tournages.callsheet.reading.text.SampleDocuments.at;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.callsheet.reading.Box;
import be.tournages.callsheet.reading.Refusal;
import be.tournages.callsheet.reading.SourceDocument;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextExtractorTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 90})
  void aPdfIsReadByBaselinesAndWideGapsHoweverThePageIsTurned(int rotation) throws Exception {
    byte[] pdf =
        SampleDocuments.pdf(
            List.of(
                at(300, 700, "Presbytère de Godinne"),
                at(50, 700, "LIEU DE TOURNAGE"),
                at(50, 730, "Feuille de service"),
                at(300, 688, "5530 Godinne")),
            rotation);
    DocumentText text = read("sheet.pdf", pdf);
    assertThat(text.format()).isEqualTo(Format.PDF);
    assertThat(lines(text))
        .containsExactly(
            "Feuille de service", "LIEU DE TOURNAGE\tPresbytère de Godinne", "5530 Godinne");
    Cell value = text.parts().getFirst().lines().get(1).cells().get(1);
    Box box = Objects.requireNonNull(value.box());
    assertThat(box.left()).isBetween(299.0, 301.0);
    assertThat(box.height()).isBetween(8.0, 12.0);
  }

  @Test
  void aLineDrawnBetweenTwoWordsPartsThem() throws Exception {
    byte[] pdf = SampleDocuments.pdfWithRule(List.of(at(50, 700, "PAT"), at(74, 700, "09h30")), 72);
    assertThat(lines(read("ruled.pdf", pdf))).containsExactly("PAT\t09h30");
  }

  @Test
  void aWordDocumentKeepsTablesMergedCellsTextBoxesHeadersAndFooters() throws Exception {
    String body =
        """
        <w:p><w:r><w:t>JOUR 3</w:t></w:r><w:r><w:tab/><w:t>/ 20</w:t></w:r><w:del><w:r><w:t>21</w:t></w:r></w:del></w:p>
        <w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Décor</w:t></w:r></w:p></w:tc>
        <w:tc><w:p><w:r><w:t>Place 1</w:t><w:br/><w:t>5000 Namur</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r>
        <w:drawing><x:box xmlns:x="urn:x"><w:txbxContent><w:p><w:r><w:t>Convocation 07h00</w:t></w:r></w:p></w:txbxContent></x:box></w:drawing></w:r></w:p>
        """;
    byte[] docx =
        SampleDocuments.zip(
            Map.of(
                "word/document.xml",
                    SampleDocuments.word("document", "<w:body>" + body + "</w:body>"),
                "word/header1.xml",
                    SampleDocuments.word("hdr", "<w:p><w:r><w:t>En-tête</w:t></w:r></w:p>"),
                "word/footer1.xml",
                    SampleDocuments.word("ftr", "<w:p><w:r><w:t>Pied</w:t></w:r></w:p>")));
    DocumentText text = read("renamed.pdf", docx);
    assertThat(text.format()).isEqualTo(Format.DOCX);
    assertThat(lines(text))
        .containsExactly(
            "En-tête", "JOUR 3\t/ 20", "Décor\tPlace 1\n5000 Namur", "Convocation 07h00", "Pied");
    assertThat(text.parts().getFirst().lines().get(2).cells().get(1).column()).isEqualTo(2);
  }

  @Test
  void anOpenDocumentIsReadLikeAWordDocument() throws Exception {
    String content =
        """
        <text:h>Draaidag 4</text:h>
        <table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Locatie</text:p></table:table-cell>
        <table:covered-table-cell/><table:table-cell><text:p>Grote Markt<text:line-break/>7500 Doornik</text:p></table:table-cell></table:table-row></table:table>
        <text:p>Aanvang<text:tab/>08:00</text:p>
        """;
    byte[] odt = SampleDocuments.zip(Map.of("content.xml", SampleDocuments.openDocument(content)));
    DocumentText text = read("sheet.odt", odt);
    assertThat(text.format()).isEqualTo(Format.ODT);
    assertThat(lines(text))
        .containsExactly("Draaidag 4", "Locatie\tGrote Markt\n7500 Doornik", "Aanvang\t08:00");
    assertThat(text.parts().getFirst().lines().get(1).cells().get(1).column()).isEqualTo(2);
  }

  @Test
  void workbooksOfBothKindsGiveEachVisibleSheetWithItsAddresses() throws Exception {
    for (Workbook book : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
      var day = book.createSheet("J12");
      var row = day.createRow(7);
      row.createCell(0).setCellValue("PAT");
      row.createCell(5).setCellValue(0.395833333);
      var style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat("hh:mm"));
      row.getCell(5).setCellStyle(style);
      book.createSheet("Listes").createRow(0).createCell(0).setCellValue("hidden");
      book.setSheetHidden(1, true);
      DocumentText text = read("grid", SampleDocuments.bytes(book));
      assertThat(text.parts()).extracting(Part::name).containsExactly("J12");
      Line line = text.parts().getFirst().lines().getFirst();
      assertThat(line.number()).isEqualTo(8);
      assertThat(line.cells())
          .containsExactly(new Cell("PAT", null, "A8", 0), new Cell("09:30", null, "F8", 5));
    }
  }

  @Test
  void delimiterAndCharsetOfACsvAreFound() {
    String csv = "Décor;;Adresse\nForge;;\"Rue Haute 1\nB-6030 Marchienne\"\nÉglise;;Rue Basse 2\n";
    for (Charset charset : List.of(UTF_8, Charset.forName("windows-1252"))) {
      DocumentText text = read("grid.dat", csv.getBytes(charset));
      assertThat(text.format()).isEqualTo(Format.CSV);
      assertThat(text.parts().getFirst().lines().get(1).cells())
          .containsExactly(
              new Cell("Forge", null, "A2", 0),
              new Cell("Rue Haute 1\nB-6030 Marchienne", null, "C2", 2));
    }
  }

  @Test
  void fieldsAndValuesWithACommaBetweenAreATable() {
    String csv =
        "Titre,Brume\n\nDate,3 mai\nPAT,9h\nFin,18h\nLieu,Forge\nAdresse,\"Quai 1, Huy\"\n";
    DocumentText text = read("sheet.csv", csv.getBytes(UTF_8));
    assertThat(text.format()).isEqualTo(Format.CSV);
    assertThat(text.parts().getFirst().lines().getLast().cells())
        .containsExactly(
            new Cell("Adresse", null, "A7", 0), new Cell("Quai 1, Huy", null, "B7", 1));
  }

  @Test
  void plainTextIsPartedAtWideGapsAndKeepsItsLineNumbers() {
    byte[] text = "Réalisation   Zoé\n\nPAT : 9h, puis départ".getBytes(ISO_8859_1);
    DocumentText read = read("note", text);
    assertThat(read.format()).isEqualTo(Format.TXT);
    assertThat(lines(read)).containsExactly("Réalisation\tZoé", "PAT : 9h, puis départ");
    assertThat(read.parts().getFirst().lines().getLast().number()).isEqualTo(3);
  }

  @Test
  void aWebPageGivesTableRowsAndWhatIsSeenOnly() {
    String html =
        """
        <!DOCTYPE html><meta charset="utf-8"><body><div>Day 3 of 24</div><p style="display:none">x</p>
        <p><span>Gaffer – Zoé Carrow</span><span>08:00</span></p>
        <table><tr><td rowspan=2>1</td><td>Château<br>de Vêves</td></tr><tr><td>Celles</td></tr></table>
        """;
    DocumentText text = read("page", html.getBytes(UTF_8));
    assertThat(text.format()).isEqualTo(Format.HTML);
    assertThat(lines(text))
        .containsExactly(
            "Day 3 of 24", "Gaffer – Zoé Carrow\t08:00", "1\tChâteau\nde Vêves", "Celles");
    assertThat(text.parts().getFirst().lines().getLast().cells().getFirst().column()).isEqualTo(1);
  }

  @Test
  void aMailGivesItsDayItsSubjectItsBodyAndItsAttachments() throws Exception {
    byte[] pdf = SampleDocuments.pdf(List.of(at(50, 700, "Feuille de service J2")));
    byte[] mail = SampleDocuments.mail("Voici la feuille\n> hier", Map.of("J2.pdf", pdf));
    DocumentText text = read("mail", mail);
    assertThat(text.format()).isEqualTo(Format.EML);
    // 23:30 in London is the next day in Namur.
    assertThat(text.sent()).isEqualTo(LocalDate.of(2025, 1, 21));
    assertThat(text.subject()).isEqualTo("FDS été");
    assertThat(text.parts()).extracting(Part::name).containsExactly("", "J2.pdf");
    assertThat(lines(text)).containsExactly("Voici la feuille", "> hier", "Feuille de service J2");
  }

  @Test
  void aMailSavedByOutlookGivesTheSameAndTheMailThatItCarriesToo() throws Exception {
    byte[] pdf = SampleDocuments.pdf(List.of(at(50, 700, "Feuille de service J2")));
    Instant sent = Instant.parse("2025-01-20T23:30:00Z");
    byte[] mail = OutlookMail.of(sent, "FDS été", "Voici la feuille", Map.of("J2.pdf", pdf));
    DocumentText text = read("mail", mail);
    assertThat(text.format()).isEqualTo(Format.MSG);
    assertThat(text.sent()).isEqualTo(LocalDate.of(2025, 1, 21));
    assertThat(text.subject()).isEqualTo("FDS été");
    assertThat(text.parts()).extracting(Part::name).containsExactly("", "J2.pdf");
    assertThat(lines(text)).containsExactly("Voici la feuille", "Feuille de service J2");
    byte[] forwarded = OutlookMail.of(sent, "TR: FDS", "Voir annexe", Map.of("avant.msg", mail));
    assertThat(lines(read("mail", forwarded)))
        .containsExactly("Voir annexe", "Voici la feuille", "Feuille de service J2");
  }

  @Test
  void anAttachmentThatCannotBeReadIsAFindingAndTheRestIsRead() throws Exception {
    byte[] mail =
        SampleDocuments.mail(
            "Feuille de service en annexe", Map.of("scan.pdf", SampleDocuments.scan()));
    DocumentText text = read("mail", mail);
    assertThat(text.parts()).hasSize(1);
    assertThat(text.findings()).extracting(f -> f.text()).containsExactly("scan.pdf: image-only");
    assertThat(LeftOut.unreadable(text)).contains(Refusal.IMAGE_ONLY);
  }

  @Test
  void whatAWorkerAnswersIsReadBackUnchanged() throws Exception {
    byte[] pdf = SampleDocuments.pdf(List.of(at(50, 700, "Feuille de service J2")));
    var extraction = TextExtractor.extract(new SourceDocument("a.pdf", pdf, null));
    assertThat(ExtractionJson.parse(ExtractionJson.write(extraction))).isEqualTo(extraction);
  }

  private static DocumentText read(String name, byte[] content) {
    var extraction = TextExtractor.extract(new SourceDocument(name, content, null));
    assertThat(extraction).isInstanceOf(Extraction.Text.class);
    return ((Extraction.Text) extraction).text();
  }

  private static List<String> lines(DocumentText text) {
    return text.parts().stream().flatMap(part -> part.lines().stream()).map(Line::text).toList();
  }
}
