package be.tournages.callsheet.reading.text;

import be.tournages.callsheet.reading.Refusal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** DOCX and ODT: headers, then the body with its tables and text boxes, then footers. */
final class WordText {

  private static final Pattern HEADER = Pattern.compile("word/header\\d*\\.xml");
  private static final Pattern FOOTER = Pattern.compile("word/footer\\d*\\.xml");

  private WordText() {}

  static Part docx(Archive archive) throws RefusedException {
    var lines = new TextLines();
    int tables = all(archive, HEADER, 0, lines);
    byte[] body = archive.find("word/document.xml");
    if (body == null) {
      throw new RefusedException(Refusal.DAMAGED);
    }
    tables = MarkupReader.read(body, new WordDialect(), tables, lines);
    all(archive, FOOTER, tables, lines);
    return new Part("", Format.DOCX, List.of(lines.page(1)));
  }

  static Part odt(Archive archive) throws RefusedException {
    byte[] body = archive.find("content.xml");
    byte[] styles = archive.find("styles.xml");
    if (body == null) {
      throw new RefusedException(Refusal.DAMAGED);
    }
    var lines = new TextLines();
    int tables = MarkupReader.read(body, new OpenDocumentDialect(), 0, lines);
    if (styles != null) {
      MarkupReader.read(styles, new OpenDocumentDialect(), tables, lines);
    }
    return new Part("", Format.ODT, List.of(lines.page(1)));
  }

  /* First pages and even pages often have the same header again. */
  private static int all(Archive archive, Pattern names, int before, TextLines lines)
      throws RefusedException {
    int tables = before;
    var seen = new HashSet<Integer>();
    for (String name : archive.names().stream().sorted().toList()) {
      byte[] content = Objects.requireNonNull(archive.find(name));
      if (names.matcher(name).matches() && seen.add(Arrays.hashCode(content))) {
        tables = MarkupReader.read(content, new WordDialect(), tables, lines);
      }
    }
    return tables;
  }
}
