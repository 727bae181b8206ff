package be.tournages.impact;

import be.tournages.language.Language;
import be.tournages.language.Names;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * A year's impact as JSON. Amounts are euro, rounded half-up to the cent; averages a day keep all
 * their decimals; days are unit days.
 */
@Serdeable
public record ImpactYearJson(
    int year,
    String basis,
    String modelVersion,
    RangeJson range,
    List<TableJson> scenarios,
    List<TypeJson> types,
    List<FindingJson> findings) {

  /** The document of a year. */
  public static ImpactYearJson of(ImpactYear year) {
    return new ImpactYearJson(
        year.year(),
        code(year.basis()),
        ImpactModel.VERSION,
        RangeJson.of(year),
        year.tables().stream().map(TableJson::of).toList(),
        year.types().stream().map(TypeJson::of).toList(),
        year.findings().stream().map(FindingJson::of).toList());
  }

  /** A share of 0–1 in per cent, without needless zeros or an exponent. */
  public static BigDecimal percent(BigDecimal share) {
    BigDecimal percent = share.movePointRight(2).stripTrailingZeros();
    return percent.scale() < 0 ? percent.setScale(0) : percent;
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A year in the history. */
  @Serdeable
  public record Summary(int year, String basis, BigDecimal attributableDays, RangeJson range) {
    /** From what was computed. */
    public static Summary of(ImpactYear year) {
      return new Summary(
          year.year(), code(year.basis()), year.results().getFirst().days(), RangeJson.of(year));
    }
  }

  /** Lowest and highest total over the scenarios. */
  @Serdeable
  public record RangeJson(BigDecimal lowEur, BigDecimal highEur) {
    /** From what was computed. */
    public static RangeJson of(ImpactYear year) {
      return new RangeJson(Amount.shown(year.low()), Amount.shown(year.high()));
    }
  }

  /** A label in the four languages. */
  @Serdeable
  public record LabelJson(String fr, String nl, String de, String en) {
    /** From what was computed. */
    public static LabelJson of(Names names) {
      return new LabelJson(
          names.in(Language.FR),
          names.in(Language.NL),
          names.in(Language.DE),
          names.in(Language.EN));
    }
  }

  /** A scenario's table. */
  @Serdeable
  public record TableJson(
      String code, LabelJson label, BigDecimal sharePct, List<LineJson> lines, TotalJson total) {
    /** From what was computed. */
    public static TableJson of(ImpactYear.Table table) {
      NamedScenario named = table.named();
      return new TableJson(
          named.scenario().code(),
          LabelJson.of(named.names()),
          percent(named.scenario().share()),
          table.result().lines().stream().map(LineJson::of).toList(),
          TotalJson.of(table.result()));
    }
  }

  /** A project type in a scenario. */
  @Serdeable
  public record LineJson(
      String type,
      BigDecimal days,
      BigDecimal spendPerDayEur,
      BigDecimal spendOnDaysEur,
      BigDecimal complementEur,
      BigDecimal totalEur) {
    /** From what was computed. */
    public static LineJson of(ImpactLine line) {
      return new LineJson(
          line.type().code(),
          line.days(),
          line.spendPerDay(),
          Amount.shown(line.spendOnDays()),
          Amount.shown(line.complement()),
          Amount.shown(line.total()));
    }
  }

  /** The sums of a table. */
  @Serdeable
  public record TotalJson(
      BigDecimal days, BigDecimal spendOnDaysEur, BigDecimal complementEur, BigDecimal totalEur) {
    /** From what was computed. */
    public static TotalJson of(ScenarioResult result) {
      return new TotalJson(
          result.days(),
          Amount.shown(result.spendOnDays()),
          Amount.shown(result.complement()),
          Amount.shown(result.total()));
    }
  }

  /** The inputs of a project type, with their sources. */
  @Serdeable
  public record TypeJson(
      String type,
      int filesHandled,
      int filesShot,
      BigDecimal days,
      BigDecimal fundedDays,
      BigDecimal attributableDays,
      Source daysSource,
      @Nullable AverageJson average,
      @Nullable ComplementJson complement) {
    /** From what was computed. */
    public static TypeJson of(TypeYear type) {
      return new TypeJson(
          type.days().type().code(),
          type.days().filesHandled(),
          type.days().filesShot(),
          type.days().days().inWallonia(),
          type.days().days().funded(),
          type.days().days().attributable(),
          type.days().source(),
          type.average().map(AverageJson::of).orElse(null),
          type.complement().map(ComplementJson::of).orElse(null));
    }
  }

  /** An average spend a day. */
  @Serdeable
  public record AverageJson(
      int year,
      BigDecimal totalEur,
      BigDecimal eligibleEur,
      BigDecimal otherEur,
      Source source,
      List<PortionJson> portions) {
    /** From what was computed. */
    public static AverageJson of(SpendAverage average) {
      return new AverageJson(
          average.year(),
          average.spend().total(),
          average.spend().eligible(),
          average.spend().other(),
          average.source(),
          average.spend().portions().stream().map(PortionJson::of).toList());
    }
  }

  /** A part of an average. */
  @Serdeable
  public record PortionJson(String category, BigDecimal amountEur, boolean eligible) {
    /** From what was computed. */
    public static PortionJson of(Portion portion) {
      return new PortionJson(portion.category().code(), portion.amount(), portion.eligible());
    }
  }

  /** A complement and where it comes from. */
  @Serdeable
  public record ComplementJson(BigDecimal amountEur, Source source) {
    /** From what was computed. */
    public static ComplementJson of(Complement complement) {
      return new ComplementJson(Amount.shown(complement.amount()), complement.source());
    }
  }

  /** Something a reader has to know; the kind is a key of the messages. */
  @Serdeable
  public record FindingJson(String kind, String type, List<String> arguments) {
    /** From what was computed. */
    public static FindingJson of(ImpactFinding finding) {
      return new FindingJson(code(finding.kind()), finding.type().code(), finding.arguments());
    }
  }
}
