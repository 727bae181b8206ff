package be.tournages.callsheet.reading.text;

import be.tournages.callsheet.reading.Finding;
import be.tournages.callsheet.reading.Refusal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers what a mail holds, whatever format it came in. */
final class Mail {

  private static final ZoneId OFFICE = ZoneId.of("Europe/Brussels");
  private static final int DEEPEST = 3;
  private static final int MOST_ATTACHMENTS = 50;
  private static final long MOST_BYTES = 60L << 20;
  private static final Pattern FOLDERS = Pattern.compile("(?i)^.*([/\\\\]|%(25)*(2f|5c))");

  /** Whoever sends these with a call sheet means harm. */
  private static final Set<Refusal> HOSTILE =
      Set.of(Refusal.ARCHIVE_BOMB, Refusal.EXTERNAL_ENTITY, Refusal.EXECUTABLE);

  private final Format format;
  private final int depth;
  private final List<Part> parts = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private @Nullable LocalDate sent;
  private @Nullable String subject;
  private int attachments;
  private long bytes;

  Mail(Format format, int depth) throws RefusedException {
    if (depth > DEEPEST) {
      throw new RefusedException(Refusal.ARCHIVE_BOMB);
    }
    this.format = format;
    this.depth = depth;
  }

  void sent(@Nullable Date date) {
    sent = date == null ? null : LocalDate.ofInstant(date.toInstant(), OFFICE);
  }

  void subject(@Nullable String text) {
    subject = text == null || text.isBlank() ? null : Words.line(text);
  }

  /** Adds the body, which is the document itself. */
  void body(Part body) {
    if (!body.lines().isEmpty()) {
      parts.addFirst(new Part("", body.format(), body.pages()));
    }
  }

  /** Reads an attachment, or says why it was left out. */
  void attachment(@Nullable String writtenName, byte[] content) throws RefusedException {
    if (++attachments > MOST_ATTACHMENTS) {
      throw new RefusedException(Refusal.TOO_LARGE);
    }
    count(content.length);
    String name = name(writtenName);
    try {
      DocumentText text = Documents.read(content, name, depth + 1);
      text.parts().forEach(part -> parts.add(within(name, part)));
      findings.addAll(text.findings());
    } catch (RefusedException e) {
      if (HOSTILE.contains(e.refusal())) {
        throw e;
      }
      leaveOut(name, e.refusal());
    }
  }

  /** Notes a part that is not even tried. */
  void leaveOut(@Nullable String writtenName, Refusal why) {
    findings.add(LeftOut.of(name(writtenName), why));
  }

  /** Counts decoded bytes; refuses more than any mail holds. */
  void count(long more) throws RefusedException {
    bytes += more;
    if (bytes > MOST_BYTES) {
      throw new RefusedException(Refusal.TOO_LARGE);
    }
  }

  DocumentText text(String name) throws RefusedException {
    if (parts.stream().allMatch(part -> part.lines().isEmpty())) {
      throw new RefusedException(LeftOut.reasons(findings).findFirst().orElse(Refusal.EMPTY));
    }
    return new DocumentText(name, format, parts, sent, subject, findings);
  }

  private static Part within(String name, Part part) {
    String full = part.name().isEmpty() ? name : name + "/" + part.name();
    return new Part(full, part.format(), part.pages());
  }

  private static String name(@Nullable String written) {
    String plain = written == null ? "" : FOLDERS.matcher(Words.line(written)).replaceAll("");
    return plain.isBlank() ? "attachment" : plain;
  }
}
