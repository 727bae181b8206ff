package be.tournages.territory.store;

import be.tournages.geo.Position;
import be.tournages.language.Language;
import be.tournages.language.Names;
import be.tournages.persistence.ReferenceData;
import be.tournages.persistence.ReferenceFiles;
import be.tournages.persistence.Sql;
import be.tournages.persistence.SqlStatement;
import be.tournages.territory.Arrondissement;
import be.tournages.territory.Commune;
import be.tournages.territory.Locality;
import be.tournages.territory.Merger;
import be.tournages.territory.Province;
import be.tournages.territory.Territory;
import jakarta.inject.Singleton;
import java.util.List;

/** Brings the reference tables up to the files, before anything that refers to communes. */
@Singleton
class TerritoryReference implements ReferenceData {

  private static final String FOLDER = "geodata/";
  private static final int BEFORE_ALL_OTHERS = -100;

  private static final String PROVINCE =
      """
      INSERT INTO province (nis, name_fr, name_nl, name_de, position)
      VALUES (:nis, :fr, :nl, :de, ST_SetSRID(ST_MakePoint(:lon, :lat), 4326))
      ON CONFLICT (nis) DO UPDATE SET name_fr = excluded.name_fr, name_nl = excluded.name_nl,
        name_de = excluded.name_de, position = excluded.position
      """;

  private static final String ARRONDISSEMENT =
      """
      INSERT INTO arrondissement (nis, province_nis, name_fr, name_nl, name_de)
      VALUES (:nis, :province, :fr, :nl, :de)
      ON CONFLICT (nis) DO UPDATE SET province_nis = excluded.province_nis,
        name_fr = excluded.name_fr, name_nl = excluded.name_nl, name_de = excluded.name_de
      """;

  private static final String COMMUNE =
      """
      INSERT INTO commune (nis, name_fr, name_nl, name_de, language_regime, province_nis,
                           arrondissement_nis, position)
      VALUES (:nis, :fr, :nl, :de, :regime, :province, :arrondissement,
              ST_SetSRID(ST_MakePoint(:lon, :lat), 4326))
      ON CONFLICT (nis) DO UPDATE SET name_fr = excluded.name_fr, name_nl = excluded.name_nl,
        name_de = excluded.name_de, language_regime = excluded.language_regime,
        province_nis = excluded.province_nis, arrondissement_nis = excluded.arrondissement_nis,
        position = excluded.position
      """;

  private static final String LOCALITY =
      """
      INSERT INTO locality (postal_code, name_fr, name_nl, name_de, commune_nis, position)
      VALUES (:code, :fr, :nl, :de, :commune, ST_SetSRID(ST_MakePoint(:lon, :lat), 4326))
      """;

  private static final String MERGER =
      """
      INSERT INTO commune_merger (old_nis, old_name_fr, new_nis, year)
      VALUES (:old, :name, :new, :year)
      """;

  private final Sql sql;
  private final Territory territory;

  TerritoryReference(Sql sql, Territory territory) {
    this.sql = sql;
    this.territory = territory;
  }

  @Override
  public List<String> files() {
    return List.of(
        FOLDER + "provinces/provinces.csv",
        FOLDER + "arrondissements/arrondissements.csv",
        FOLDER + "communes/communes.csv",
        FOLDER + "communes/mergers.csv",
        FOLDER + "localities/localities.csv");
  }

  @Override
  public int order() {
    return BEFORE_ALL_OTHERS;
  }

  @Override
  public void load(ReferenceFiles files) {
    territory.listProvinces().forEach(this::keep);
    territory.listArrondissements().forEach(this::keep);
    territory.listCommunes().forEach(this::keep);
    sql.statement("DELETE FROM locality").execute();
    territory.listLocalities().forEach(this::keep);
    sql.statement("DELETE FROM commune_merger").execute();
    territory.listMergers().forEach(this::keep);
  }

  private void keep(Province province) {
    place(named(PROVINCE, province.names()).with("nis", province.nis()), province.position());
  }

  private void keep(Arrondissement arrondissement) {
    named(ARRONDISSEMENT, arrondissement.names())
        .with("nis", arrondissement.nis())
        .with("province", arrondissement.provinceNis())
        .execute();
  }

  private void keep(Commune commune) {
    place(
        named(COMMUNE, commune.names())
            .with("nis", commune.nis())
            .with("regime", commune.languageRegime().code())
            .with("province", commune.provinceNis())
            .with("arrondissement", commune.arrondissementNis()),
        commune.position());
  }

  private void keep(Locality locality) {
    place(
        named(LOCALITY, locality.names())
            .with("code", locality.postalCode())
            .with("commune", locality.communeNis()),
        locality.position());
  }

  private void keep(Merger merger) {
    sql.statement(MERGER)
        .with("old", merger.oldNis())
        .with("name", merger.oldName())
        .with("new", merger.newNis())
        .with("year", merger.year())
        .execute();
  }

  private SqlStatement named(String text, Names names) {
    return sql.statement(text)
        .with("fr", names.main())
        .with("nl", names.find(Language.NL).orElse(null))
        .with("de", names.find(Language.DE).orElse(null));
  }

  private static void place(SqlStatement statement, Position position) {
    statement.with("lon", position.lon()).with("lat", position.lat()).execute();
  }
}
