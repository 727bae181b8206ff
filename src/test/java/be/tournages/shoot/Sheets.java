package be.tournages.shoot;

import be.tournages.shoot.CalledSheet.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds posted sheets for tests. */
final class Sheets {

  private final UUID productionId;
  private final String fileName;
  private final List<SheetDay> days = new ArrayList<>();
  private Version version = Version.FIRST;
  private boolean confirmed;

  private Sheets(UUID productionId, String fileName) {
    this.productionId = productionId;
    this.fileName = fileName;
  }

  static Sheets sheet(UUID productionId, String fileName) {
    return new Sheets(productionId, fileName);
  }

  Sheets revision(int rank) {
    version = new Version("v" + rank, rank, true, null);
    return this;
  }

  Sheets replacing(String date) {
    version = new Version("v2", 1, true, LocalDate.parse(date));
    return this;
  }

  Sheets confirmed() {
    confirmed = true;
    return this;
  }

  Sheets day(String date, int number, String... communes) {
    return add("main", date, number, DayKind.SHOOTING, false, communes);
  }

  Sheets second(String date, int number, String... communes) {
    return add("second", date, number, DayKind.SHOOTING, false, communes);
  }

  Sheets cancelledDay(String date, int number, String... communes) {
    return add("main", date, number, DayKind.SHOOTING, true, communes);
  }

  Sheets recce(String date) {
    return add("main", date, null, DayKind.RECCE, false, "92094");
  }

  CalledSheet build() {
    return new CalledSheet(documentId(), productionId, fileName, version, confirmed, days);
  }

  private UUID documentId() {
    return UUID.nameUUIDFromBytes(
        (productionId + fileName).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private Sheets add(
      String unit,
      String date,
      @Nullable Integer number,
      DayKind kind,
      boolean cancelled,
      String... communes) {
    var places = new ArrayList<DayPlace>();
    for (String commune : communes) {
      places.add(
          commune.length() == 2
              ? new DayPlace("Elsewhere", null, null, null, commune, false)
              : new DayPlace("Place of " + commune, "Rue 1", commune, null, null, true));
    }
    var evidence = new Evidence(documentId(), 1, 1, date);
    days.add(
        new SheetDay(
            unit, LocalDate.parse(date), number, kind, cancelled, places, List.of(evidence)));
    return this;
  }
}
