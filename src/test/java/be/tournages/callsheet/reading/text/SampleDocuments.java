package be.tournages.callsheet.reading.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.util.Matrix;
import org.apache.poi.ss.usermodel.Workbook;

/** Documents that tests write themselves. */
public final class SampleDocuments {

  private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);
  private static final float SIZE = 10;

  private SampleDocuments() {}

  /**
   * Words at a place of a page.
   *
   * @param x points from the left
   * @param y points from the bottom
   */
  public record Words(float x, float y, String text) {}

  /** Words at a place of a page. */
  public static Words at(float x, float y, String text) {
    return new Words(x, y, text);
  }

  /** A PDF of one upright page. */
  public static byte[] pdf(List<Words> words) throws IOException {
    return pdf(words, 0);
  }

  /** A PDF of one page that is shown turned, with the words upright on the turned page. */
  public static byte[] pdf(List<Words> words, int rotation) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      page.setRotation(rotation);
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        if (rotation == 90) {
          content.transform(Matrix.getRotateInstance(Math.PI / 2, PDRectangle.A4.getWidth(), 0));
        }
        for (Words one : words) {
          write(content, one);
        }
      }
      return bytes(document);
    }
  }

  /** An upright page with a vertical line drawn down it. */
  static byte[] pdfWithRule(List<Words> words, float x) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.moveTo(x, 600);
        content.lineTo(x, 800);
        content.stroke();
        for (Words one : words) {
          write(content, one);
        }
      }
      return bytes(document);
    }
  }

  /** Empty pages, as many as asked. */
  public static byte[] pdfOfPages(int pages) throws IOException {
    try (var document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
      }
      return bytes(document);
    }
  }

  /** A page that is a picture. */
  public static byte[] scan() throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      var picture = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
      try (var content = new PDPageContentStream(document, page)) {
        content.drawImage(JPEGFactory.createFromImage(document, picture), 0, 0, 595, 842);
      }
      return bytes(document);
    }
  }

  /** A page behind a password. */
  public static byte[] lockedPdf() throws IOException {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return bytes(document);
    }
  }

  /** A small file whose page unfolds to many megabytes, all of them one list of numbers. */
  public static byte[] pdfBomb(int megabytes, COSName... filters) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      var stream = new PDStream(document);
      byte[] numbers = "1 ".repeat(1 << 19).getBytes(StandardCharsets.US_ASCII);
      try (OutputStream out =
          stream.getCOSObject().createOutputStream(new COSArray(List.of(filters)))) {
        out.write('[');
        for (int i = 0; i < megabytes; i++) {
          out.write(numbers);
        }
      }
      page.setContents(stream);
      return bytes(document);
    }
  }

  /** An archive with these entries. */
  public static byte[] zip(Map<String, byte[]> entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** A part of a Word document with this root and content. */
  static byte[] word(String root, String content) {
    String xml =
        "<w:%1$s xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">%2$s</w:%1$s>";
    return xml.formatted(root, content).getBytes(StandardCharsets.UTF_8);
  }

  /** The content of an OpenDocument text. */
  static byte[] openDocument(String content) {
    String spaces = "urn:oasis:names:tc:opendocument:xmlns:";
    String xml =
        """
        <office:document-content xmlns:office="%1$soffice:1.0" xmlns:text="%1$stext:1.0"
        xmlns:table="%1$stable:1.0"><office:body><office:text>%2$s</office:text></office:body>
        </office:document-content>\
        """;
    return xml.formatted(spaces, content).getBytes(StandardCharsets.UTF_8);
  }

  /** A mail sent late in the evening of 20 January 2025 in London. */
  static byte[] mail(String body, Map<String, byte[]> attachments) throws IOException {
    var mail = new StringBuilder();
    mail.append(
        """
        From: Office <office@example.org>
        To: crew@example.org
        Subject: =?utf-8?q?FDS_=C3=A9t=C3=A9?=
        Date: Mon, 20 Jan 2025 23:30:00 +0000
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="cut"

        --cut
        Content-Type: text/plain; charset="utf-8"

        """);
    mail.append(body).append("\n");
    attachments.forEach((name, content) ->
        mail.append("--cut\nContent-Type: application/octet-stream\n")
            .append("Content-Transfer-Encoding: base64\n")
            .append("Content-Disposition: attachment; filename=\"" + name + "\"\n\n")
            .append(Base64.getMimeEncoder().encodeToString(content))
            .append("\n"));
    mail.append("--cut--\n");
    return mail.toString()
        .replace("\n", "\r\n")
        .replace("\r\r", "\r")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A workbook as it is saved; closes it. */
  static byte[] bytes(Workbook book) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (book) {
      if (book.getNumberOfSheets() == 0) {
        book.createSheet();
      }
      book.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static void write(PDPageContentStream content, Words words) throws IOException {
    content.beginText();
    content.setFont(FONT, SIZE);
    content.newLineAtOffset(words.x(), words.y());
    content.showText(words.text());
    content.endText();
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }
}
