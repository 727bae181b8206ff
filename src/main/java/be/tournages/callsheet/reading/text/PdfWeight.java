package be.tournages.callsheet.reading.text;

import be.tournages.callsheet.reading.Refusal;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * Unfolds what the pages of a PDF draw, without keeping it: PDFBox itself would unfold a stream of
 * any size into memory.
 */
final class PdfWeight {

  private static final long MOST_BYTES = 64L << 20;
  private static final int DEEPEST = 8;

  private final Set<COSStream> seen = new HashSet<>();
  private long bytes;

  private PdfWeight() {}

  /** Refuses a document whose pages unfold to more than any call sheet draws. */
  static void refuseBomb(PDDocument document) throws IOException, RefusedException {
    var weight = new PdfWeight();
    for (PDPage page : document.getPages()) {
      for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
        weight.add(streams.next().getCOSObject());
      }
      weight.addForms(page.getResources() == null ? null : page.getResources().getCOSObject(), 0);
    }
  }

  private void addForms(@Nullable COSDictionary resources, int depth)
      throws IOException, RefusedException {
    COSDictionary objects = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
    if (objects == null || depth > DEEPEST) {
      return;
    }
    for (COSName name : objects.keySet()) {
      COSStream form = objects.getCOSStream(name);
      if (form != null
          && COSName.FORM.equals(form.getCOSName(COSName.SUBTYPE))
          && !seen.contains(form)) {
        add(form);
        addForms(form.getCOSDictionary(COSName.RESOURCES), depth + 1);
      }
    }
  }

  private void add(COSStream stream) throws IOException, RefusedException {
    List<COSName> filters = new PDStream(stream).getFilters();
    if (!seen.add(stream) || filters.isEmpty() || !isDeflate(filters.getFirst())) {
      return;
    }
    byte[] buffer = new byte[1 << 14];
    try (InputStream raw = stream.createRawInputStream();
        InputStream unfolded = unfold(raw, filters)) {
      for (int read = unfolded.read(buffer); read >= 0; read = unfolded.read(buffer)) {
        bytes += read;
        if (bytes > MOST_BYTES) {
          throw new RefusedException(Refusal.ARCHIVE_BOMB);
        }
      }
    } catch (ZipException | EOFException e) {
      // A damaged stream: PDFBox takes from it what it can.
      return;
    }
  }

  /* As far as deflate alone was used; another filter ends it. */
  private static InputStream unfold(InputStream raw, List<COSName> filters) {
    InputStream unfolded = raw;
    for (COSName filter : filters) {
      if (!isDeflate(filter)) {
        break;
      }
      unfolded = new InflaterInputStream(unfolded);
    }
    return unfolded;
  }

  private static boolean isDeflate(COSName filter) {
    return filter.equals(COSName.FLATE_DECODE) || filter.equals(COSName.FLATE_DECODE_ABBREVIATION);
  }
}
