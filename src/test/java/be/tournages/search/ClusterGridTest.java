package be.tournages.search;

import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.geo.Bbox;
import be.tournages.geo.Position;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterGridTest {

  private static final Bbox WALLONIA = new Bbox(2.8, 49.4, 6.5, 50.9);
  private static final int SIGN_PIXELS = 46;

  @ParameterizedTest
  @ValueSource(ints = {0, 6, 8, 9, 11, 14, 22})
  void everyEntryIsInExactlyOneOfAtMostFiveHundredSigns(int zoom) throws IOException {
    List<Position> places = scattered(6_000, WALLONIA);

    List<ClusterGrid.Cell> signs = gather(places, WALLONIA, zoom);

    assertThat(signs).hasSizeBetween(1, 500);
    assertThat(signs.stream().mapToLong(ClusterGrid.Cell::count).sum()).isEqualTo(6_000);
  }

  @Test
  void signsStandApartOnTheScreen() throws IOException {
    int zoom = 9;
    List<ClusterGrid.Cell> signs = gather(scattered(2_000, WALLONIA), WALLONIA, zoom);
    double unitsAPixel = 1 << Mercator.pixelShift(zoom);

    for (ClusterGrid.Cell one : signs) {
      assertThat(signs)
          .filteredOn(other -> other != one)
          // Joining moves a sign a little towards what joins it, at most by half a sign.
          .noneMatch(other ->
              distance(one.position(), other.position()) < SIGN_PIXELS / 2.0 * unitsAPixel);
    }
  }

  @Test
  void whatLiesOutsideTheBoxIsInNoSign() throws IOException {
    var namur = new Position(4.866, 50.467);
    var lille = new Position(3.06, 50.63);
    var box = new Bbox(4.5, 50.3, 5.2, 50.6);

    List<ClusterGrid.Cell> signs = gather(List.of(lille, namur), box, 12);

    assertThat(signs).hasSize(1);
    assertThat(signs.getFirst().count()).isEqualTo(1);
    assertThat(signs.getFirst().document()).isEqualTo(1);
    assertThat(signs.getFirst().position().lon()).isCloseTo(4.866, within());
    assertThat(signs.getFirst().position().lat()).isCloseTo(50.467, within());
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-5);
  }

  private static double distance(Position one, Position other) {
    return Math.max(
        Math.abs(Mercator.x(one.lon()) - Mercator.x(other.lon())),
        Math.abs(Mercator.y(one.lat()) - Mercator.y(other.lat())));
  }

  private static List<Position> scattered(int count, Bbox in) {
    var random = new Random(3);
    return IntStream.range(0, count)
        .mapToObj(_ ->
            new Position(
                random.nextDouble(in.west(), in.east()), random.nextDouble(in.south(), in.north())))
        .toList();
  }

  private static List<ClusterGrid.Cell> gather(List<Position> places, Bbox box, int zoom)
      throws IOException {
    try (var directory = new ByteBuffersDirectory();
        var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (Position place : places) {
        var document = new Document();
        document.add(new NumericDocValuesField(Fields.MERCATOR, Mercator.pack(place)));
        writer.addDocument(document);
      }
      try (var reader = DirectoryReader.open(writer)) {
        return new IndexSearcher(reader)
            .search(new MatchAllDocsQuery(), new Single<>(new ClusterGrid(box, zoom)))
            .clusters();
      }
    }
  }
}
