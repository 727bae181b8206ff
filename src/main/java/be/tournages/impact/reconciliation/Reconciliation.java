package be.tournages.impact.reconciliation;

import be.tournages.impact.reconciliation.PublishedFigure.Relation;
import be.tournages.impact.reconciliation.Verdict.Cause;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Computes every figure of a report afresh and says which ones the data does not support, by how
 * much, and why that is likely.
 */
public final class Reconciliation {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final List<PublishedFigure> figures;
  private final Map<String, PublishedFigure> byKey = new HashMap<>();
  private final Map<String, Measure> computed = new HashMap<>();
  private final ReportData data;

  /** Prepares the figures of a report, whose keys must differ, and the data. */
  public Reconciliation(List<PublishedFigure> figures, ReportData data) {
    this.figures = List.copyOf(figures);
    this.data = data;
    for (PublishedFigure figure : figures) {
      if (byKey.put(figure.key(), figure) != null) {
        throw new IllegalArgumentException("Two figures are called " + figure.key());
      }
    }
    for (PublishedFigure figure : figures) {
      figure.formula().ifPresent(formula -> computed.put(figure.key(), evaluate(formula)));
    }
  }

  /** One verdict for each figure that claims to be something, in the order of the figures. */
  public List<Verdict> run() {
    var verdicts = new ArrayList<Verdict>();
    for (PublishedFigure figure : figures) {
      Measure measure = computed.get(figure.key());
      if (measure != null) {
        verdicts.add(judge(figure, measure));
      }
    }
    return verdicts;
  }

  /** Figures that are not written as French writes numbers. */
  public List<PublishedFigure> malformed() {
    return figures.stream()
        .filter(figure -> !PrintedNumber.parse(figure.printed()).wellFormed())
        .toList();
  }

  private Verdict judge(PublishedFigure figure, Measure measure) {
    BigDecimal printed = PrintedNumber.parse(figure.printed()).value();
    BigDecimal difference = printed.subtract(measure.value());
    Finding finding = new Finding(Cause.NONE, "");
    if (!holds(figure, measure.value(), BigDecimal.ZERO)) {
      finding =
          holds(figure, measure.value(), measure.slack())
              ? new Finding(Cause.ROUNDED_TERMS, "its terms are printed rounded")
              : explain(figure, measure.value());
    }
    return new Verdict(figure, measure.value(), difference, finding.cause(), finding.detail());
  }

  private static boolean holds(PublishedFigure figure, BigDecimal value, BigDecimal slack) {
    BigDecimal printed = PrintedNumber.parse(figure.printed()).value();
    BigDecimal unit = unit(figure);
    BigDecimal difference = value.subtract(printed);
    return switch (figure.relation()) {
      case EQUAL -> difference.abs().compareTo(unit.multiply(HALF).add(slack)) <= 0;
      case NEAR -> difference.abs().compareTo(unit.add(slack)) <= 0;
      case OVER ->
          difference.compareTo(slack.negate()) >= 0 && difference.compareTo(unit.add(slack)) < 0;
      case AT_MOST -> difference.compareTo(slack.negate()) >= 0;
      case AT_LEAST -> difference.compareTo(slack) <= 0;
    };
  }

  private record Finding(Cause cause, String detail) {}

  private Finding explain(PublishedFigure figure, BigDecimal value) {
    if (figure.relation() == Relation.AT_MOST || figure.relation() == Relation.AT_LEAST) {
      return new Finding(Cause.CONTRADICTION, "");
    }
    Optional<Finding> neighbour = neighbour(figure);
    if (neighbour.isPresent()) {
      return neighbour.get();
    }
    BigDecimal unit = unit(figure);
    PrintedNumber printed = PrintedNumber.parse(figure.printed());
    if (Digits.swapped(printed, value)) {
      return new Finding(Cause.TRANSPOSED_DIGITS, "two neighbouring digits changed places");
    }
    BigDecimal off = printed.value().subtract(value);
    if (off.abs().compareTo(unit) < 0) {
      return new Finding(Cause.ROUNDING, off.signum() < 0 ? "cut, not rounded" : "rounded up");
    }
    if (off.abs().compareTo(unit) == 0 && isSum(figure)) {
      return new Finding(Cause.ROUNDING, "one unit of the last digit: added before rounding");
    }
    if (Digits.cut(printed, value)) {
      return new Finding(Cause.ROUNDING, "cut to a whole number");
    }
    if (Digits.oneWrong(printed, value)) {
      return new Finding(Cause.WRONG_DIGIT, "all other digits agree");
    }
    return new Finding(Cause.STALE, "");
  }

  /* A value that stands in a neighbouring cell was most likely copied from there. */
  private Optional<Finding> neighbour(PublishedFigure figure) {
    for (PublishedFigure other : figures) {
      if (other != figure && other.section().equals(figure.section())) {
        @Nullable Measure there = computed.get(other.key());
        boolean sameRow = other.row().equals(figure.row()) && isShare(other) && isShare(figure);
        boolean sameColumn =
            other.column().equals(figure.column()) && other.place().equals(figure.place());
        if (there != null
            && (sameRow || sameColumn && isShare(figure))
            && holds(figure, there.value(), BigDecimal.ZERO)) {
          return Optional.of(
              sameRow
                  ? new Finding(Cause.TRANSPOSED_COLUMN, "equals column " + other.column())
                  : new Finding(Cause.TRANSPOSED_ROW, "equals row " + other.row()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSum(PublishedFigure figure) {
    return figure.formula().filter(formula -> formula.matches("(\\[[^]]*]\\+?)+")).isPresent();
  }

  private static boolean isShare(PublishedFigure figure) {
    return figure.printed().endsWith("%") && figure.column().startsWith("share");
  }

  private static BigDecimal unit(PublishedFigure figure) {
    return figure.unit().orElseGet(() -> PrintedNumber.parse(figure.printed()).unit());
  }

  private Measure evaluate(String formula) {
    return Expression.evaluate(
        formula,
        new Expression.Source() {
          @Override
          public Measure figure(String name, String words) {
            return data.figure(name, words);
          }

          @Override
          public Measure printed(String key) {
            return printedMeasure(key);
          }
        });
  }

  private Measure printedMeasure(String key) {
    PublishedFigure figure = byKey.get(key);
    if (figure == null) {
      throw new IllegalArgumentException("The report prints nothing under " + key);
    }
    PrintedNumber number = PrintedNumber.parse(figure.printed());
    return new Measure(number.value(), slack(figure, number));
  }

  /* Counts are whole and sums are kept to the cent; averages, shares and whole euros are rounded. */
  private static BigDecimal slack(PublishedFigure figure, PrintedNumber number) {
    boolean euro = figure.printed().contains("€");
    boolean cents = number.unit().compareTo(new BigDecimal("0.01")) == 0;
    boolean share = figure.printed().contains("%");
    boolean average = figure.column().equals("per_day");
    return share || average || euro && !cents ? number.unit().multiply(HALF) : BigDecimal.ZERO;
  }
}
