package be.tournages.callsheet.reading.text;

import static be.tournages.callsheet.reading.text.SampleDocuments.at;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.callsheet.reading.Refusal;
import be.tournages.callsheet.reading.SourceDocument;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileDocumentsTest {

  private static final String DOCTYPE =
      "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";

  @Test
  void picturesLockedEmptyAndBrokenFilesHaveEachTheirReason() throws Exception {
    byte[] pdf = SampleDocuments.pdf(List.of(at(50, 700, "Feuille de service")));
    assertRefused("scan.pdf", SampleDocuments.scan(), Refusal.IMAGE_ONLY);
    assertRefused("locked.pdf", SampleDocuments.lockedPdf(), Refusal.PASSWORD_PROTECTED);
    assertRefused("locked.xlsx", lockedWorkbook(), Refusal.PASSWORD_PROTECTED);
    assertRefused("locked.odt", lockedText("content.xml"), Refusal.PASSWORD_PROTECTED);
    assertRefused("locked.odt", lockedText("encrypted-package"), Refusal.PASSWORD_PROTECTED);
    assertRefused("empty.pdf", new byte[0], Refusal.EMPTY);
    assertRefused("blank.txt", " \n\t\n".getBytes(US_ASCII), Refusal.EMPTY);
    assertRefused("cut.pdf", "%PDF-1.7\n1 0 obj\n<<".getBytes(US_ASCII), Refusal.DAMAGED);
    byte[] book = SampleDocuments.bytes(new XSSFWorkbook());
    assertRefused("cut.xlsx", Arrays.copyOf(book, book.length / 2), Refusal.DAMAGED);
    assertThat(TextExtractor.extract(new SourceDocument("ok.pdf", pdf, null)))
        .isInstanceOf(Extraction.Text.class);
  }

  @Test
  void aDocumentTypeOfItsOwnIsRefusedInEveryFormatOfMarkup() throws Exception {
    byte[] word = (DOCTYPE + "<x>&e;</x>").getBytes(UTF_8);
    assertRefused(
        "a.docx", SampleDocuments.zip(Map.of("word/document.xml", word)), Refusal.EXTERNAL_ENTITY);
    assertRefused(
        "a.xlsx", SampleDocuments.zip(Map.of("xl/workbook.xml", word)), Refusal.EXTERNAL_ENTITY);
    assertRefused(
        "a.odt", SampleDocuments.zip(Map.of("content.xml", word)), Refusal.EXTERNAL_ENTITY);
    assertRefused("a.svg", word, Refusal.EXTERNAL_ENTITY);
    byte[] html =
        "<!DOCTYPE html [<!ENTITY e SYSTEM \"file:///x\">]><html>&e;</html>".getBytes(UTF_8);
    assertRefused("a.html", html, Refusal.EXTERNAL_ENTITY);
  }

  @Test
  void whatUnfoldsWithoutEndIsRefusedWithoutUnfoldingIt() throws Exception {
    byte[] bomb =
        SampleDocuments.zip(
            Map.of("xl/workbook.xml", new byte[0], "xl/media/a.bin", new byte[120 << 20]));
    assertRefused("bomb.xlsx", bomb, Refusal.ARCHIVE_BOMB);
    assertRefused(
        "mail.eml",
        SampleDocuments.mail("Voir annexe", Map.of("b.xlsx", bomb)),
        Refusal.ARCHIVE_BOMB);
    assertRefused(
        "bomb.pdf", SampleDocuments.pdfBomb(80, COSName.FLATE_DECODE), Refusal.ARCHIVE_BOMB);
    assertRefused("long.pdf", SampleDocuments.pdfOfPages(2000), Refusal.TOO_MANY_PAGES);
  }

  @Test
  void programsAndUnknownTypesAreToldByTheirContent() {
    byte[] windows = Arrays.copyOf("MZ\u0090\0\3\0\0\0\4".getBytes(UTF_8), 400);
    assertRefused("sheet.pdf", windows, Refusal.EXECUTABLE);
    byte[] unix = Arrays.copyOf(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, 400);
    assertRefused("sheet.docx", unix, Refusal.EXECUTABLE);
    assertRefused("sheet.txt", "#!/bin/sh\nrm -r x\n".getBytes(US_ASCII), Refusal.EXECUTABLE);
    assertRefused("sheet.rtf", "{\\rtf1 Feuille}".getBytes(US_ASCII), Refusal.UNSUPPORTED_TYPE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../tmp/a.pdf", "..\\a.pdf", "a/b.pdf", "x%2F..%2Fa.pdf", "x%255c..%255ca.pdf"})
  void aFileNameWithAPathIsRefused(String name) {
    assertRefused(name, "Feuille de service".getBytes(US_ASCII), Refusal.PATH_IN_NAME);
  }

  /* Each entry locked, as until 2024, or the package as one. */
  private static byte[] lockedText(String lockedEntry) throws Exception {
    String manifest =
        """
        <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
        <manifest:file-entry manifest:full-path="%s"><manifest:encryption-data>
        <manifest:algorithm/></manifest:encryption-data></manifest:file-entry></manifest:manifest>
        """
            .formatted(lockedEntry);
    return SampleDocuments.zip(
        Map.of(
            lockedEntry,
            new byte[] {(byte) 0x91, 0x1f, 0x02, (byte) 0xfe},
            "META-INF/manifest.xml",
            manifest.getBytes(UTF_8)));
  }

  private static byte[] lockedWorkbook() throws Exception {
    try (var files = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var out = encryptor.getDataStream(files)) {
        out.write(SampleDocuments.bytes(new XSSFWorkbook()));
      }
      var bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static void assertRefused(String name, byte[] content, Refusal refusal) {
    assertThat(TextExtractor.extract(new SourceDocument(name, content, null)))
        .as(name)
        .isEqualTo(new Extraction.Refused(refusal));
  }
}
