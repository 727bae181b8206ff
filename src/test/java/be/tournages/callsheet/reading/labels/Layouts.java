package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Reading;
import be.tournages.callsheet.reading.SourceDocument;
import be.tournages.callsheet.reading.text.Extraction;
import be.tournages.callsheet.reading.text.TextExtractor;
import be.tournages.territory.Territory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Reads the documents of the tests; a {@code .page} lists words with their place on a PDF page. */
final class Layouts {

  private static final double PAGE_HEIGHT = 792;

  private static final LabelInterpreter INTERPRETER =
      new LabelInterpreter(new TerritoryPlaces(new Territory()));

  private Layouts() {}

  static Reading read(String name) {
    byte[] content = name.endsWith(".page") ? pdf(bytes(name)) : bytes(name);
    return read(name.replace(".page", ".pdf"), content);
  }

  static Reading read(String name, byte[] content) {
    var document = new SourceDocument(name, content, null);
    return switch (TextExtractor.extract(document)) {
      case Extraction.Refused refused -> Reading.refused(refused.refusal());
      case Extraction.Text text -> INTERPRETER.interpret(text.text(), document);
    };
  }

  static byte[] bytes(String name) {
    try (InputStream in = Layouts.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /* Each line: points from the left, points from the top, size, words. */
  private static byte[] pdf(byte[] lines) {
    var out = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      try (var content = new PDPageContentStream(document, page)) {
        for (String line : new String(lines, StandardCharsets.UTF_8).lines().toList()) {
          if (line.startsWith("#")) {
            continue;
          }
          String[] parts = line.split(" ", 4);
          content.beginText();
          content.setFont(font, Float.parseFloat(parts[2]));
          content.newLineAtOffset(
              Float.parseFloat(parts[0]), (float) (PAGE_HEIGHT - Double.parseDouble(parts[1])));
          content.showText(parts[3]);
          content.endText();
        }
      }
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
