package be.tournages.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import be.tournages.exchange.Finding.Kind;
import be.tournages.exchange.table.SourceFile;
import be.tournages.language.Language;
import be.tournages.location.Catalogue;
import be.tournages.location.Location;
import be.tournages.location.LocationStatus;
import be.tournages.location.Origin;
import be.tournages.persistence.Sql;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MicronautTest(transactional = false)
class LocationImportIT {

  private static final Path SAMPLES =
      Path.of(Optional.ofNullable(System.getenv("TOURNAGES_SHARED")).orElse("../shared"))
          .resolve("data/poi");

  @TempDir Path folder;
  @Inject LocationImport imports;
  @Inject Catalogue catalogue;
  @Inject Sql sql;

  private final String source = "test-" + UUID.randomUUID();
  private final List<Finding> findings = new ArrayList<>();

  @Test
  void everyKindOfBadRowIsAFindingAndStopsNoOther() throws IOException {
    String csv =
        """
        id,name,category,lon,lat,commune,ceiling_height,verified_on
        1,Citadelle,citadel,4.8597,50.4593,Namur,"4,5",09/03/2025
        2,,citadel,4.8597,50.4593,Namur,,
        3,Échangée,citadel,50.4593,4.8597,Namur,,
        4,Belfort,tower,3.7250,51.0543,Gent,,
        5,Sans catégorie,,4.8597,50.4593,Namur,,
        6,Vaisseau,spaceship,4.8597,50.4593,Namur,,
        7,Nulle part,citadel,,,Namur,,
        8,Mots,citadel,est,nord,Namur,,
        1,Encore,citadel,4.8597,50.4593,Namur,,
        9,Bancale,citadel,4.8597,50.4593,Namur,haute,hier
        10,Trop,citadel,4.8597,50.4593,Namur,,,de trop
        11,Gare de Dinant,gare,4.9085,50.2612,Dinant,,
        """;

    ImportTally tally = run(write(csv), options(Map.of()));

    assertThat(tally).isEqualTo(new ImportTally(12, 3, 0, 0, 9));
    assertThat(findings)
        .extracting(Finding::row, Finding::kind)
        .containsExactlyInAnyOrder(
            tuple(3, Kind.MISSING_NAME),
            tuple(4, Kind.SWAPPED_AXES),
            tuple(5, Kind.OUTSIDE_WALLONIA),
            tuple(6, Kind.MISSING_CATEGORY),
            tuple(7, Kind.UNKNOWN_CATEGORY),
            tuple(8, Kind.MISSING_POSITION),
            tuple(9, Kind.UNREADABLE_POSITION),
            tuple(10, Kind.DUPLICATE_ID),
            tuple(11, Kind.NOT_A_NUMBER),
            tuple(11, Kind.NOT_A_DATE),
            tuple(12, Kind.RAGGED_ROW));
    Location kept = get("1");
    assertThat(kept.status()).isEqualTo(LocationStatus.DRAFT);
    assertThat(kept.details().whereabouts().address().communeNis()).isEqualTo("92094");
    assertThat(kept.details().conditions().ceilingHeightM()).isEqualByComparingTo("4.5");
    assertThat(kept.details().verifiedOn()).hasToString("2025-03-09");
    assertThat(get("11").details().kind().category()).isEqualTo("railway-station");
  }

