package be.tournages.callsheet.reading.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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

  /** One line of text a page, on as many pages. */
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
