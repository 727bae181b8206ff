package be.tournages.callsheet.web;

import be.tournages.callsheet.Arrival;
import be.tournages.callsheet.Hold;
import be.tournages.callsheet.KeptSheet;
import be.tournages.callsheet.SheetForm;
import be.tournages.callsheet.SheetState;
import be.tournages.callsheet.reading.Reading;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document in the queue. {@code reason} is a sentence in the caller's language; {@code
 * productionTitle} is the title of its dossier, or as the sheet writes it while it has none.
 */
@Serdeable
record QueueJson(
    UUID id,
    String fileName,
    int sizeBytes,
    Instant receivedAt,
    String state,
    @Nullable String outcome,
    @Nullable String reasonCode,
    @Nullable String reason,
    @Nullable String note,
    @Nullable UUID productionId,
    @Nullable String productionTitle,
    List<LocalDate> dates,
    @Nullable String revision,
    @Nullable BigDecimal confidence,
    List<String> holds,
    int findings,
    boolean posted) {

  static QueueJson of(KeptSheet sheet, @Nullable String reason, @Nullable String dossierTitle) {
    var decision = sheet.decision();
    SheetForm form = decision.form();
    var read = sheet.sheet();
    return new QueueJson(
        sheet.id(),
        sheet.fileName(),
        sheet.sizeBytes(),
        sheet.receivedAt(),
        sheet.state().code(),
        outcome(sheet.result()),
        decision.reason(),
        reason,
        decision.note(),
        decision.productionId(),
        dossierTitle != null || form == null ? dossierTitle : form.productionTitle(),
        form == null ? List.of() : dates(form),
        form == null ? null : form.revision(),
        decision.confidence(),
        decision.holds().stream().sorted().map(Hold::code).toList(),
        read == null ? 0 : read.findings().size(),
        decision.posted());
  }

  private static List<LocalDate> dates(SheetForm form) {
    return form.days().stream()
        .map(SheetForm.Day::date)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  private static @Nullable String outcome(@Nullable Reading reading) {
    return switch (reading) {
      case null -> null;
      case Reading.Read read -> "read";
      case Reading.Unreadable none -> "unreadable";
      case Reading.NotACallSheet none -> "not_call_sheet";
      case Reading.Rejected none -> "rejected";
    };
  }

  /** A page of the queue, with how many documents are in each state. */
  @Serdeable
  record PageJson(List<QueueJson> items, long total, int page, int size, Map<String, Long> counts) {

    static Map<String, Long> counts(Map<SheetState, Long> counts) {
      return counts.entrySet().stream()
          .collect(Collectors.toMap(entry -> entry.getKey().code(), Map.Entry::getValue));
    }
  }

  /** What became of an uploaded document at the door. */
  @Serdeable
  record ArrivalJson(UUID id, String fileName, String outcome) {
    static ArrivalJson of(Arrival arrival) {
      return new ArrivalJson(
          arrival.id(), arrival.fileName(), arrival.outcome().name().toLowerCase(Locale.ROOT));
    }
  }
}
