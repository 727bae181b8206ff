package be.tournages.coproduction.web;

import be.tournages.coproduction.Share;
import be.tournages.coproduction.Work;
import be.tournages.coproduction.WorkCountry;
import be.tournages.coproduction.WorkSum;
import be.tournages.coproduction.WorkTable;
import be.tournages.coproduction.WorkTables;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Works and their sub-tables; amounts in euro to the cent, shares and ratios in per cent. */
@Serdeable
record WorksJson(
    int year,
    List<Integer> years,
    SumJson total,
    List<WorkJson> items,
    List<TableJson> tables,
    List<CountryJson> countries) {

  static WorksJson of(
      int year, List<Integer> years, List<Work> works, Map<Integer, BigDecimal> audited) {
    return new WorksJson(
        year,
        years,
        SumJson.of(WorkSum.of(works)),
        works.stream().map(work -> WorkJson.of(work, audited.get(work.number()))).toList(),
        WorkTables.of(works).stream().map(TableJson::of).toList(),
        WorkCountry.of(works).stream().map(CountryJson::of).toList());
  }

  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static BigDecimal percent(BigDecimal share) {
    return cents(share.movePointRight(2));
  }

  static BigDecimal cents(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP);
  }

  /** Several works taken together; average and ratio are null when there is none. */
  @Serdeable
  record SumJson(
      int count,
      BigDecimal investedEur,
      @Nullable BigDecimal averageEur,
      BigDecimal spentEur,
      @Nullable BigDecimal ratioPct) {
    static SumJson of(WorkSum sum) {
      boolean none = sum.count() == 0;
      return new SumJson(
          sum.count(),
          cents(sum.invested()),
          none ? null : cents(sum.average()),
          cents(sum.spent()),
          none ? null : percent(sum.ratio()));
    }
  }

  /**
   * A work; {@code auditedEur} and {@code auditedRatioPct} are null while its accounts are open.
   */
  @Serdeable
  record WorkJson(
      int number,
      String title,
      String line,
      String technique,
      String format,
      String origin,
      String initiatedIn,
      String company,
      List<String> directors,
      boolean majority,
      @Nullable String session,
      List<ShareJson> shares,
      BigDecimal investedEur,
      BigDecimal spentEur,
      BigDecimal ratioPct,
      @Nullable BigDecimal auditedEur,
      @Nullable BigDecimal auditedRatioPct) {
    static WorkJson of(Work work, @Nullable BigDecimal audited) {
      return new WorkJson(
          work.number(),
          work.title(),
          work.line().code(),
          work.technique().code(),
          work.format().code(),
          code(work.origin()),
          work.initiatedIn(),
          work.company(),
          work.directors(),
          work.majority(),
          work.session(),
          work.shares().stream().map(ShareJson::of).toList(),
          cents(work.invested()),
          cents(work.spent()),
          percent(WorkSum.of(List.of(work)).ratio()),
          audited == null ? null : cents(audited),
          audited == null ? null : percent(new WorkSum(1, work.invested(), audited).ratio()));
    }
  }

  /** What a country finances, per cent of the plan. */
  @Serdeable
  record ShareJson(String country, BigDecimal percent) {
    static ShareJson of(Share share) {
      return new ShareJson(share.country(), share.percent());
    }
  }

  /** A sub-table; {@code line} and {@code format} say which works it is of, null for all. */
  @Serdeable
  record TableJson(
      @Nullable String line,
      @Nullable String format,
      String groupedBy,
      List<RowJson> rows,
      SumJson total) {
    static TableJson of(WorkTables.Sub sub) {
      return new TableJson(
          sub.line().map(WorksJson::code).orElse(null),
          sub.format().map(WorksJson::code).orElse(null),
          code(sub.grouping()),
          sub.table().rows().stream().map(RowJson::of).toList(),
          SumJson.of(sub.table().total()));
    }
  }

  /** A row of a sub-table; averages and ratios of no works are null. */
  @Serdeable
  record RowJson(
      String key,
      int count,
      BigDecimal countSharePct,
      BigDecimal investedEur,
      BigDecimal investedSharePct,
      @Nullable BigDecimal averageEur,
      BigDecimal spentEur,
      BigDecimal spentSharePct,
      @Nullable BigDecimal ratioPct) {
    static RowJson of(WorkTable.Row row) {
      SumJson sum = SumJson.of(row.sum());
      return new RowJson(
          row.key(),
          sum.count(),
          percent(row.countShare()),
          sum.investedEur(),
          percent(row.investedShare()),
          sum.averageEur(),
          sum.spentEur(),
          percent(row.spentShare()),
          sum.ratioPct());
    }
  }

  /** A financing country. */
  @Serdeable
  record CountryJson(String country, int works, int initiated, BigDecimal averagePct) {
    static CountryJson of(WorkCountry one) {
      return new CountryJson(
          one.country(), one.works(), one.initiated(), cents(one.averagePercent()));
    }
  }
}
