package be.tournages.exchange.table;

import be.tournages.http.InvalidRequestException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A GeoJSON feature collection as a table: a column a property, the feature's {@code id} where no
 * property has that name, and the geometry as GeoJSON text.
 */
final class GeoJsonTable implements Table {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String ID = "id";
  private static final String FEATURES = "features";

  private final JsonParser parser;
  private final List<String> header;
  private final @Nullable String crs;
  private int number;

  private GeoJsonTable(JsonParser parser, List<String> header, @Nullable String crs) {
    this.parser = parser;
    this.header = header;
    this.crs = crs;
  }

  static Table open(SourceFile file) throws IOException {
    var names = new LinkedHashSet<String>();
    String crs = null;
    boolean collection = false;
    try (JsonParser parser = parser(file)) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String member = parser.currentName();
        JsonToken value = parser.nextToken();
        if (member.equals("crs")) {
          JsonNode name = MAPPER.<JsonNode>readTree(parser).path("properties").path("name");
          crs = name.isTextual() ? name.asText() : null;
        } else if (member.equals(FEATURES) && value == JsonToken.START_ARRAY) {
          collection = true;
          collect(parser, names);
        } else {
          parser.skipChildren();
        }
      }
    }
    if (!collection) {
      throw new InvalidRequestException("import-unreadable", file.name());
    }
    names.remove(GEOMETRY);
    names.add(GEOMETRY);
    return new GeoJsonTable(atFeatures(file), Header.of(List.copyOf(names), file.name()), crs);
  }

  private static JsonParser parser(SourceFile file) throws IOException {
    JsonParser parser = MAPPER.createParser(Files.newBufferedReader(file.path()));
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      parser.close();
      throw new InvalidRequestException("import-unreadable", file.name());
    }
    return parser;
  }

  private static void collect(JsonParser parser, Set<String> names) throws IOException {
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      JsonNode feature = MAPPER.readTree(parser);
      if (feature.hasNonNull(ID)) {
        names.add(ID);
      }
      feature.path("properties").fieldNames().forEachRemaining(names::add);
    }
  }

  private static JsonParser atFeatures(SourceFile file) throws IOException {
    JsonParser parser = parser(file);
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean found = parser.currentName().equals(FEATURES);
      if (parser.nextToken() == JsonToken.START_ARRAY && found) {
        return parser;
      }
      parser.skipChildren();
    }
    throw new InvalidRequestException("import-unreadable", file.name());
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public Optional<String> crsName() {
    return Optional.ofNullable(crs);
  }

  @Override
  public String format() {
    return "GeoJSON";
  }

  @Override
  public @Nullable Row next() throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return null;
    }
    JsonNode feature = MAPPER.readTree(parser);
    var cells = new ArrayList<String>();
    for (String column : header) {
      JsonNode property = feature.path("properties").path(column);
      boolean ofFeature = column.equals(GEOMETRY) || column.equals(ID) && property.isMissingNode();
      cells.add(text(ofFeature ? feature.path(column) : property));
    }
    return Header.row(++number, cells, header.size());
  }

  private static String text(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    return value.isValueNode() ? value.asText() : value.toString();
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
