package be.tournages.search;

import be.tournages.geo.Bbox;
import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
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
 * Entries in a box or in a circle. They are found in the tree of points or, where the text leaves
 * not many more than there are in the area, by looking where each of these lies: that costs a
 * fraction of what it costs to visit an entry in the tree.
 *
 * <p>A circle is measured on the ellipsoid; Lucene's own is one on a sphere, half a per cent off.
 */
final class AreaQuery extends Query {

  /* Looking up eight positions takes about as long as one visit in the tree. */
  private static final int LOOKS_A_VISIT = 8;

  private final Bbox box;
  private final LocationQuery.@Nullable Around circle;

  private AreaQuery(Bbox box, LocationQuery.@Nullable Around circle) {
    this.box = box;
    this.circle = circle;
  }

  static AreaQuery in(Bbox box) {
    return new AreaQuery(box, null);
  }

  static AreaQuery within(LocationQuery.Around circle) {
    return new AreaQuery(new GroundDistance(circle.centre()).box(circle.radius()), circle);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Query tree =
        LatLonPoint.newBoxQuery(Fields.POINT, box.south(), box.north(), box.west(), box.east());
    Weight points = searcher.createWeight(searcher.rewrite(tree), ScoreMode.COMPLETE_NO_SCORES, 1f);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        ScorerSupplier inTree = points.scorerSupplier(leaf);
        return inTree == null ? null : new Entries(leaf, inTree, score(), mode);
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return true;
      }
    };
  }

  /** The entries of one segment. */
  private final class Entries extends ScorerSupplier {

    private final LeafReaderContext leaf;
    private final ScorerSupplier tree;
    private final float score;
    private final ScoreMode mode;

    Entries(LeafReaderContext leaf, ScorerSupplier tree, float score, ScoreMode mode) {
      this.leaf = leaf;
      this.tree = tree;
      this.score = score;
      this.mode = mode;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      boolean looking = leadCost / LOOKS_A_VISIT <= tree.cost();
      DocIdSetIterator candidates =
          looking ? DocIdSetIterator.all(leaf.reader().maxDoc()) : tree.get(leadCost).iterator();
      return looking || circle != null
          ? new ConstantScoreScorer(
              score, mode, new Look(candidates, PositionColumn.of(leaf.reader())))
          : new ConstantScoreScorer(score, mode, candidates);
    }

    /* That of looking at all: who asks thus learns how many entries the other conditions leave. */
    @Override
    public long cost() {
      return leaf.reader().maxDoc();
    }
  }

  /** Looks where a candidate lies. */
  private final class Look extends TwoPhaseIterator {

    private static final float OPERATIONS = 8;

    private final PositionColumn positions;
    private final PositionColumn.Box bounds = PositionColumn.Box.of(box);
    private final @Nullable GroundDistance centre;
    private final double radius;

    Look(DocIdSetIterator candidates, PositionColumn positions) {
      super(candidates);
      this.positions = positions;
      this.centre = circle == null ? null : new GroundDistance(circle.centre());
      this.radius = circle == null ? 0 : circle.radius().value();
    }

    @Override
    public boolean matches() {
      int document = approximation.docID();
      return positions.isIn(bounds, document)
          && (centre == null || positions.measure(centre, document) <= radius);
    }

    @Override
    public float matchCost() {
      return OPERATIONS;
    }
  }

  @Override
  public String toString(String field) {
    return circle == null ? "in " + box : "within " + circle;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AreaQuery that
        && box.equals(that.box)
        && Objects.equals(circle, that.circle);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), box, circle);
  }
}
