package be.tournages.production.web;

import be.tournages.http.InvalidRequestException;
import be.tournages.production.Production;
import be.tournages.production.Production.Announced;
import be.tournages.production.Production.Particulars;
import be.tournages.production.ProjectType;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to change of a production: a field left out stays; an empty text clears type, company or
 * a date; {@code funding} is {@code yes}, {@code no} or {@code unknown}.
 */
@Serdeable
record ProductionEdit(
    @Nullable String title,
    @Nullable String type,
    @Nullable Boolean funded,
    @Nullable String funding,
    @Nullable String company,
    @Nullable String announcedFrom,
    @Nullable String announcedTo,
    @Nullable String state) {

  Particulars onto(@Nullable Production before) {
    Particulars old = before == null ? Particulars.of("-") : before.particulars();
    return new Particulars(
        title(before),
        type(old.type()),
        funding(old.funded()),
        text(company, old.company()),
        announced(old.announced()));
  }

  private String title(@Nullable Production before) {
    if (title == null && before != null) {
      return before.title();
    }
    if (title == null || title.isBlank()) {
      throw new InvalidRequestException("missing-value", "title");
    }
    return title.strip();
  }

  private @Nullable ProjectType type(@Nullable ProjectType old) {
    if (type == null || type.isBlank()) {
      return type == null ? old : null;
    }
    return ProjectType.find(type)
        .orElseThrow(() -> new InvalidRequestException("invalid-value", "type", type));
  }

  private @Nullable Boolean funding(@Nullable Boolean old) {
    if (funding == null) {
      return funded == null ? old : funded;
    }
    return switch (funding) {
      case "yes" -> Boolean.TRUE;
      case "no" -> Boolean.FALSE;
      case "unknown" -> null;
      default -> throw new InvalidRequestException("invalid-value", "funding", funding);
    };
  }

  private @Nullable Announced announced(@Nullable Announced old) {
    LocalDate from = date("announcedFrom", announcedFrom, old == null ? null : old.from());
    LocalDate to = date("announcedTo", announcedTo, old == null ? null : old.to());
    if (from == null && to == null) {
      return null;
    }
    if (from == null || to == null || to.isBefore(from)) {
      throw new InvalidRequestException("invalid-period", String.valueOf(from), String.valueOf(to));
    }
    return new Announced(from, to);
  }

  private static @Nullable LocalDate date(
      String field, @Nullable String given, @Nullable LocalDate old) {
    if (given == null || given.isBlank()) {
      return given == null ? old : null;
    }
    try {
      return LocalDate.parse(given);
    } catch (java.time.DateTimeException e) {
      throw new InvalidRequestException("invalid-value", field, given);
    }
  }

  private static @Nullable String text(@Nullable String given, @Nullable String old) {
    return given == null ? old : given.isBlank() ? null : given.strip();
  }
}
