package be.tournages.impact.web;

import be.tournages.identity.CurrentPerson;
import be.tournages.impact.ImpactYear;
import be.tournages.impact.Impacts;
import be.tournages.impact.LedgerSums;
import be.tournages.impact.PlaceSplit;
import be.tournages.impact.Publications;
import be.tournages.impact.Snapshot;
import be.tournages.impact.Source;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Freezes a year, says what has changed since, and divides its figure over places. */
@Controller("/api/impact/{year}")
@Secured({"MANAGER", "ADMINISTRATOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
class PublicationController {

  private final Publications publications;
  private final Impacts impacts;
  private final LedgerSums sums;
  private final CurrentPerson current;

  PublicationController(
      Publications publications, Impacts impacts, LedgerSums sums, CurrentPerson current) {
    this.publications = publications;
    this.impacts = impacts;
    this.sums = sums;
    this.current = current;
  }

  /** The year as it was published, and which inputs have changed since; nothing before that. */
  @Get("/publication")
  HttpResponse<PublicationJson> get(int year) {
    return find(year).map(HttpResponse::ok).orElseGet(HttpResponse::noContent);
  }

  /** Freezes the year; doing it again changes nothing. */
  @Put("/publication")
  PublicationJson publish(int year) {
    publications.publish(year, current.get().shownName());
    return find(year).orElseThrow();
  }

  private Optional<PublicationJson> find(int year) {
    return publications.check(year).map(PublicationJson::of);
  }

  /** The year divided over communes and provinces, by the days that shot there. */
  @Get("/places")
  PlacesJson places(int year) {
    ImpactYear impact = impacts.get(year);
    List<PlaceSplit.Place> communes = PlaceSplit.byCommune(impact, sums.listCommunes(year));
    return new PlacesJson(
        communes.stream().map(PlaceJson::of).toList(),
        PlaceSplit.byProvince(communes, sums.listPlaces(year, LedgerSums.Level.PROVINCE)).stream()
            .map(PlaceJson::of)
            .toList());
  }

  /** A published year. */
  @Serdeable
  record PublicationJson(
      int year,
      Instant publishedAt,
      String publishedBy,
      String modelVersion,
      boolean reproduced,
      Map<String, BigDecimal> results,
      Map<String, Source> sources,
      List<ChangeJson> changedInputs) {
    static PublicationJson of(Publications.Check check) {
      return new PublicationJson(
          check.publication().year(),
          check.publication().at(),
          check.publication().by(),
          check.publication().modelVersion(),
          check.reproduced(),
          check.publication().results(),
          check.publication().sources(),
          check.changes().stream().map(ChangeJson::of).toList());
    }
  }

  /** An input that is not what it was when the year was published. */
  @Serdeable
  record ChangeJson(String path, String before, String after) {
    static ChangeJson of(Snapshot.Change change) {
      return new ChangeJson(change.path(), change.before(), change.after());
    }
  }

  /** A year by place; an empty code stands for days whose commune is not known. */
  @Serdeable
  record PlacesJson(List<PlaceJson> communes, List<PlaceJson> provinces) {}

  /** A place with its days and its part of each scenario, in euro. */
  @Serdeable
  record PlaceJson(String nis, BigDecimal days, int productions, Map<String, BigDecimal> euro) {
    static PlaceJson of(PlaceSplit.Place place) {
      return new PlaceJson(place.nis(), place.days(), place.productions(), place.euro());
    }
  }
}
