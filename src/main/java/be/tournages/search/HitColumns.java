package be.tournages.search;

import be.tournages.geo.Position;
import be.tournages.language.Language;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads columns of a few documents: quickest in the order in which they lie. */
final class HitColumns {

  private final List<LeafReaderContext> leaves;
  private final Map<String, @Nullable BinaryDocValues[]> opened = new HashMap<>();

  HitColumns(IndexSearcher searcher) {
    this.leaves = searcher.getIndexReader().leaves();
  }

  BytesRef card(int document) throws IOException {
    return BytesRef.deepCopyOf(binary(document, Fields.CARD));
  }

  /**
   * A description as {@link Excerpts} keeps it, nothing when there is none; holds until the next.
   */
  BytesRef excerpt(int document, Language language) throws IOException {
    return binary(document, Fields.text(language));
  }

  Position position(int document) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    return PositionColumn.of(leaf.reader()).position(document - leaf.docBase);
  }

  private BytesRef binary(int document, String field) throws IOException {
    int leaf = ReaderUtil.subIndex(document, leaves);
    int inLeaf = document - leaves.get(leaf).docBase;
    BinaryDocValues column = column(leaf, field, inLeaf);
    return column.advanceExact(inLeaf) ? column.binaryValue() : new BytesRef();
  }

  /* Opening a column costs more than reading from it; it is opened again to go back. */
  private BinaryDocValues column(int leaf, String field, int document) throws IOException {
    BinaryDocValues[] columns =
        opened.computeIfAbsent(field, _ -> new BinaryDocValues[leaves.size()]);
    if (columns[leaf] == null || columns[leaf].docID() > document) {
      columns[leaf] = DocValues.getBinary(leaves.get(leaf).reader(), field);
    }
    return columns[leaf];
  }
}
