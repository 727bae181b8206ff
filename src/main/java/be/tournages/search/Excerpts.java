package be.tournages.search;

import be.tournages.language.Language;
import be.tournages.location.LocationTexts;
import be.tournages.search.analysis.Term;
import be.tournages.search.analysis.TextAnalysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * Descriptions with the places of their terms marked, so that what was found can be shown in its
 * sentence without analysing the text again.
 *
 * <p>Layout of a block: language (byte), length of the rest; count of marks, the hash of the term
 * of each, then start and end of each in characters, so that only hits are looked at; then the text
 * in UTF-8 up to the end.
 */
final class Excerpts {

  /* Start and end, each an int. */
  private static final int PLACE_BYTES = 8;

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
    }
    for (Term term : terms) {
      out.writeInt(term.start());
      out.writeInt(term.end());
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeBytes(utf8, utf8.length);
    return out.toArrayCopy();
  }

  /**
   * The words found, in their sentence: in the reader's language where it has any, else in the
   * first that has; empty when no description has.
   *
   * @param wanted hashes of the terms looked for, in ascending order
   */
  static List<Segment> find(BytesRef texts, int[] wanted, Language reader) {
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

  private static List<Segment> find(ByteArrayDataInput in, int end, int[] wanted) {
    int marks = in.readVInt();
    int[] hashes = new int[marks];
    Arrays.setAll(hashes, _ -> in.readInt());
    int places = in.getPosition();
    var spans = new ArrayList<Snippet.Span>();
    for (int i = 0; i < marks; i++) {
      if (Arrays.binarySearch(wanted, hashes[i]) >= 0) {
        in.setPosition(places + i * PLACE_BYTES);
        spans.add(new Snippet.Span(in.readInt(), in.readInt()));
      }
    }
    if (spans.isEmpty()) {
      return List.of();
    }
    in.setPosition(places + marks * PLACE_BYTES);
    byte[] utf8 = new byte[end - in.getPosition()];
    in.readBytes(utf8, 0, utf8.length);
    return Snippet.cut(new String(utf8, StandardCharsets.UTF_8), spans);
  }
}
