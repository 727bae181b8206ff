package be.tournages.search;

import be.tournages.geo.Position;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** Metres from a point, to sort by; as {@link WithinQuery} measures them. */
final class DistanceSource extends DoubleValuesSource {

  private final Position from;

  DistanceSource(Position from) {
    this.from = from;
  }

  @Override
  public DoubleValues getValues(LeafReaderContext leaf, @Nullable DoubleValues scores)
      throws IOException {
    NumericDocValues positions = PositionColumn.open(leaf.reader());
    var distance = new GroundDistance(from);
    return new DoubleValues() {
      @Override
      public double doubleValue() throws IOException {
        return PositionColumn.measure(distance, positions.longValue());
      }

      @Override
      public boolean advanceExact(int document) throws IOException {
        return positions.advanceExact(document);
      }
    };
  }

  @Override
  public boolean needsScores() {
    return false;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public boolean isCacheable(LeafReaderContext leaf) {
    return true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DistanceSource that && from.equals(that.from);
  }

  @Override
  public int hashCode() {
    return from.hashCode();
  }

  @Override
  public String toString() {
    return "metres from " + from;
  }
}
