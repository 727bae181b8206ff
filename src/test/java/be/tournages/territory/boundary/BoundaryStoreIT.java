package be.tournages.territory.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.language.Language;
import be.tournages.persistence.Sql;
import be.tournages.territory.Located;
import be.tournages.territory.Territory;
import be.tournages.territory.boundary.BoundaryImport.Imported;
import be.tournages.territory.boundary.BoundaryImport.Refused;
import be.tournages.territory.boundary.BoundarySetup.Outcome;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Has contexts of its own: other tests must not meet these outlines. */
class BoundaryStoreIT {

  private static final URI NOWHERE = URI.create("http://127.0.0.1:9/lau.geojson");

  @TempDir Path folder;
  private ApplicationContext context = ApplicationContext.run();

  @BeforeEach
  @AfterEach
  void forget() {
    context.getBean(Sql.class).statement("DELETE FROM commune_boundary").execute();
  }

  @Test
  void importedBoundariesAnswerExactlyAndARefusedFileLeavesThemAlone() throws IOException {
    Territory territory = context.getBean(Territory.class);
    Boundaries boundaries = context.getBean(Boundaries.class);
    Path good = new DrawnCommunes(territory).write(folder);
    assertThat(boundaries.importFile(good, null)).isInstanceOf(Imported.class);
    assertThat(boundaries.isImported()).isTrue();
    assertThat(territory.listBoundaries()).hasSize(261);
    var liege = territory.getCommune("62063");
    assertThat(territory.locate(liege.position())).isEqualTo(new Located.In(liege, false));
    Path bad = new DrawnCommunes(territory).without("62063").write(folder);
    BoundaryImport refused = boundaries.importFile(bad, null);
    assertThat(refused).isInstanceOf(Refused.class);
    var lines = context.getBean(BoundaryReport.class).lines(refused, "bad", Language.FR);
    assertThat(lines).anyMatch(line -> line.contains("Il manque Liège (62063), vers 5."));
    assertThat(boundaries.isImported()).isTrue();
  }

  @Test
  void withoutFileAndNetworkTheSetupGoesOnWithPoints() {
    BoundarySetup setup = context.getBean(BoundarySetup.class);
    assertThat(setup.run(null, NOWHERE)).isInstanceOf(Outcome.None.class);
    assertThat(setup.run("/nowhere.geojson", NOWHERE))
        .isInstanceOfSatisfying(
            Outcome.Tried.class, tried -> assertThat(tried.result()).isInstanceOf(Refused.class));
  }

  @Test
  void theSetupTakesTheGivenFileOnce() throws IOException {
    BoundarySetup setup = context.getBean(BoundarySetup.class);
    Path file = new DrawnCommunes(context.getBean(Territory.class)).write(folder);
    assertThat(setup.run(file.toString(), NOWHERE))
        .isInstanceOfSatisfying(
            Outcome.Tried.class, tried -> assertThat(tried.result()).isInstanceOf(Imported.class));
    assertThat(setup.run(file.toString(), NOWHERE)).isInstanceOf(Outcome.AlreadyThere.class);
  }
}
