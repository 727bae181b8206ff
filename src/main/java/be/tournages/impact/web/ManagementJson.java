package be.tournages.impact.web;

import be.tournages.impact.Amount;
import be.tournages.impact.EnvironmentYear;
import be.tournages.impact.ImpactYear;
import be.tournages.impact.ManagementYear;
import be.tournages.impact.ScenarioResult;
import be.tournages.impact.Sensitivity;
import be.tournages.impact.YearFiles;
import be.tournages.language.Language;
import be.tournages.location.CatalogueHealth;
import be.tournages.location.LocationStatus;
import be.tournages.permit.PermitYear;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The year at a glance. Every list is the table behind a chart: one object a row, so that it makes
 * a CSV as it is. Days are unit days, amounts euro.
 */
@Serdeable
record ManagementJson(
    int year,
    String basis,
    List<Integer> years,
    ManagementDaysJson days,
    FilesJson files,
    PermitsJson permits,
    EnvironmentJson environment,
    CatalogueJson catalogue,
    ImpactJson impact) {

  static ManagementJson of(ManagementYear one, EnvironmentYear environment, PlaceNames names) {
    return new ManagementJson(
        one.impact().year(),
        code(one.impact().basis()),
        one.years().stream().map(ImpactYear::year).toList(),
        ManagementDaysJson.of(one.days(), names),
        FilesJson.of(one.files(), names.language()),
        PermitsJson.of(one.permits()),
        EnvironmentJson.of(environment),
        CatalogueJson.of(one.catalogue()),
        ImpactJson.of(one));
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Dossiers; {@code type} is null for those not classified yet. */
  @Serdeable
  record FilesJson(
      int handled,
      int shot,
      int notShot,
      List<FileTypeJson> byType,
      int foreignTotal,
      int unknownOrigin,
      List<ForeignJson> foreign) {
    static FilesJson of(YearFiles files, Language language) {
      return new FilesJson(
          files.handled(),
          files.shot(),
          files.handled() - files.shot(),
          files.byType().stream().map(FileTypeJson::of).toList(),
          files.foreignFiles(),
          files.unknownOrigin(),
          files.foreign().stream().map(one -> ForeignJson.of(one, language)).toList());
    }
  }

  /** Dossiers of a type. */
  @Serdeable
  record FileTypeJson(@Nullable String type, int handled, int shot, int funded) {
    static FileTypeJson of(YearFiles.OfType one) {
      return new FileTypeJson(
          one.type().map(type -> type.code()).orElse(null),
          one.handled(),
          one.shot(),
          one.funded());
    }
  }

  /** Foreign productions without coproduction. */
  @Serdeable
  record ForeignJson(String type, String country, String countryName, int files) {
    static ForeignJson of(YearFiles.Foreign one, Language language) {
      return new ForeignJson(
          one.type().code(),
          one.country(),
          Locale.of("", one.country()).getDisplayCountry(language.locale()),
          one.files());
    }
  }

  /** Applications; times in days. */
  @Serdeable
  record PermitsJson(
      int applications,
      int late,
      TimesJson decision,
      TimesJson notice,
      List<StatusJson> byStatus,
      List<AuthorityJson> byAuthority) {
    static PermitsJson of(PermitYear permits) {
      return new PermitsJson(
          permits.applications(),
          permits.late(),
          TimesJson.of(permits.decision()),
          TimesJson.of(permits.notice()),
          permits.byStatus().stream()
              .map(one -> new StatusJson(one.status().code(), one.applications()))
              .toList(),
          permits.byAuthority().stream().map(AuthorityJson::of).toList());
    }
  }

  /** How long something took; times are null when it never happened. */
  @Serdeable
  record TimesJson(
      int count,
      @Nullable BigDecimal medianDays,
      @Nullable BigDecimal ninetiethDays,
      @Nullable BigDecimal longestDays) {
    static TimesJson of(PermitYear.Times times) {
      return times.count() == 0
          ? new TimesJson(0, null, null, null)
          : new TimesJson(times.count(), times.median(), times.ninetieth(), times.longest());
    }
  }

  /** Applications of a status. */
  @Serdeable
  record StatusJson(String status, int applications) {}

  /** Applications to an authority. */
  @Serdeable
  record AuthorityJson(
      String code,
      String name,
      int applications,
      int granted,
      int refused,
      @Nullable BigDecimal medianDays) {
    static AuthorityJson of(PermitYear.OfAuthority one) {
      return new AuthorityJson(
          one.code(),
          one.name(),
          one.applications(),
          one.granted(),
          one.refused(),
          one.medianDays().signum() < 0 ? null : one.medianDays());
    }
  }

  /** Health of the catalogue today; all but {@code byStatus} is over published entries. */
  @Serdeable
  record CatalogueJson(
      int total,
      int published,
      Map<String, Integer> byStatus,
      Map<String, Integer> verified,
      Map<String, Integer> missing) {
    static CatalogueJson of(CatalogueHealth health) {
      var byStatus = new LinkedHashMap<String, Integer>();
      for (LocationStatus status : LocationStatus.values()) {
        byStatus.put(status.code(), health.byStatus().getOrDefault(status, 0));
      }
      var verified = new LinkedHashMap<String, Integer>();
      verified.put("within_year", health.verifiedWithinYear());
      verified.put("within_two_years", health.verifiedWithinTwo());
      verified.put("earlier", health.verifiedEarlier());
      verified.put("never", health.neverVerified());
      var missing = new LinkedHashMap<String, Integer>();
      missing.put("commune", health.withoutCommune());
      missing.put("description", health.withoutDescription());
      missing.put("english", health.withoutEnglish());
      missing.put("owner", health.withoutOwner());
      missing.put("practical", health.withoutPractical());
      return new CatalogueJson(
          health.byStatus().values().stream().mapToInt(Integer::intValue).sum(),
          health.published(),
          byStatus,
          verified,
          missing);
    }
  }

  /** The year's range and that of every other year. */
  @Serdeable
  record ImpactJson(
      BigDecimal lowEur,
      BigDecimal centralEur,
      BigDecimal highEur,
      List<ScenarioJson> scenarios,
      List<HistoryJson> history) {
    static ImpactJson of(ManagementYear one) {
      ImpactYear impact = one.impact();
      return new ImpactJson(
          Amount.shown(impact.low()),
          Amount.shown(Sensitivity.central(impact.results()).total()),
          Amount.shown(impact.high()),
          impact.results().stream().map(ScenarioJson::of).toList(),
          one.years().stream().map(year -> HistoryJson.of(year, one.published())).toList());
    }
  }

  /** Total of a scenario. */
  @Serdeable
  record ScenarioJson(String code, BigDecimal totalEur) {
    static ScenarioJson of(ScenarioResult result) {
      return new ScenarioJson(result.scenario().code(), Amount.shown(result.total()));
    }
  }

  /** A year of the history; {@code published} when its figure is frozen. */
  @Serdeable
  record HistoryJson(
      int year,
      String basis,
      BigDecimal days,
      BigDecimal attributableDays,
      BigDecimal lowEur,
      BigDecimal centralEur,
      BigDecimal highEur,
      boolean published) {
    static HistoryJson of(ImpactYear year, List<Integer> published) {
      return new HistoryJson(
          year.year(),
          code(year.basis()),
          year.types().stream()
              .map(one -> one.days().days().inWallonia())
              .reduce(BigDecimal.ZERO, BigDecimal::add),
          year.results().getFirst().days(),
          Amount.shown(year.low()),
          Amount.shown(Sensitivity.central(year.results()).total()),
          Amount.shown(year.high()),
          published.contains(year.year()));
    }
  }
}
