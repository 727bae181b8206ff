package be.tournages.impact.report;

import be.tournages.impact.ImpactTexts;
import be.tournages.impact.Source;
import be.tournages.language.Language;
import be.tournages.production.ProjectType;
import com.ibm.icu.text.MessageFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words and numbers of a report in French or English. */
final class ReportTexts {

  private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

  private final ImpactTexts impact;
  private final ResourceBundle bundle;

  ReportTexts(Language language) {
    this.impact = new ImpactTexts(language);
    this.bundle = ResourceBundle.getBundle("be.tournages.impact.report.texts", language.locale());
  }

  ImpactTexts impact() {
    return impact;
  }

  Language language() {
    return impact.language();
  }

  /** The text of a key, its placeholders filled. */
  String text(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, language().locale()).format(arguments);
  }

  /** The word for a part of an input's path; the part itself where there is none. */
  String wordOr(String part) {
    String key = "part." + part;
    return bundle.containsKey(key) ? bundle.getString(key) : part;
  }

  /** Where a figure comes from, in words; for what was entered by hand, by whom and when. */
  String source(Source source) {
    return switch (source) {
      case Source.Document document ->
          text("source.document", document.title(), document.section());
      case Source.Ledger ledger -> text("source.ledger", Integer.toString(ledger.year()));
      case Source.Accounts accounts ->
          text("source.accounts", accounts.count(), Integer.toString(accounts.year()));
      case Source.Entered entered -> entered(entered);
      case Source.Indexed indexed ->
          text(
              "source.indexed",
              source(indexed.average()),
              impact.number(indexed.factor(), 0, 6),
              source(indexed.index()));
    };
  }

  private String entered(Source.Entered entered) {
    String reference =
        entered.reference().isEmpty() ? text("source.unsigned") : entered.reference();
    return entered
        .findSignature()
        .map(by -> text("source.entered", reference, by.name(), date(by.at())))
        .orElse(reference);
  }

  /** The day of a moment in Belgium. */
  String date(Instant moment) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language().locale())
        .format(moment.atZone(BELGIUM));
  }

  String type(ProjectType type) {
    return impact.type(type);
  }

  String month(int month) {
    return Month.of(month).getDisplayName(TextStyle.SHORT_STANDALONE, language().locale());
  }

  String country(String code) {
    return Locale.of("", code).getDisplayCountry(language().locale());
  }

  /** An amount in running text: whole thousands make it readable. */
  String roundEuro(BigDecimal amount) {
    String number = impact.number(amount, 0, 0);
    return language() == Language.EN ? "€" + number : number + "\u00a0€";
  }

  /** A cell as the language writes it. */
  String write(Cell cell) {
    return switch (cell) {
      case Cell.Text text -> text.text();
      case Cell.Euro euro -> impact.euro(euro.amount());
      case Cell.Number number -> impact.number(number.value(), 0, number.decimals());
      case Cell.Percent percent -> impact.percent(percent.share(), 2);
    };
  }
}
