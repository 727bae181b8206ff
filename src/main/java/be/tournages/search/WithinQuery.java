package be.tournages.search;

import be.tournages.geo.Bbox;
import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Entries within a circle, measured on the ellipsoid; Lucene's own measures on a sphere, half a per
 * cent off. The box around it is found by points, then each entry in the box is measured.
 */
final class WithinQuery extends Query {

  private final LocationQuery.Around circle;
  private final Query box;

  WithinQuery(LocationQuery.Around circle) {
    this.circle = circle;
    Bbox bbox = new GroundDistance(circle.centre()).box(circle.radius());
    this.box =
        LatLonPoint.newBoxQuery(Fields.POINT, bbox.south(), bbox.north(), bbox.west(), bbox.east());
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight inBox = searcher.createWeight(searcher.rewrite(box), ScoreMode.COMPLETE_NO_SCORES, 1f);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        Scorer candidates = inBox.scorer(leaf);
        if (candidates == null) {
          return null;
        }
        var check = new Check(candidates, PositionColumn.open(leaf.reader()));
        return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, check));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return true;
      }
    };
  }

  private final class Check extends TwoPhaseIterator {

    private final NumericDocValues positions;
    private final GroundDistance distance = new GroundDistance(circle.centre());

    Check(Scorer candidates, NumericDocValues positions) {
      super(candidates.iterator());
      this.positions = positions;
    }

    @Override
    public boolean matches() throws IOException {
      return positions.advanceExact(approximation.docID())
          && PositionColumn.measure(distance, positions.longValue()) <= circle.radius().value();
    }

    @Override
    public float matchCost() {
      return 100;
    }
  }

  @Override
  public String toString(String field) {
    return "within " + circle;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WithinQuery that && circle.equals(that.circle);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), circle);
  }
}
