package be.tournages.exchange;

import be.tournages.exchange.table.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a file comes from, told by its columns: whose words for categories it uses. */
enum KnownFile {
  /** Extracts of OpenStreetMap. */
  OSM(null),
  /** The stations of iRail, which says nowhere that they are stations. */
  IRAIL("station"),
  /** The heritage of communes, by the schema of FuturoCité. */
  FUTUROCITE(null),
  /** Any other. */
  OTHER(null);

  private final @Nullable String onlyType;

  KnownFile(@Nullable String onlyType) {
    this.onlyType = onlyType;
  }

  /** The word for the category of every row, where all are alike. */
  @Nullable String onlyType() {
    return onlyType;
  }

  static KnownFile of(List<String> header, List<Table.Row> sample) {
    Set<String> folded = new HashSet<>(header.stream().map(Folding::fold).toList());
    if (folded.contains("osm_id") || header.contains("@id")) {
      return OSM;
    }
    if (folded.containsAll(List.of("ins_code", "zone_address", "street_name"))) {
      return FUTUROCITE;
    }
    int uri = header.indexOf("uri");
    boolean stations =
        uri >= 0
            && !sample.isEmpty()
            && sample.stream().allMatch(row -> row.cells().get(uri).contains("irail.be/stations"));
    return stations ? IRAIL : OTHER;
  }
}
