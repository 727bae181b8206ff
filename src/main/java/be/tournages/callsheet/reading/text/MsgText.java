package be.tournages.callsheet.reading.text;

import be.tournages.callsheet.reading.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Calendar;
import javax.swing.text.BadLocationException;
import javax.swing.text.rtf.RTFEditorKit;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;

/** A mail as Outlook saves it. */
final class MsgText {

  private MsgText() {}

  static DocumentText read(byte[] content, String name, int depth) throws RefusedException {
    try (var message = new MAPIMessage(new ByteArrayInputStream(content))) {
      return read(message, name, depth);
    } catch (IOException | RuntimeException e) {
      throw new RefusedException(Refusal.DAMAGED);
    }
  }

  private static DocumentText read(MAPIMessage message, String name, int depth)
      throws RefusedException, IOException {
    var mail = new Mail(Format.MSG, depth);
    message.setReturnNullOnMissingChunk(true);
    message.guess7BitEncoding();
    Calendar date = find(message::getMessageDate);
    mail.sent(date == null ? null : date.getTime());
    mail.subject(find(message::getSubject));
    addBody(message, mail);
    for (AttachmentChunks attachment : message.getAttachmentFiles()) {
      attach(attachment, mail);
    }
    return mail.text(name);
  }

  private static void addBody(MAPIMessage message, Mail mail) throws RefusedException {
    String html = find(message::getHtmlBody);
    String plain = find(message::getTextBody);
    if (html != null && (plain == null || html.toLowerCase().contains("<table"))) {
      mail.body(HtmlText.read(html));
    } else if (plain != null) {
      mail.body(PlainText.read(plain));
    } else {
      String rtf = find(message::getRtfBody);
      if (rtf != null) {
        mail.body(PlainText.read(withoutCodes(rtf)));
      }
    }
  }

  private static void attach(AttachmentChunks attachment, Mail mail)
      throws RefusedException, IOException {
    String name = name(attachment);
    ByteChunk data = attachment.getAttachData();
    if (attachment.isEmbeddedMessage()) {
      try (MAPIMessage embedded = attachment.getEmbeddedMessage()) {
        var bytes = new ByteArrayOutputStream();
        embedded.write(bytes);
        mail.attachment(name + ".msg", bytes.toByteArray());
      }
    } else if (data != null && attachment.getAttachContentId() == null) {
      mail.attachment(name, data.getValue());
    }
  }

  private static String name(AttachmentChunks attachment) {
    StringChunk name = attachment.getAttachLongFileName();
    if (name == null) {
      name = attachment.getAttachFileName();
    }
    return name == null ? "attachment" : name.getValue();
  }

  private static String withoutCodes(String rtf) throws RefusedException {
    var kit = new RTFEditorKit();
    var document = kit.createDefaultDocument();
    try {
      kit.read(new StringReader(rtf), document, 0);
      return document.getText(0, document.getLength());
    } catch (IOException | BadLocationException e) {
      throw new RefusedException(Refusal.DAMAGED);
    }
  }

  private interface Chunk<T> {
    @Nullable T get() throws ChunkNotFoundException;
  }

  private static <T> @Nullable T find(Chunk<T> chunk) {
    try {
      return chunk.get();
    } catch (ChunkNotFoundException e) {
      return null;
    }
  }
}
