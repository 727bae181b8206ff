package be.tournages.shoot.web;

import be.tournages.shoot.DayHistory;
import be.tournages.shoot.DayPlace;
import be.tournages.shoot.Evidence;
import be.tournages.shoot.LedgerEntry;
import be.tournages.shoot.ReconciliationFinding;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A line of the ledger. */
@Serdeable
record LedgerJson(
    UUID id,
    ProductionJson production,
    String unit,
    LocalDate date,
    String state,
    boolean countsInWallonia,
    String kind,
    BigDecimal weight,
    BigDecimal counted,
    @Nullable Integer dayNumber,
    @Nullable String revision,
    List<PlaceJson> places,
    List<EvidenceJson> evidence,
    List<FindingJson> findings) {

  /** The production of a line. */
  @Serdeable
  record ProductionJson(UUID id, String code, String title, @Nullable String type, String state) {}

  /** A shooting location of a line. */
  @Serdeable
  record PlaceJson(
      @Nullable String communeNis,
      @Nullable String communeName,
      @Nullable String locationCode,
      @Nullable String name,
      @Nullable String address,
      @Nullable String country,
      boolean inWallonia) {}

  /** Where a line stands in a document. */
  @Serdeable
  record EvidenceJson(
      UUID documentId, @Nullable String fileName, int page, int line, String text) {}

  /** Something about a line that a person should look at. */
  @Serdeable
  record FindingJson(String kind, String subject) {}

  /** A transition of a line. */
  @Serdeable
  record HistoryJson(Instant at, String who, @Nullable String from, String to, String why) {
    static HistoryJson of(DayHistory line, String who) {
      var from = line.from();
      return new HistoryJson(
          line.at(), who, from == null ? null : from.code(), line.to().code(), line.why());
    }
  }

  /** A line with its history. */
  @Serdeable
  record DetailJson(LedgerJson day, List<HistoryJson> history) {}

  /** A page of the ledger. */
  @Serdeable
  record PageJson(List<LedgerJson> items, long total, int page, int size) {}

  /** Writes lines with the names that other tables know. */
  record Writer(Map<UUID, String> fileNames, Function<String, @Nullable String> communeNames) {

    LedgerJson write(LedgerEntry entry, List<ReconciliationFinding> findings) {
      var day = entry.day();
      var content = day.content();
      return new LedgerJson(
          day.key().id(),
          production(entry),
          day.key().unit(),
          day.key().date(),
          day.state().code(),
          entry.countsInWallonia(),
          content.kind().code(),
          entry.weight(),
          entry.counted(),
          content.number(),
          content.revision(),
          content.places().stream().map(this::place).toList(),
          content.evidence().stream().map(this::evidence).toList(),
          findings.stream().map(one -> new FindingJson(one.kind().code(), one.subject())).toList());
    }

    private static ProductionJson production(LedgerEntry entry) {
      var production = entry.production();
      var type = production.type();
      return new ProductionJson(
          production.id(),
          production.code(),
          production.title(),
          type == null ? null : type.code(),
          production.state().code());
    }

    private PlaceJson place(DayPlace place) {
      String nis = place.communeNis();
      return new PlaceJson(
          nis,
          nis == null ? null : communeNames.apply(nis),
          place.locationCode(),
          place.name(),
          place.address(),
          place.country(),
          place.inWallonia());
    }

    private EvidenceJson evidence(Evidence evidence) {
      return new EvidenceJson(
          evidence.documentId(),
          fileNames.get(evidence.documentId()),
          evidence.page(),
          evidence.line(),
          evidence.text());
    }
  }
}
