package be.tournages.impact.web;

import be.tournages.impact.LedgerSums;
import be.tournages.impact.ManagementYear;
import be.tournages.impact.Source;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days; months and places are empty for a year of declared totals. */
@Serdeable
record ManagementDaysJson(
    BigDecimal total,
    BigDecimal funded,
    BigDecimal attributable,
    BigDecimal unsettled,
    List<TypeJson> byType,
    List<MonthJson> byMonth,
    List<PlaceJson> byProvince,
    List<PlaceJson> byCommune) {
  static ManagementDaysJson of(ManagementYear.Days days, PlaceNames names) {
    BigDecimal total = sum(days.byType().stream().map(one -> one.days().inWallonia()));
    BigDecimal funded = sum(days.byType().stream().map(one -> one.days().funded()));
    return new ManagementDaysJson(
        total,
        funded,
        total.subtract(funded),
        days.unsettled(),
        days.byType().stream().map(TypeJson::of).toList(),
        days.byMonth().stream().map(MonthJson::of).toList(),
        days.provinces().stream().map(one -> PlaceJson.ofProvince(one, names)).toList(),
        days.communes().stream().map(one -> PlaceJson.ofCommune(one, names)).toList());
  }

  private static BigDecimal sum(Stream<BigDecimal> numbers) {
    return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Days of a project type. */
  @Serdeable
  record TypeJson(
      String type, BigDecimal days, BigDecimal funded, BigDecimal attributable, Source source) {
    static TypeJson of(ManagementYear.OfType one) {
      return new TypeJson(
          one.type().code(),
          one.days().inWallonia(),
          one.days().funded(),
          one.days().attributable(),
          one.source());
    }
  }

  /** Days of a month, a project type and funding. */
  @Serdeable
  record MonthJson(int month, String type, boolean funded, BigDecimal days) {
    static MonthJson of(LedgerSums.OfMonth one) {
      return new MonthJson(one.month(), one.type().code(), one.funded(), one.days());
    }
  }

  /** Days of a place; code and name are empty where the commune is not known. */
  @Serdeable
  record PlaceJson(
      String nis, String name, @Nullable String provinceNis, BigDecimal days, int productions) {
    static PlaceJson ofProvince(LedgerSums.OfPlace one, PlaceNames names) {
      return new PlaceJson(
          one.nis(), names.province(one.nis()), null, one.days(), one.productions());
    }

    static PlaceJson ofCommune(LedgerSums.OfPlace one, PlaceNames names) {
      return new PlaceJson(
          one.nis(),
          names.commune(one.nis()),
          names.provinceOf(one.nis()),
          one.days(),
          one.productions());
    }
  }
}
