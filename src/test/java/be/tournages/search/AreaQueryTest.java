package be.tournages.search;

import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.geo.Bbox;
import be.tournages.geo.Metres;
import be.tournages.geo.Position;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AreaQueryTest {

  private static final int ENTRIES = 5_000;
  private static final Position NAMUR = new Position(4.8675, 50.4669);
  /* As the column keeps them, so that an edge is the same for both. */
  private static final List<Position> PLACES = scattered();

  /* An entry in so many: with many the tree is asked, with few each is looked up. */
  static Stream<Integer> everyNth() {
    return Stream.of(1, 3, 50, 2_500);
  }

  @ParameterizedTest
  @MethodSource("everyNth")
  void aBoxHoldsExactlyWhatLiesInIt(int nth) throws IOException {
    for (double half : new double[] {0.001, 0.02, 0.3, 5}) {
      var box =
          new Bbox(NAMUR.lon() - half, NAMUR.lat() - half, NAMUR.lon() + half, NAMUR.lat() + half);
      assertThat(found(AreaQuery.in(box), nth)).isEqualTo(expected(box::contains, nth));
    }
  }

  @ParameterizedTest
  @MethodSource("everyNth")
  void aCircleHoldsExactlyWhatIsNearEnough(int nth) throws IOException {
    var from = new GroundDistance(NAMUR);
    for (double metres : new double[] {100, 5_000, 40_000}) {
      var circle = new LocationQuery.Around(NAMUR, new Metres(metres));
      assertThat(found(AreaQuery.within(circle), nth))
          .isEqualTo(expected(at -> from.metres(at.lon(), at.lat()) <= metres, nth));
    }
  }

  private static int expected(Predicate<Position> area, int nth) {
    return (int)
        IntStream.range(0, ENTRIES).filter(i -> i % nth == 0 && area.test(PLACES.get(i))).count();
  }

  private static int found(Query area, int nth) throws IOException {
    try (var directory = new ByteBuffersDirectory()) {
      try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
        for (int i = 0; i < ENTRIES; i++) {
          writer.addDocument(document(PLACES.get(i), i % nth == 0));
        }
        writer.forceMerge(1);
      }
      try (var reader = DirectoryReader.open(directory)) {
        Query text =
            nth == 1 ? new MatchAllDocsQuery() : new TermQuery(new Term(Fields.WORDS, "asked"));
        return new IndexSearcher(reader)
            .count(
                new BooleanQuery.Builder().add(text, Occur.MUST).add(area, Occur.FILTER).build());
      }
    }
  }

  private static Document document(Position place, boolean asked) {
    var document = new Document();
    document.add(new LatLonPoint(Fields.POINT, place.lat(), place.lon()));
    document.add(PositionColumn.field(place));
    document.add(new StringField(Fields.WORDS, asked ? "asked" : "other", Field.Store.NO));
    return document;
  }

  private static List<Position> scattered() {
    var random = new Random(5);
    return Stream.generate(() ->
            new Position(
                rounded(NAMUR.lon() + random.nextGaussian() / 3, true),
                rounded(NAMUR.lat() + random.nextGaussian() / 3, false)))
        .limit(ENTRIES)
        .toList();
  }

  private static double rounded(double degrees, boolean longitude) {
    return longitude
        ? GeoEncodingUtils.decodeLongitude(GeoEncodingUtils.encodeLongitude(degrees))
        : GeoEncodingUtils.decodeLatitude(GeoEncodingUtils.encodeLatitude(degrees));
  }
}