  @Test
  void importingAgainUpdatesWithoutDoublesAndLeavesWhatTheOfficeWrote() throws IOException {
    String first = "id,name,category,lon,lat,noise\n1,Gare,gare,4.8597,50.4593,trains\n";
    run(write(first), options(Map.of()));
    Location imported = get("1");
    change(imported, Field.NAME_FR, "La gare de Namur");
    long feed = feed();

    ImportTally same = run(write(first), options(Map.of()));
    ImportTally other =
        run(
            write("id,name,category,lon,lat,noise\n1,Gare centrale,gare,4.8597,50.4593,bus\n"),
            options(Map.of()));

    assertThat(same).isEqualTo(new ImportTally(1, 0, 0, 1, 0));
    assertThat(other).isEqualTo(new ImportTally(1, 0, 1, 0, 0));
    assertThat(get("1").details().texts().name(Language.FR)).isEqualTo("La gare de Namur");
    assertThat(get("1").details().conditions().noise()).isEqualTo("bus");
    assertThat(findings)
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.kind()).isEqualTo(Kind.KEPT_BY_OFFICE);
          assertThat(finding.value()).isEqualTo("Gare centrale");
        });
    assertThat(feed()).isEqualTo(feed + 1);
  }

  @Test
  void aMappingByHandAChoiceOfTextLanguageAndPublishingAreFollowed() throws IOException {
    String csv =
        "Kenmerk;Wat;Waar;Tekst\n"
            + "7;kasteel;50,4593; 4,8597;\"Een oud kasteel,\nhoog boven de stad\"\n";
    Path file =
        write(
            csv.replace("50,4593; 4,8597", "\"50,4593; 4,8597\"").getBytes(StandardCharsets.UTF_8));
    var options =
        new ImportOptions(
            Map.of("Wat", "category", "Waar", "coordinates", "Tekst", "name"),
            source,
            Language.NL,
            null,
            null,
            false,
            true);

    run(file, options);

    Location kept = get("7");
    assertThat(kept.status()).isEqualTo(LocationStatus.PUBLISHED);
    assertThat(kept.details().kind().category()).isEqualTo("castle");
    assertThat(kept.details().texts().in(Language.NL).name())
        .isEqualTo("Een oud kasteel,\nhoog boven de stad");
  }

  /* Namur and Liège in Lambert 72: control points of ReprojectionTest, to the centimetre. */
  @Test
  void rowsWithoutIdentityAreKnownByNameAndPlaceAndNamesakesGetCodesOfTheirOwn()
      throws IOException {
    String name = "Chapelle " + UUID.randomUUID();
    String csv =
        "nom,catégorie,x,y\n%s,chapel,185408.63,128571.49\n%s,chapel,235666.84,147582.93\n"
            .formatted(name, name);

    ImportTally first = run(write(csv), options(Map.of()));
    ImportTally again = run(write(csv), options(Map.of()));

    assertThat(first.added()).isEqualTo(2);
    assertThat(again.unchanged()).isEqualTo(2);
    assertThat(where(Folding.fold(name) + "@4.8675,50.4669")).isEqualTo("92094");
    assertThat(where(Folding.fold(name) + "@5.5797,50.6326")).isEqualTo("62063");
  }

  @Test
  void aCheckKeepsNothing() throws IOException {
    Path file =
        write(
            "id;nom;catégorie;lat;lon\n1;Été;château;50.4593;4.8597\n"
                .getBytes(Charset.forName("windows-1252")));

    ImportTally tally =
        imports.check(SourceFile.of(file), options(Map.of()), 10, (so, found) -> {});

    assertThat(tally.read()).isEqualTo(1);
    assertThat(tally.refused()).isZero();
    assertThat(catalogue.find(new Origin(source, "1"))).isEmpty();
  }

  @Test
  void theSampleFilesAreImportedWhole() throws IOException {
    assumeThat(Files.isDirectory(SAMPLES)).as("sample places in " + SAMPLES).isTrue();

    ImportTally nodes = run(SAMPLES.resolve("osm2015_wallonia_poi_nodes.csv"), options(Map.of()));
    List<Kind> kinds = findings.stream().map(Finding::kind).distinct().toList();
    ImportTally stations = run(SAMPLES.resolve("irail_wallonia_stations.csv"), options(Map.of()));
    ImportTally swapped = run(SAMPLES.resolve("futurocite/exemple-valide.csv"), options(Map.of()));
    ImportTally template =
        run(
            SAMPLES.resolve("futurocite/Schema_patrimoine_naturel_ou_materiel_gabarit.xlsx"),
            options(Map.of()));

    // Without boundaries the generalised outline leaves out twenty nodes and a station by the
    // border.
    assertThat(nodes.read()).isEqualTo(3589);
    assertThat(nodes.added()).isGreaterThanOrEqualTo(3569);
    assertThat(kinds).isSubsetOf(Kind.OUTSIDE_WALLONIA);
    assertThat(stations.read()).isEqualTo(271);
    assertThat(stations.added()).isGreaterThanOrEqualTo(270);
    assertThat(swapped.refused()).isEqualTo(1);
    assertThat(template.read()).isZero();
  }

  private ImportOptions options(Map<String, String> mapping) {
    return new ImportOptions(mapping, source, Language.FR, null, null, false, false);
  }

  private ImportTally run(Path file, ImportOptions options) {
    findings.clear();
    return imports.run(SourceFile.of(file), options, (so, found) -> findings.addAll(found));
  }

  private Location get(String id) {
    return catalogue.find(new Origin(source, id)).orElseThrow();
  }

  private String where(String id) {
    return String.valueOf(get(id).details().whereabouts().address().communeNis());
  }

  private void change(Location location, Field field, String text) {
    var values = new EnumMap<>(Values.of(location.details()).byField());
    values.put(field, text);
    catalogue.change(location.code(), location.version(), new Values(values).details(false));
  }

  private long feed() {
    return sql.statement("SELECT count(*) AS n FROM change_feed").get(row -> row.count("n"));
  }

  private Path write(String text) throws IOException {
    return write(text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(byte[] content) throws IOException {
    return Files.write(Files.createTempFile(folder, "places", ".csv"), content);
  }
}
