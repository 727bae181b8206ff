package be.tournages.impact.web;

import be.tournages.impact.reconciliation.ListedWork;
import be.tournages.impact.reconciliation.PublishedFigure;
import be.tournages.impact.reconciliation.Reconciliations;
import be.tournages.impact.reconciliation.Verdict;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A published report held against the data. Differences are printed minus computed. */
@Serdeable
record ReconciliationJson(
    int year,
    int checked,
    int supported,
    int unsupported,
    List<CauseJson> causes,
    List<SectionJson> sections,
    List<FigureJson> slips,
    List<FigureJson> rounded,
    List<TextJson> texts,
    List<MalformedJson> malformed) {

  static ReconciliationJson of(Reconciliations.Result result, UnaryOperator<String> remarks) {
    int slips = result.slips().size();
    return new ReconciliationJson(
        result.year(),
        result.verdicts().size(),
        result.verdicts().size() - slips,
        slips,
        result.causes().entrySet().stream()
            .map(one -> new CauseJson(code(one.getKey()), one.getValue()))
            .toList(),
        result.sections().entrySet().stream()
            .map(one -> SectionJson.of(one.getKey(), one.getValue()))
            .toList(),
        result.slips().stream().map(one -> FigureJson.of(one, remarks)).toList(),
        result.rounded().stream().map(one -> FigureJson.of(one, remarks)).toList(),
        TextJson.listOf(result, remarks),
        result.malformed().stream().map(MalformedJson::of).toList());
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How many slips a likely cause explains; {@code transposed-column} and so on. */
  @Serdeable
  record CauseJson(String cause, long count) {}

  /** What was checked of a section. */
  @Serdeable
  record SectionJson(String section, int checked, long unsupported) {
    static SectionJson of(String section, List<Verdict> verdicts) {
      return new SectionJson(
          section,
          verdicts.size(),
          verdicts.stream().filter(verdict -> !verdict.isSupported()).count());
    }
  }

  /** A printed figure and what the data gives for it; the detail is in English. */
  @Serdeable
  record FigureJson(
      String section,
      String place,
      String row,
      String column,
      String printed,
      BigDecimal computed,
      BigDecimal difference,
      String cause,
      String detail,
      String remark) {
    static FigureJson of(Verdict verdict, UnaryOperator<String> remarks) {
      PublishedFigure figure = verdict.figure();
      return new FigureJson(
          figure.section(),
          figure.place(),
          figure.row(),
          figure.column(),
          figure.printed(),
          verdict.computed().setScale(2, RoundingMode.HALF_UP),
          verdict.difference().setScale(2, RoundingMode.HALF_UP),
          code(verdict.cause()),
          verdict.detail(),
          remarks.apply(figure.remark()));
    }
  }

  /** Two places of the report that say different things. */
  @Serdeable
  record TextJson(
      String section, String printed, String otherSection, String otherwise, String remark) {
    static List<TextJson> listOf(Reconciliations.Result result, UnaryOperator<String> remarks) {
      var texts = new ArrayList<TextJson>();
      result.secondList().forEach(one -> texts.add(of(one)));
      result.texts().forEach(one -> texts.add(of(one, remarks)));
      return texts;
    }

    private static TextJson of(ListedWork.Difference one) {
      return new TextJson(
          "7.1, no. " + one.number() + ", " + one.column(), one.second(), "", one.first(), "");
    }

    private static TextJson of(Map<String, String> one, UnaryOperator<String> remarks) {
      return new TextJson(
          one.getOrDefault("section", ""),
          one.getOrDefault("printed", ""),
          one.getOrDefault("other_section", ""),
          one.getOrDefault("otherwise", ""),
          remarks.apply(one.getOrDefault("remark", "")));
    }
  }

  /** A number not written as French writes numbers. */
  @Serdeable
  record MalformedJson(String section, String row, String printed) {
    static MalformedJson of(PublishedFigure figure) {
      return new MalformedJson(figure.section(), figure.row(), figure.printed());
    }
  }
}
