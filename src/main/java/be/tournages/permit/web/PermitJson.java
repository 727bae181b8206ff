package be.tournages.permit.web;

import be.tournages.language.Language;
import be.tournages.permit.Authority;
import be.tournages.permit.PermitApplication;
import be.tournages.permit.PermitStatus;
import be.tournages.permit.PermitStep;
import be.tournages.production.Production;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application; {@code next} holds the statuses that may follow, {@code fileBy} its deadline, and
 * {@code since} the day before which no further step can have happened.
 */
@Serdeable
record PermitJson(
    UUID id,
    ProductionJson production,
    AuthorityJson authority,
    @Nullable String locationCode,
    @Nullable String locationName,
    LocalDate from,
    LocalDate to,
    @Nullable LocalDate fileBy,
    @Nullable String zone,
    @Nullable String zoneArea,
    @Nullable String conditions,
    String status,
    @Nullable LocalDate since,
    List<String> next,
    List<StepJson> history) {

  static PermitJson of(
      PermitApplication application,
      Production production,
      Authority authority,
      @Nullable String locationName,
      List<PermitStep> history) {
    var terms = application.terms();
    Integer days = authority.leadTimeDays();
    return new PermitJson(
        application.id(),
        new ProductionJson(production.id(), production.code(), production.title()),
        AuthorityJson.of(authority),
        terms.locationCode(),
        locationName,
        terms.from(),
        terms.to(),
        days == null ? null : terms.from().minusDays(days),
        terms.zone(),
        terms.zoneArea(),
        terms.conditions(),
        application.status().code(),
        application.since(),
        application.status().next().stream().sorted().map(PermitStatus::code).toList(),
        history.stream().map(StepJson::of).toList());
  }

  /** Who asks. */
  @Serdeable
  record ProductionJson(UUID id, String code, String title) {}

  /** Who decides, with a name per language. */
  @Serdeable
  record AuthorityJson(
      String code,
      String kind,
      @Nullable String communeNis,
      Map<String, String> names,
      @Nullable Integer leadTimeDays) {
    static AuthorityJson of(Authority authority) {
      var names = new java.util.TreeMap<String, String>();
      for (Language language : Language.values()) {
        names.put(language.code(), authority.names().in(language));
      }
      return new AuthorityJson(
          authority.code(),
          authority.kind().code(),
          authority.communeNis(),
          names,
          authority.leadTimeDays());
    }
  }

  /** A step: when it was noted, and the day it happened, null where that is not known. */
  @Serdeable
  record StepJson(
      Instant at,
      @Nullable LocalDate on,
      String who,
      @Nullable String from,
      String to,
      String note) {
    static StepJson of(PermitStep step) {
      var from = step.from();
      return new StepJson(
          step.at(),
          step.on(),
          step.who(),
          from == null ? null : from.code(),
          step.to().code(),
          step.note());
    }
  }

  /** A list of applications. */
  @Serdeable
  record ListJson(List<PermitJson> items, int total) {}

  /** A list of authorities. */
  @Serdeable
  record AuthoritiesJson(List<AuthorityJson> items, int total) {}
}
