package be.tournages.language;

import java.util.Locale;
import java.util.Optional;

/** The four languages of the office, French first. */
public enum Language {
  FR(Locale.FRENCH),
  NL(Locale.of("nl")),
  DE(Locale.GERMAN),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** Two-letter code of ISO 639-1, in lower case. */
  public String code() {
    return locale.getLanguage();
  }

  /** Locale for formatting numbers, dates and messages. */
  public Locale locale() {
    return locale;
  }

  /** The language of a tag such as {@code nl-BE}; empty when it is none of the four. */
  public static Optional<Language> find(String tag) {
    String code = Locale.forLanguageTag(tag.strip()).getLanguage();
    for (Language language : values()) {
      if (language.code().equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
