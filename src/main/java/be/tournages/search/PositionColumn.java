package be.tournages.search;

import be.tournages.geo.Bbox;
import be.tournages.geo.Position;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/**
 * Where the entries of a segment lie: latitude and longitude in 32 bits each, as Lucene encodes
 * them. Kept in memory, 8 bytes an entry, for as long as the segment is open: whether an entry lies
 * in an area is asked of thousands a question.
 */
final class PositionColumn {

  private static final Map<IndexReader.CacheKey, PositionColumn> OPENED = new ConcurrentHashMap<>();

  /** A box in the column's own numbers; it holds exactly what Lucene's points find in it. */
  record Box(int west, int south, int east, int north) {
    static Box of(Bbox bbox) {
      return new Box(
          GeoEncodingUtils.encodeLongitudeCeil(bbox.west()),
          GeoEncodingUtils.encodeLatitudeCeil(bbox.south()),
          GeoEncodingUtils.encodeLongitude(bbox.east()),
          GeoEncodingUtils.encodeLatitude(bbox.north()));
    }
  }

  private final long[] positions;

  private PositionColumn(long[] positions) {
    this.positions = positions;
  }

  static LatLonDocValuesField field(Position position) {
    return new LatLonDocValuesField(Fields.POSITION, position.lat(), position.lon());
  }

  static PositionColumn of(LeafReader segment) throws IOException {
    IndexReader.CacheHelper core = segment.getCoreCacheHelper();
    PositionColumn known = OPENED.get(core.getKey());
    if (known == null) {
      known = new PositionColumn(read(segment));
      OPENED.put(core.getKey(), known);
      core.addClosedListener(OPENED::remove);
    }
    return known;
  }

  private static long[] read(LeafReader segment) throws IOException {
    NumericDocValues column =
        DocValues.unwrapSingleton(DocValues.getSortedNumeric(segment, Fields.POSITION));
    if (column == null) {
      throw new IllegalStateException("An entry has several positions");
    }
    long[] positions = new long[segment.maxDoc()];
    for (int document = column.nextDoc();
        document != NumericDocValues.NO_MORE_DOCS;
        document = column.nextDoc()) {
      positions[document] = column.longValue();
    }
    return positions;
  }

  Position position(int document) {
    return new Position(lon(positions[document]), lat(positions[document]));
  }

  boolean isIn(Box box, int document) {
    long lat = positions[document] >> 32;
    long lon = (int) positions[document];
    // One branch instead of four: most entries lie outside, on no predictable side.
    return ((lat - box.south) | (box.north - lat) | (lon - box.west) | (box.east - lon)) >= 0;
  }

  /** Metres to an entry. */
  double measure(GroundDistance from, int document) {
    return from.metres(lon(positions[document]), lat(positions[document]));
  }

  private static double lon(long packed) {
    return GeoEncodingUtils.decodeLongitude((int) packed);
  }

  private static double lat(long packed) {
    return GeoEncodingUtils.decodeLatitude((int) (packed >>> 32));
  }
}
