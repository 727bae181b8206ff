package be.tournages.search;

import be.tournages.geo.Position;
import java.io.IOException;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/** Where entries lie: latitude and longitude in 32 bits each, as Lucene encodes them. */
final class PositionColumn {

  private PositionColumn() {}

  static LatLonDocValuesField field(Position position) {
    return new LatLonDocValuesField(Fields.POSITION, position.lat(), position.lon());
  }

  static NumericDocValues open(LeafReader reader) throws IOException {
    NumericDocValues column =
        DocValues.unwrapSingleton(DocValues.getSortedNumeric(reader, Fields.POSITION));
    if (column == null) {
      throw new IllegalStateException("An entry has several positions");
    }
    return column;
  }

  static Position position(long packed) {
    return new Position(lon(packed), lat(packed));
  }

  /** Metres to a position as the column holds it. */
  static double measure(GroundDistance from, long packed) {
    return from.metres(lon(packed), lat(packed));
  }

  private static double lon(long packed) {
    return GeoEncodingUtils.decodeLongitude((int) packed);
  }

  private static double lat(long packed) {
    return GeoEncodingUtils.decodeLatitude((int) (packed >>> 32));
  }
}
