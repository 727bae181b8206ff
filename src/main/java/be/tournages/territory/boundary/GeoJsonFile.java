package be.tournages.territory.boundary;

import be.tournages.territory.boundary.BoundaryFinding.Kind;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a GeoJSON feature collection, plain or zipped, one feature at a time.
 *
 * @param crsName what the {@code crs} member names, null when there is none
 * @param features those that were wanted
 */
record GeoJsonFile(@Nullable String crsName, List<RawFeature> features) {

  /* The communes of all Europe at 1:1 million are some 300 MB. */
  private static final long MOST_BYTES = 1L << 30;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /**
   * Reads the file.
   *
   * @param isWanted tells by the properties whether to keep a feature
   */
  static GeoJsonFile read(Path file, Predicate<JsonNode> isWanted) throws BoundaryRejection {
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
      return parse(content(stream), isWanted);
    } catch (TooLarge e) {
      throw new BoundaryRejection(Kind.TOO_LARGE, String.valueOf(MOST_BYTES >> 20));
    } catch (JsonProcessingException | ZipException e) {
      throw new BoundaryRejection(Kind.UNREADABLE, nameOf(file));
    } catch (IOException e) {
      throw new BoundaryRejection(Kind.UNREADABLE, nameOf(file) + " (" + e.getMessage() + ")");
    }
  }

  private static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  private static InputStream content(InputStream stream) throws IOException, BoundaryRejection {
    stream.mark(2);
    boolean zipped = stream.read() == 'P' && stream.read() == 'K';
    stream.reset();
    if (!zipped) {
      return new Limited(stream);
    }
    var zip = new ZipInputStream(stream);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String name = entry.getName().toLowerCase(Locale.ROOT);
      if (name.endsWith(".geojson") || name.endsWith(".json")) {
        return new Limited(zip);
      }
    }
    throw new BoundaryRejection(Kind.UNREADABLE, "zip");
  }

  private static GeoJsonFile parse(InputStream content, Predicate<JsonNode> isWanted)
      throws IOException, BoundaryRejection {
    String crs = null;
    var features = new ArrayList<RawFeature>();
    boolean collection = false;
    try (JsonParser parser = MAPPER.createParser(content)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new BoundaryRejection(Kind.UNREADABLE, "{");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String member = parser.currentName();
        JsonToken value = parser.nextToken();
        if (member.equals("crs")) {
          JsonNode name = MAPPER.<JsonNode>readTree(parser).path("properties").path("name");
          crs = name.isTextual() ? name.asText() : crs;
        } else if (member.equals("features") && value == JsonToken.START_ARRAY) {
          collection = true;
          readFeatures(parser, isWanted, features);
        } else {
          parser.skipChildren();
        }
      }
    }
    if (!collection) {
      throw new BoundaryRejection(Kind.UNREADABLE, "features");
    }
    return new GeoJsonFile(crs, List.copyOf(features));
  }

  private static void readFeatures(
      JsonParser parser, Predicate<JsonNode> isWanted, List<RawFeature> features)
      throws IOException {
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      JsonNode feature = MAPPER.readTree(parser);
      if (isWanted.test(feature.path("properties"))) {
        features.add(new RawFeature(feature.path("properties"), feature.path("geometry")));
      }
    }
  }

  private static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /* A zip may promise little and hold much. */
  private static final class Limited extends FilterInputStream {
    private long left = MOST_BYTES;

    Limited(InputStream stream) {
      super(stream);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) throws IOException {
      left -= read;
      if (left < 0) {
        throw new TooLarge();
      }
    }
  }
}
