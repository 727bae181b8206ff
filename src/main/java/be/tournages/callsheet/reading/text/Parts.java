package be.tournages.callsheet.reading.text;

import be.tournages.callsheet.reading.Refusal;
import java.util.List;

/** Sends a document to the reader of its format. */
final class Parts {

  private Parts() {}

  /** The parts of a document that is no mail. */
  static List<Part> read(byte[] content, String name) throws RefusedException {
    return switch (FileType.of(content)) {
      case FileType.Kind.Zip zip -> office(content);
      case FileType.Kind.Compound compound -> WorkbookText.read(content, Format.XLS);
      case FileType.Kind.Plain plain -> plain(plain.format(), content);
    };
  }

  private static List<Part> plain(Format format, byte[] content) throws RefusedException {
    return switch (format) {
      case PDF -> List.of(PdfText.read(content));
      default -> List.of(PlainText.read(Charsets.decode(content)));
    };
  }

  private static List<Part> office(byte[] content) throws RefusedException {
    Archive archive = Archive.open(content);
    if (archive.find("word/document.xml") != null) {
      return List.of(WordText.docx(archive));
    }
    if (archive.find("xl/workbook.xml") != null) {
      return WorkbookText.read(content, Format.XLSX);
    }
    if (archive.find("content.xml") != null) {
      return List.of(WordText.odt(archive));
    }
    throw new RefusedException(
        archive.find("META-INF/MANIFEST.MF") != null
            ? Refusal.EXECUTABLE
            : Refusal.UNSUPPORTED_TYPE);
  }
}
