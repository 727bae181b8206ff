package be.tournages.callsheet.reading.text;

import be.tournages.callsheet.reading.Refusal;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A mail as RFC 5322 and MIME write it. */
final class EmlText {

  private static final int DEEPEST = 12;
  private static final Session SESSION = Session.getInstance(lenient());

  private final Mail mail;
  private final List<be.tournages.callsheet.reading.text.Part> bodies = new ArrayList<>();

  private EmlText(Mail mail) {
    this.mail = mail;
  }

  static DocumentText read(byte[] content, String name, int depth) throws RefusedException {
    var mail = new Mail(Format.EML, depth);
    try {
      var message = new MimeMessage(SESSION, new ByteArrayInputStream(content));
      mail.sent(message.getSentDate());
      mail.subject(message.getSubject());
      var text = new EmlText(mail);
      text.part(message, 0);
      text.bodies.forEach(mail::body);
      return mail.text(name);
    } catch (MessagingException | IOException e) {
      throw new RefusedException(Refusal.DAMAGED);
    }
  }

  private void part(Part part, int level) throws MessagingException, IOException, RefusedException {
    if (level > DEEPEST) {
      throw new RefusedException(Refusal.ARCHIVE_BOMB);
    }
    boolean attached =
        Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null;
    if (part.isMimeType("multipart/alternative")) {
      alternative(multipart(part), level);
    } else if (part.isMimeType("multipart/*")) {
      Multipart several = multipart(part);
      for (int i = 0; i < several.getCount(); i++) {
        part(several.getBodyPart(i), level + 1);
      }
    } else if (!attached && (part.isMimeType("text/plain") || part.isMimeType("text/html"))) {
      addBody(part);
    } else if (part.isMimeType("message/rfc822")) {
      mail.attachment(named(part, "message.eml"), bytes(part));
    } else {
      attachment(part);
    }
  }

  private void attachment(Part part) throws MessagingException, IOException, RefusedException {
    boolean picture = part.isMimeType("image/*");
    boolean decorates = picture && (part.getHeader("Content-ID") != null || !isAttached(part));
    if (decorates || part.isMimeType("message/delivery-status")) {
      return;
    }
    if (part.isMimeType("text/calendar") || part.isMimeType("text/vcard")) {
      mail.leaveOut(named(part, "calendar"), Refusal.UNSUPPORTED_TYPE);
      return;
    }
    mail.attachment(named(part, null), bytes(part));
  }

  /* Tables tell more than the same words without them; else plain text is the safer form. */
  private void alternative(Multipart choices, int level)
      throws MessagingException, IOException, RefusedException {
    BodyPart plain = null;
    BodyPart rich = null;
    for (int i = 0; i < choices.getCount(); i++) {
      BodyPart choice = choices.getBodyPart(i);
      if (choice.isMimeType("text/plain")) {
        plain = choice;
      } else {
        rich = choice;
      }
    }
    boolean hasTable =
        rich != null
            && (!rich.isMimeType("text/html") || text(rich).toLowerCase().contains("<table"));
    BodyPart chosen = rich != null && (plain == null || hasTable) ? rich : plain;
    if (chosen != null) {
      part(chosen, level + 1);
    }
  }

  private void addBody(Part part) throws MessagingException, IOException, RefusedException {
    String text = text(part);
    bodies.add(part.isMimeType("text/html") ? HtmlText.read(text) : PlainText.read(text));
  }

  private String text(Part part) throws MessagingException, IOException, RefusedException {
    byte[] content = bytes(part);
    String charset = charset(part);
    try {
      return charset == null
          ? Charsets.decode(content)
          : new String(content, Charset.forName(charset));
    } catch (IllegalArgumentException e) {
      return Charsets.decode(content);
    }
  }

  private static @Nullable String charset(Part part) {
    try {
      String declared = new ContentType(part.getContentType()).getParameter("charset");
      // Mail programs write this when they do not know better.
      return declared == null || declared.equalsIgnoreCase("us-ascii")
          ? null
          : MimeUtility.javaCharset(declared);
    } catch (MessagingException e) {
      return null;
    }
  }

  private byte[] bytes(Part part) throws MessagingException, IOException, RefusedException {
    try (InputStream in = part.getInputStream()) {
      byte[] content = in.readAllBytes();
      mail.count(content.length);
      return content;
    }
  }

  private static Multipart multipart(Part part) throws MessagingException, IOException {
    if (part.getContent() instanceof Multipart several) {
      return several;
    }
    return new MimeMultipart(new ByteArrayDataSource(part.getInputStream(), part.getContentType()));
  }

  private static boolean isAttached(Part part) throws MessagingException {
    return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
  }

  private static @Nullable String named(Part part, @Nullable String otherwise)
      throws MessagingException {
    String name = part.getFileName();
    try {
      return name == null ? otherwise : MimeUtility.decodeText(name);
    } catch (UnsupportedEncodingException e) {
      return name;
    }
  }

  private static Properties lenient() {
    var properties = new Properties();
    properties.setProperty("mail.mime.address.strict", "false");
    properties.setProperty("mail.mime.decodetext.strict", "false");
    properties.setProperty("mail.mime.decodefilename", "true");
    properties.setProperty("mail.mime.base64.ignoreerrors", "true");
    properties.setProperty("mail.mime.multipart.ignoreexistingboundaryparameter", "false");
    properties.setProperty("mail.mime.multipart.allowempty", "true");
    return properties;
  }
}
