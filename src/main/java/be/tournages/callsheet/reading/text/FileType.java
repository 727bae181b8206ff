package be.tournages.callsheet.reading.text;

import be.tournages.callsheet.reading.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.Tika;

/** Tells what a file is from its bytes; what its name says counts for nothing. */
final class FileType {

  private static final Tika TIKA = new Tika(org.apache.tika.mime.MimeTypes.getDefaultMimeTypes());

  private static final Set<String> PROGRAMS =
      Set.of(
          "application/x-msdownload",
          "application/x-dosexec",
          "application/x-executable",
          "application/x-sharedlib",
          "application/x-object",
          "application/x-elf",
          "application/x-mach-o",
          "application/x-mach-o-executable",
          "application/x-mach-o-universal",
          "application/java-vm",
          "application/x-dex",
          "application/x-sh",
          "application/x-bat",
          "application/x-ms-shortcut");

  private static final Pattern MARKUP =
      Pattern.compile("(?i)<(!doctype\\s+html|html|head|body|table|div)\\b");
  private static final Pattern MAIL_HEADER =
      Pattern.compile(
          "(?im)^(from|to|cc|subject|date|received|return-path|delivered-to|message-id|mime-version"
              + "|content-type|content-transfer-encoding|x-[a-z-]+|reply-to|sender|list-[a-z]+"
              + "|dkim-signature|thread-[a-z]+|in-reply-to|references|bcc|user-agent):");

  private static final int GLANCE = 4_096;

  private FileType() {}

  /** What the bytes are. */
  sealed interface Kind {
    /** An archive of XML parts. */
    record Zip() implements Kind {}

    /** A compound file of Microsoft. */
    record Compound() implements Kind {}

    /** A document of a format that is one stream. */
    record Plain(Format format) implements Kind {}
  }

  /** What the bytes are, if they are something that is read here. */
  static Kind of(byte[] bytes) throws RefusedException {
    if (Archive.is(bytes)) {
      return new Kind.Zip();
    }
    String start =
        new String(bytes, 0, Math.min(bytes.length, GLANCE), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return new Kind.Compound();
    }
    if (start.substring(0, Math.min(start.length(), 1024)).contains("%PDF-")
        && !start.startsWith("MZ")) {
      return new Kind.Plain(Format.PDF);
    }
    return new Kind.Plain(byMagic(TIKA.detect(bytes), start, bytes));
  }

  private static Format byMagic(String type, String start, byte[] bytes) throws RefusedException {
    if (PROGRAMS.contains(type.replaceAll(";.*", "")) || start.startsWith("#!")) {
      throw new RefusedException(Refusal.EXECUTABLE);
    }
    if (type.startsWith("image/svg") || type.equals("application/xml")) {
      throw new RefusedException(
          XmlText.declaresDoctype(bytes) ? Refusal.EXTERNAL_ENTITY : Refusal.UNSUPPORTED_TYPE);
    }
    if (type.startsWith("image/")) {
      throw new RefusedException(Refusal.IMAGE_ONLY);
    }
    boolean isText = type.startsWith("text/") || type.startsWith("message/");
    if (!isText && !type.equals("application/xhtml+xml") && !isWideText(bytes)) {
      throw new RefusedException(Refusal.UNSUPPORTED_TYPE);
    }
    String head = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
    if (type.equals("message/rfc822") || isMail(head)) {
      return Format.EML;
    }
    boolean markup = type.contains("html") || MARKUP.matcher(head).find();
    return markup ? Format.HTML : Format.TXT;
  }

  /* Two or more headers before the first empty line, and nothing else. */
  private static boolean isMail(String head) {
    String block = head.split("\r?\n\r?\n", 2)[0];
    long headers = MAIL_HEADER.matcher(block).results().count();
    boolean startsWithOne = MAIL_HEADER.matcher(block).lookingAt();
    return startsWithOne
        && headers >= 3
        && block.lines().allMatch(line -> line.matches("(?s)[A-Za-z0-9-]+:.*|[ \t].*"));
  }

  private static boolean isWideText(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }
}
