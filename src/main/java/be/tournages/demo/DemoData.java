package be.tournages.demo;

import be.tournages.location.Catalogue;
import be.tournages.persistence.OneTimeLoads;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Fills an empty office once with something to show. What the office changes or removes afterwards
 * stays so, and an office that has begun its own catalogue is left alone.
 */
@Singleton
public class DemoData {

  private static final String DOSSIERS = "db/demo";
  private static final String SHEETS = "db/demo/callsheets";

  private final DemoLocations locations;
  private final DemoDossiers dossiers;
  private final DemoSheets sheets;
  private final Catalogue catalogue;
  private final OneTimeLoads loads;

  DemoData(
      DemoLocations locations,
      DemoDossiers dossiers,
      DemoSheets sheets,
      Catalogue catalogue,
      OneTimeLoads loads) {
    this.locations = locations;
    this.dossiers = dossiers;
    this.sheets = sheets;
    this.catalogue = catalogue;
    this.loads = loads;
  }

  /** Loads places, productions and permits; tells what, or nothing when there is nothing to do. */
  @Transactional
  public Optional<String> loadCatalogue() {
    if (loads.isDone(DOSSIERS) || !catalogue.listAfter("", 1).isEmpty()) {
      return Optional.empty();
    }
    int places = locations.load();
    DemoDossiers.Loaded loaded = dossiers.load();
    loads.markDone(
        DOSSIERS, List.of(DemoLocations.FILE, DemoDossiers.PRODUCTIONS, DemoDossiers.PERMITS));
    return Optional.of(
        "%d places, %d productions, %d permits"
            .formatted(places, loaded.productions(), loaded.permits()));
  }

  /**
   * Takes the call sheets in, after the catalogue; an interrupted load is completed by the next.
   *
   * @param progress told how far it is
   */
  public Optional<String> loadSheets(Consumer<String> progress) throws InterruptedException {
    if (!loads.isDone(DOSSIERS) || loads.isDone(SHEETS) || !sheets.canBeRead()) {
      return Optional.empty();
    }
    int taken = sheets.load(progress);
    loads.markDone(SHEETS, List.of());
    return Optional.of(taken + " call sheets");
  }
}
