package be.tournages.impact.report;

import be.tournages.territory.Boundary;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Writes a report as PDF: the same bytes for the same report. */
final class PdfWriter {

  private static final String FONTS = "/META-INF/resources/_static/inter/5.2.5/files/inter-";
  private static final int[] WEIGHTS = {400, 600, 700};

  private PdfWriter() {}

  /** The file. */
  static byte[] write(ReportDocument document, List<Boundary> provinces) {
    XRLog.setLoggingEnabled(false);
    String html = new HtmlWriter(document, provinces).write(text("report.css"));
    var builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.useSVGDrawer(new BatikSVGDrawer());
    builder.withHtmlContent(html, null);
    builder.withProducer("Tournages");
    for (int weight : WEIGHTS) {
      addFont(builder, "Inter", "latin-" + weight, weight);
      addFont(builder, "Inter Ext", "latin-ext-" + weight, weight);
    }
    try (var renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      try (PDDocument pdf = renderer.getPdfDocument()) {
        return save(pdf, document);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /* Dates and identity follow from the report, not from the moment it is written. */
  private static byte[] save(PDDocument pdf, ReportDocument document) throws IOException {
    Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    date.clear();
    date.set(document.year(), Calendar.DECEMBER, 31);
    PDDocumentInformation information = pdf.getDocumentInformation();
    information.setTitle(document.title());
    information.setCreationDate(date);
    information.setModificationDate(date);
    pdf.setDocumentId((long) document.title().hashCode());
    var out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }

  private static void addFont(PdfRendererBuilder builder, String family, String file, int weight) {
    byte[] font = Woff.toTrueType(bytes(FONTS + file + "-normal.woff"));
    builder.useFont(() -> new ByteArrayInputStream(font), family, weight, FontStyle.NORMAL, true);
  }

  private static String text(String name) {
    return new String(bytes("/be/tournages/impact/report/" + name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String path) {
    try (InputStream stream = PdfWriter.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("Not on the class path: " + path);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
