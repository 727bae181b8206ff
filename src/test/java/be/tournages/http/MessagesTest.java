package be.tournages.http;

import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.language.Language;
import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

  /* The first argument of every failure that the code throws. */
  private static final Pattern TYPE =
      Pattern.compile(
          "new (?:InvalidRequest|Conflict|TooManyAttempts)Exception\\(\\s*\"([a-z0-9-]+)\"");

  private final Messages messages = new Messages();

  @ParameterizedTest
  @EnumSource
  void everyLanguageHasTheSameMessages(Language language) {
    assertThat(messages.keys(language)).isEqualTo(messages.keys(Language.FR));
  }

  @ParameterizedTest
  @EnumSource
  void everyMessageIsAPattern(Language language) {
    for (String key : messages.keys(language)) {
      assertThat(messages.find(language, key, 1, 2, 3, 4)).as(key).isPresent();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyLanguageUsesTheSamePlaceholders(Language language) {
    for (String key : messages.keys(Language.FR)) {
      assertThat(placeholders(language, key)).as(key).isEqualTo(placeholders(Language.FR, key));
    }
  }

  @Test
  void everyFailureThrownHasAMessage() throws IOException {
    var missing = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        var types = TYPE.matcher(Files.readString(file));
        while (types.find()) {
          if (!messages.keys(Language.FR).contains(types.group(1))) {
            missing.add(types.group(1) + " in " + file.getFileName());
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private Set<String> placeholders(Language language, String key) {
    return new TreeSet<>(
        new MessageFormat(messages.pattern(language, key), language.locale()).getArgumentNames());
  }
}
