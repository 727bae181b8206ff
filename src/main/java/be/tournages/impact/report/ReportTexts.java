package be.tournages.impact.report;

import be.tournages.impact.ImpactTexts;
import be.tournages.language.Language;
import be.tournages.production.ProjectType;
import com.ibm.icu.text.MessageFormat;
import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words and numbers of a report in French or English. */
final class ReportTexts {

  private static final Pattern LEDGER = Pattern.compile("ledger (?<year>\\d{4})");
  private static final Pattern ACCOUNTS =
      Pattern.compile("(?<count>\\d+) closed accounts(?: of (?<year>\\d{4}))?(?<index>.*)");

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

  /**
   * Where a figure comes from: a document as the office entered it, in words what is derived here
   * (the ledger, closed accounts).
   */
  String source(String source) {
    Matcher ledger = LEDGER.matcher(source);
    if (ledger.matches()) {
      return text("source.ledger", ledger.group("year"));
    }
    Matcher accounts = ACCOUNTS.matcher(source);
    if (!accounts.matches()) {
      return source;
    }
    String year = accounts.group("year");
    return (year == null
            ? text("source.accounts", accounts.group("count"))
            : text("source.accounts_of", accounts.group("count"), year))
        + accounts.group("index");
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
