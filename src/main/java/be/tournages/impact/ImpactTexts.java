package be.tournages.impact;

import be.tournages.language.Language;
import be.tournages.production.ProjectType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ResourceBundle;

/** Words and numbers of the impact's tables and reports in one language. */
public final class ImpactTexts {

  private final Language language;
  private final ResourceBundle bundle;

  public ImpactTexts(Language language) {
    this.language = language;
    this.bundle = ResourceBundle.getBundle("be.tournages.impact.texts", language.locale());
  }

  /** The language they are in. */
  public Language language() {
    return language;
  }

  /** The sentence of a key, its placeholders {0}, {1}… filled. */
  public String text(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, language.locale()).format(arguments);
  }

  /** Name of a project type. */
  public String type(ProjectType type) {
    return text("type." + type.code());
  }

  /** An amount with two decimals, half-up, and its unit, as the language writes it. */
  public String euro(BigDecimal amount) {
    String number = number(amount, 2, 2);
    return language == Language.EN ? "€" + number : number + "\u00a0€";
  }

  /** A number with at most the given decimals, half-up, grouped as the language does. */
  public String number(BigDecimal number, int fewest, int most) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setRoundingMode(RoundingMode.HALF_UP);
    format.setMinimumFractionDigits(fewest);
    format.setMaximumFractionDigits(most);
    return format.format(number);
  }

  /** A share of 0–1 in per cent, with the given decimals. */
  public String percent(BigDecimal share, int decimals) {
    String number = number(share.movePointRight(2), decimals, decimals);
    return language == Language.EN ? number + "%" : number + "\u00a0%";
  }
}
