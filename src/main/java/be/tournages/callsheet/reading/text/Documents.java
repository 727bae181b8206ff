package be.tournages.callsheet.reading.text;

import be.tournages.callsheet.reading.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Sends a document, or an attachment, to the reader of its format. */
final class Documents {

  private static final int LARGEST_BYTES = 30 << 20;

  private Documents() {}

  /**
   * The text of a document.
   *
   * @param depth how many mails it lies within
   */
  static DocumentText read(byte[] content, String name, int depth) throws RefusedException {
    if (content.length > LARGEST_BYTES) {
      throw new RefusedException(Refusal.TOO_LARGE);
    }
    if (content.length == 0) {
      throw new RefusedException(Refusal.EMPTY);
    }
    return switch (FileType.of(content)) {
      case FileType.Kind.Zip zip -> office(content, name);
      case FileType.Kind.Compound compound -> compound(content, name, depth);
      case FileType.Kind.Plain plain -> plain(plain.format(), content, name, depth);
    };
  }

  private static DocumentText plain(Format format, byte[] content, String name, int depth)
      throws RefusedException {
    return switch (format) {
      case PDF -> text(name, List.of(PdfText.read(content)));
      case HTML -> text(name, List.of(HtmlText.read(content)));
      case EML -> EmlText.read(content, name, depth);
      default -> text(name, List.of(words(Charsets.decode(content))));
    };
  }

  private static Part words(String text) throws RefusedException {
    var delimiter = CsvText.delimiter(text);
    return delimiter.isPresent() ? CsvText.read(text, delimiter.get()) : PlainText.read(text);
  }

  private static DocumentText office(byte[] content, String name) throws RefusedException {
    Archive archive = Archive.open(content);
    if (isLocked(archive)) {
      throw new RefusedException(Refusal.PASSWORD_PROTECTED);
    }
    if (archive.find("word/document.xml") != null) {
      return text(name, List.of(WordText.docx(archive)));
    }
    if (archive.find("xl/workbook.xml") != null) {
      return text(name, WorkbookText.read(content, Format.XLSX));
    }
    if (archive.find("content.xml") != null) {
      return text(name, List.of(WordText.odt(archive)));
    }
    boolean program =
        archive.find("META-INF/MANIFEST.MF") != null || archive.find("classes.dex") != null;
    throw new RefusedException(program ? Refusal.EXECUTABLE : Refusal.UNSUPPORTED_TYPE);
  }

  /* OpenDocument, part 3: the manifest says with what key an entry, or the package, is locked. */
  private static boolean isLocked(Archive archive) {
    byte[] manifest = archive.find("META-INF/manifest.xml");
    return manifest != null
        && new String(manifest, StandardCharsets.UTF_8).contains("encryption-data");
  }

  private static DocumentText compound(byte[] content, String name, int depth)
      throws RefusedException {
    try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntry("EncryptedPackage")) {
        throw new RefusedException(Refusal.PASSWORD_PROTECTED);
      }
      if (root.hasEntry("__properties_version1.0")) {
        return MsgText.read(content, name, depth);
      }
      if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
        return text(name, WorkbookText.read(content, Format.XLS));
      }
      throw new RefusedException(Refusal.UNSUPPORTED_TYPE);
    } catch (IOException | RuntimeException e) {
      throw new RefusedException(Refusal.DAMAGED);
    }
  }

  private static DocumentText text(String name, List<Part> parts) throws RefusedException {
    if (parts.stream().allMatch(part -> part.lines().isEmpty())) {
      throw new RefusedException(Refusal.EMPTY);
    }
    return new DocumentText(name, parts.getFirst().format(), parts, null, null, List.of());
  }
}
