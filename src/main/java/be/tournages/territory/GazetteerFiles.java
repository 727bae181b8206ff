package be.tournages.territory;

import be.tournages.geo.Position;
import be.tournages.language.Language;
import be.tournages.language.Names;
import be.tournages.persistence.ReferenceFiles;
import be.tournages.territory.Resolution.Region;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** Reads the reference files under {@code geodata}. */
final class GazetteerFiles {

  static final String PROVINCES = "geodata/provinces/provinces.csv";
  static final String ARRONDISSEMENTS = "geodata/arrondissements/arrondissements.csv";
  static final String COMMUNES = "geodata/communes/communes.csv";
  static final String MERGERS = "geodata/communes/mergers.csv";
  static final String LOCALITIES = "geodata/localities/localities.csv";
  private static final String ELSEWHERE = "geodata/elsewhere/places.csv";
  private static final String ALIASES = "geodata/localities/aliases.csv";
  private static final String TOWNS = "geodata/communes/towns.csv";

  private final ReferenceFiles files;

  GazetteerFiles(ReferenceFiles files) {
    this.files = files;
  }

  Gazetteer read() {
    return new Gazetteer(
        list(PROVINCES, row -> new Province(row.get("nis"), names(row), position(row))),
        list(
            ARRONDISSEMENTS,
            row -> new Arrondissement(row.get("nis"), names(row), row.get("province_nis"))),
        list(COMMUNES, GazetteerFiles::commune),
        list(LOCALITIES, GazetteerFiles::locality),
        new Gazetteer.Outer(
            list(MERGERS, GazetteerFiles::merger),
            list(ALIASES, GazetteerFiles::alias),
            list(ELSEWHERE, GazetteerFiles::foreign)));
  }

  /** The order in which a map labels the communes, 1 first, by NIS code. */
  Map<String, Integer> mapRanks() {
    return list(TOWNS, row -> Map.entry(row.get("nis"), Integer.valueOf(row.get("map_rank"))))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private <T> List<T> list(String path, Function<CSVRecord, T> mapper) {
    return files.rows(path).stream().map(mapper).toList();
  }

  private static Commune commune(CSVRecord row) {
    return new Commune(
        row.get("nis"),
        names(row),
        LanguageRegime.of(row.get("language_regime")),
        row.get("province_nis"),
        row.get("arrondissement_nis"),
        position(row));
  }

  private static Locality locality(CSVRecord row) {
    return new Locality(row.get("postal_code"), names(row), row.get("commune_nis"), position(row));
  }

  private static Merger merger(CSVRecord row) {
    return new Merger(
        row.get("old_nis"),
        row.get("old_name_fr"),
        row.get("new_nis"),
        Integer.parseInt(row.get("year")));
  }

  private static Gazetteer.Alias alias(CSVRecord row) {
    return new Gazetteer.Alias(row.get("alias"), row.get("postal_code"), row.get("name_fr"));
  }

  private static ForeignPlace foreign(CSVRecord row) {
    return new ForeignPlace(
        Region.valueOf(row.get("region")),
        row.get("country"),
        row.get("kind").equals("country"),
        List.of(row.get("names").split("\\|")));
  }

  private static Names names(CSVRecord row) {
    var others = new EnumMap<Language, String>(Language.class);
    for (Language language : List.of(Language.NL, Language.DE)) {
      String name = row.get("name_" + language.code());
      if (!name.isBlank()) {
        others.put(language, name);
      }
    }
    return new Names(row.get("name_fr"), others);
  }

  private static Position position(CSVRecord row) {
    return new Position(Double.parseDouble(row.get("lon")), Double.parseDouble(row.get("lat")));
  }
}
