package be.tournages.search;

import be.tournages.geo.Position;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** Metres from a point, to sort by; as {@link AreaQuery} measures them. */
final class DistanceSource extends DoubleValuesSource {

  private final Position from;

  DistanceSource(Position from) {
    this.from = from;
  }

  @Override
  public DoubleValues getValues(LeafReaderContext leaf, @Nullable DoubleValues scores)
      throws IOException {
    PositionColumn positions = PositionColumn.of(leaf.reader());
    var distance = new GroundDistance(from);
    return new DoubleValues() {
      private int document;

      @Override
      public double doubleValue() {
        return positions.measure(distance, document);
      }

      @Override
      public boolean advanceExact(int to) {
        document = to;
        return true;
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
