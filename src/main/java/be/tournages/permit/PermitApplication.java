package be.tournages.permit;

import be.tournages.http.ConflictException;
import be.tournages.http.InvalidRequestException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application of a production to shoot somewhere, and its decision.
 *
 * @param id identity
 * @param productionId who asks
 * @param status where it stands
 * @param since day on which it was last filed, decided or withdrawn; null when it never was
 * @param terms what is asked, and on which conditions it was granted
 */
public record PermitApplication(
    UUID id, UUID productionId, PermitStatus status, @Nullable LocalDate since, Terms terms) {

  /** A new application, not filed yet. */
  static PermitApplication draft(UUID productionId, Terms terms) {
    return new PermitApplication(UUID.randomUUID(), productionId, PermitStatus.DRAFT, null, terms);
  }

  /**
   * What is asked.
   *
   * @param authorityCode who decides
   * @param locationCode catalogue entry it is for, or null
   * @param from first day
   * @param to last day, not before the first
   * @param zone the zone in words, or null
   * @param zoneArea the zone as GeoJSON geometry in EPSG:4326, longitude first, or null
   * @param conditions conditions of the decision, or null
   */
  public record Terms(
      String authorityCode,
      @Nullable String locationCode,
      LocalDate from,
      LocalDate to,
      @Nullable String zone,
      @Nullable String zoneArea,
      @Nullable String conditions) {

    public Terms {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("A permit cannot end before it begins");
      }
    }
  }

  /** True while it is asked for or granted on the date. */
  public boolean covers(LocalDate date) {
    boolean live = status == PermitStatus.FILED || status == PermitStatus.GRANTED;
    return live && !date.isBefore(terms.from) && !date.isAfter(terms.to);
  }

  /**
   * The application one step further. To take it up as a draft again is the office's own affair:
   * the next filing may well have happened before that was noted.
   *
   * @param on day on which the step was taken
   * @param today the present day in Belgium
   * @throws ConflictException {@code permit-transition} when that step cannot follow
   * @throws InvalidRequestException {@code permit-day-future} when the day is to come, {@code
   *     permit-day-before} when it is before the step before
   */
  public PermitApplication moveTo(PermitStatus next, LocalDate on, LocalDate today) {
    if (!status.next().contains(next)) {
      throw new ConflictException("permit-transition", status.code(), next.code());
    }
    if (on.isAfter(today)) {
      throw new InvalidRequestException("permit-day-future", on.toString());
    }
    if (since != null && on.isBefore(since)) {
      throw new InvalidRequestException("permit-day-before", on.toString(), since.toString());
    }
    return new PermitApplication(
        id, productionId, next, next == PermitStatus.DRAFT ? since : on, terms);
  }

  /**
   * The application with other terms. What is asked may change while it is a draft; conditions may
   * be noted until it is refused or withdrawn.
   *
   * @throws ConflictException {@code permit-fixed} when what is asked can no longer change
   */
  public PermitApplication with(Terms changed) {
    boolean conditionsOnly = changed.equals(withConditions(changed.conditions));
    boolean closed = status == PermitStatus.REFUSED || status == PermitStatus.WITHDRAWN;
    if (status != PermitStatus.DRAFT && (closed || !conditionsOnly)) {
      throw new ConflictException("permit-fixed", status.code());
    }
    return new PermitApplication(id, productionId, status, since, changed);
  }

  private Terms withConditions(@Nullable String conditions) {
    return new Terms(
        terms.authorityCode,
        terms.locationCode,
        terms.from,
        terms.to,
        terms.zone,
        terms.zoneArea,
        conditions);
  }
}
