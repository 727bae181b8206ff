package be.tournages.http;

import be.tournages.language.Language;
import com.ibm.icu.text.MessageFormat;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * What the server says to people, in the four languages: patterns of ICU's {@code MessageFormat} in
 * {@code messages/<feature>_<language>.properties}.
 */
@Singleton
public class Messages {

  /* One file a feature and language, so that features do not write into each other's. */
  private static final List<String> FEATURES =
      List.of(
          "http",
          "identity",
          "territory",
          "location",
          "search",
          "production",
          "permit",
          "shoot",
          "callsheet",
          "impact",
          "coproduction",
          "scouting",
          "exchange");

  private final Map<Language, Properties> patterns = new EnumMap<>(Language.class);

  /** Reads the files of all languages, UTF-8, from the class path. */
  public Messages() {
    Arrays.stream(Language.values()).forEach(language -> patterns.put(language, read(language)));
  }

  /**
   * The message of a key; an unknown key is a mistake of the caller.
   *
   * @param arguments values of the placeholders {0}, {1}…
   */
  public String get(Language language, String key, Object... arguments) {
    return find(language, key, arguments)
        .orElseThrow(() -> new IllegalArgumentException("No message " + key));
  }

  /** The message of a key, where there is one. */
  public Optional<String> find(Language language, String key, Object... arguments) {
    return Optional.ofNullable(patterns(language).getProperty(key))
        .map(pattern -> new MessageFormat(pattern, language.locale()).format(arguments));
  }

  /** What a failure is told as: its message, or the general one with its type. */
  public String explain(Language language, TournagesException failure) {
    return explain(language, failure.type(), failure.arguments().toArray(Object[]::new));
  }

  /* A type may have a message of its own for its first argument, such as not-found.location. */
  String explain(Language language, String type, Object... arguments) {
    return special(language, type, arguments)
        .or(() -> find(language, type, arguments))
        .orElseGet(() -> get(language, "failed", type));
  }

  private Optional<String> special(Language language, String type, Object... arguments) {
    return arguments.length == 0
        ? Optional.empty()
        : find(language, type + "." + arguments[0], arguments);
  }

  /** Every key that has a message in the language. */
  public Set<String> keys(Language language) {
    return patterns(language).stringPropertyNames();
  }

  String pattern(Language language, String key) {
    return Objects.requireNonNull(patterns(language).getProperty(key), key);
  }

  private Properties patterns(Language language) {
    return Objects.requireNonNull(patterns.get(language));
  }

  private static Properties read(Language language) {
    var properties = new Properties();
    for (String feature : FEATURES) {
      String path = "/messages/" + feature + "_" + language.code() + ".properties";
      try (InputStream stream = Messages.class.getResourceAsStream(path)) {
        if (stream != null) {
          properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(path, e);
      }
    }
    return properties;
  }
}
