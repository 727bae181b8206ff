package be.tournages.search;

import be.tournages.language.Language;
import be.tournages.location.LocationTexts;
import be.tournages.search.analysis.Term;
import be.tournages.search.analysis.TextAnalysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * Descriptions with the places of their terms marked, so that what was found can be shown in its
 * sentence without analysing the text again.
 *
 * <p>Layout of a block: language (byte), length of the rest; count of marks, each the hash of a
 * term, its start and its length in characters; then the text in UTF-8 up to the end.
 */
final class Excerpts {

  private Excerpts() {}

  static BytesRef write(LocationTexts texts, TextAnalysis analysis) {
    var out = new ByteBuffersDataOutput();
    try {
      for (Language language : Language.values()) {
        String description = texts.in(language).description();
        if (description != null) {
          byte[] block = block(description, analysis.terms(description, language));
          out.writeByte((byte) language.ordinal());
          out.writeVInt(block.length);
          out.writeBytes(block, block.length);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BytesRef(out.toArrayCopy());
  }

  private static byte[] block(String text, List<Term> terms) throws IOException {
    var out = new ByteBuffersDataOutput();
    out.writeVInt(terms.size());
    for (Term term : terms) {
      out.writeInt(term.text().hashCode());
      out.writeVInt(term.start());
      out.writeVInt(term.end() - term.start());
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeBytes(utf8, utf8.length);
    return out.toArrayCopy();
  }

  /**
   * The words found, in their sentence: in the reader's language where it has any, else in the
   * first that has; empty when no description has.
   *
   * @param wanted hashes of the terms looked for
   */
  static List<Segment> find(BytesRef texts, Set<Integer> wanted, Language reader) {
    var in = new ByteArrayDataInput(texts.bytes, texts.offset, texts.length);
    int end = texts.offset + texts.length;
    List<Segment> first = List.of();
    while (in.getPosition() < end) {
      boolean own = in.readByte() == reader.ordinal();
      int length = in.readVInt();
      int next = in.getPosition() + length;
      if (own || first.isEmpty()) {
        List<Segment> found = find(in, next, wanted);
        if (own && !found.isEmpty()) {
          return found;
        }
        first = first.isEmpty() ? found : first;
      }
      in.setPosition(next);
    }
    return first;
  }

  private static List<Segment> find(ByteArrayDataInput in, int end, Set<Integer> wanted) {
    var spans = new ArrayList<Snippet.Span>();
    int marks = in.readVInt();
    for (int i = 0; i < marks; i++) {
      boolean hit = wanted.contains(in.readInt());
      int start = in.readVInt();
      int length = in.readVInt();
      if (hit) {
        spans.add(new Snippet.Span(start, start + length));
      }
    }
    if (spans.isEmpty()) {
      return List.of();
    }
    byte[] utf8 = new byte[end - in.getPosition()];
    in.readBytes(utf8, 0, utf8.length);
    return Snippet.cut(new String(utf8, StandardCharsets.UTF_8), spans);
  }
}
