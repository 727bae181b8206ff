package be.tournages.territory;

import be.tournages.persistence.ReferenceFiles;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** The generalised outlines of the provinces: a backdrop, and a rough answer without boundaries. */
final class Outlines {

  private static final String FILE = "geodata/provinces/outlines.geojson";

  private Outlines() {}

  /** One outline a province, by its NIS code. */
  static List<Boundary> read(ReferenceFiles files) {
    try (Reader reader = files.open(FILE)) {
      var outlines = new ArrayList<Boundary>();
      for (JsonNode feature : new ObjectMapper().readTree(reader).path("features")) {
        String nis = feature.path("properties").path("nis").asText();
        outlines.add(
            new Boundary(nis, new GeoJsonReader().read(feature.path("geometry").toString())));
      }
      return outlines;
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    } catch (ParseException e) {
      throw new IllegalStateException(FILE, e);
    }
  }
}
