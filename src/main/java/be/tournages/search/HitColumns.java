package be.tournages.search;

import be.tournages.geo.Position;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** Reads columns of a few documents, in any order. */
final class HitColumns {

  private final List<LeafReaderContext> leaves;

  HitColumns(IndexSearcher searcher) {
    this.leaves = searcher.getIndexReader().leaves();
  }

  BytesRef card(int document) throws IOException {
    return binary(document, Fields.CARD);
  }

  BytesRef texts(int document) throws IOException {
    return binary(document, Fields.TEXTS);
  }

  Position position(int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    NumericDocValues column = DocValues.getNumeric(leaf.reader(), Fields.POSITION);
    if (!column.advanceExact(document - leaf.docBase)) {
      throw new IllegalStateException("No position: " + document);
    }
    long packed = column.longValue();
    return new Position(
        GeoEncodingUtils.decodeLongitude((int) packed),
        GeoEncodingUtils.decodeLatitude((int) (packed >>> 32)));
  }

  private BytesRef binary(int document, String field) throws IOException {
    LeafReaderContext leaf = leaf(document);
    BinaryDocValues column = DocValues.getBinary(leaf.reader(), field);
    return column.advanceExact(document - leaf.docBase)
        ? BytesRef.deepCopyOf(column.binaryValue())
        : new BytesRef();
  }

  private LeafReaderContext leaf(int document) {
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }
}
