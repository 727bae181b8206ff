package be.tournages.permit.web;

import be.tournages.http.InvalidRequestException;
import be.tournages.permit.PermitApplication;
import be.tournages.permit.PermitApplication.Terms;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to change of an application: a field left out stays. {@code zoneArea} is a GeoJSON
 * geometry as text, EPSG:4326, longitude first.
 */
@Serdeable
record PermitEdit(
    @Nullable UUID production,
    @Nullable String authority,
    @Nullable String locationCode,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String zone,
    @Nullable String zoneArea,
    @Nullable String conditions) {

  Terms onto(@Nullable PermitApplication before) {
    Terms old = before == null ? null : before.terms();
    LocalDate first = required("from", from, old == null ? null : old.from());
    LocalDate last = required("to", to, old == null ? null : old.to());
    if (last.isBefore(first)) {
      throw new InvalidRequestException("invalid-period", first.toString(), last.toString());
    }
    return new Terms(
        required("authority", authority, old == null ? null : old.authorityCode()),
        text(locationCode, old == null ? null : old.locationCode()),
        first,
        last,
        text(zone, old == null ? null : old.zone()),
        text(zoneArea, old == null ? null : old.zoneArea()),
        text(conditions, old == null ? null : old.conditions()));
  }

  UUID productionId() {
    return required("production", production, null);
  }

  private static <T> T required(String field, @Nullable T given, @Nullable T old) {
    if (given != null) {
      return given;
    }
    if (old == null) {
      throw new InvalidRequestException("missing-value", field);
    }
    return old;
  }

  private static @Nullable String text(@Nullable String given, @Nullable String old) {
    return given == null ? old : given.isBlank() ? null : given.strip();
  }

  /** A step to take, or that was taken on an earlier day. */
  @Serdeable
  record Transition(String to, @Nullable LocalDate on, @Nullable String note) {}
}
