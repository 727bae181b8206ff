package be.tournages.production.web;

import be.tournages.production.HistoryEntry;
import be.tournages.production.Production;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A production as the office sees it; {@code days} counts its ledger days by state. */
@Serdeable
record ProductionJson(
    UUID id,
    String code,
    String title,
    @Nullable String type,
    @Nullable Boolean funded,
    String state,
    @Nullable String company,
    @Nullable LocalDate announcedFrom,
    @Nullable LocalDate announcedTo,
    Map<String, Long> days,
    List<HistoryJson> history) {

  static ProductionJson of(
      Production production, Map<String, Long> days, List<HistoryEntry> history) {
    var type = production.type();
    var announced = production.findAnnounced();
    return new ProductionJson(
        production.id(),
        production.code(),
        production.title(),
        type == null ? null : type.code(),
        production.funded(),
        production.state().code(),
        production.company(),
        announced.map(Production.Announced::from).orElse(null),
        announced.map(Production.Announced::to).orElse(null),
        days,
        history.stream().map(HistoryJson::of).toList());
  }

  /** One thing that was done to it. */
  @Serdeable
  record HistoryJson(Instant at, String who, String what) {
    static HistoryJson of(HistoryEntry entry) {
      return new HistoryJson(entry.at(), entry.who(), entry.what());
    }
  }

  /** A list of productions. */
  @Serdeable
  record ListJson(List<ProductionJson> items, int total, int page, int size) {}
}
