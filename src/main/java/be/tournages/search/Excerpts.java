package be.tournages.search;

import be.tournages.search.analysis.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * Descriptions with the places of their terms marked, so that what was found can be shown in its
 * sentence without analysing the text again.
 *
 * <p>Layout: count of marks; the hash of the term of each, in ascending order, so that only what is
 * looked for is looked at; start and end of each in characters; then the text in UTF-8 up to the
 * end.
 */
final class Excerpts {

  private static final int HASH_BYTES = 4;
  /* Start and end, each an int. */
  private static final int PLACE_BYTES = 8;

  private Excerpts() {}

  static BytesRef write(String text, List<Term> terms) {
    List<Term> sorted =
        terms.stream().sorted(Comparator.comparingInt(term -> term.text().hashCode())).toList();
    var out = new ByteBuffersDataOutput();
    try {
      out.writeVInt(sorted.size());
      for (Term term : sorted) {
        out.writeInt(term.text().hashCode());
      }
      for (Term term : sorted) {
        out.writeInt(term.start());
        out.writeInt(term.end());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeBytes(utf8, utf8.length);
    return new BytesRef(out.toArrayCopy());
  }

  /**
   * The words found, in their sentence; empty when the text has none.
   *
   * @param excerpt what {@link #write} made, or nothing
   * @param wanted hashes of the terms looked for
   */
  static List<Segment> find(BytesRef excerpt, int[] wanted) {
    if (excerpt.length == 0) {
      return List.of();
    }
    var in = new ByteArrayDataInput(excerpt.bytes, excerpt.offset, excerpt.length);
    int marks = in.readVInt();
    int hashes = in.getPosition();
    int places = hashes + marks * HASH_BYTES;
    var spans = new ArrayList<Snippet.Span>();
    for (int hash : wanted) {
      for (int i = firstFrom(hash, in, hashes, marks);
          i < marks && hash(in, hashes, i) == hash;
          i++) {
        in.setPosition(places + i * PLACE_BYTES);
        spans.add(new Snippet.Span(in.readInt(), in.readInt()));
      }
    }
    if (spans.isEmpty()) {
      return List.of();
    }
    int text = places + marks * PLACE_BYTES;
    int length = excerpt.offset + excerpt.length - text;
    return Snippet.cut(new String(excerpt.bytes, text, length, StandardCharsets.UTF_8), spans);
  }

  /* The first mark whose hash is not below this one; the number of marks when there is none. */
  private static int firstFrom(int hash, ByteArrayDataInput in, int hashes, int marks) {
    int low = 0;
    int high = marks;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hash(in, hashes, middle) < hash) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int hash(ByteArrayDataInput in, int hashes, int mark) {
    in.setPosition(hashes + mark * HASH_BYTES);
    return in.readInt();
  }
}
