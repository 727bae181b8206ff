package be.tournages.http;

import be.tournages.language.Language;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The language to answer in. A controller takes it as an argument of type {@link Language} without
 * annotation.
 *
 * <p>The query parameter {@code lang} decides, then {@code Accept-Language}, then the language of
 * the person signed in, then French.
 */
@Singleton
public class CallersLanguage implements TypedRequestArgumentBinder<Language> {

  /** Query parameter that names a language in a link; understood wherever a language matters. */
  public static final String PARAMETER = "lang";

  private static final String ATTRIBUTE = "tournages.language";

  /** Remembers, for this request, the language that the person signed in has chosen. */
  public static void remember(HttpRequest<?> request, Language language) {
    request.setAttribute(ATTRIBUTE, language);
  }

  /** The language to answer this request in. */
  public Language of(HttpRequest<?> request) {
    return Optional.ofNullable(request.getParameters().get(PARAMETER))
        .flatMap(Language::find)
        .or(() -> accepted(request))
        .or(() -> request.getAttribute(ATTRIBUTE, Language.class))
        .orElse(Language.FR);
  }

  @Override
  public Argument<Language> argumentType() {
    return Argument.of(Language.class);
  }

  @Override
  public BindingResult<Language> bind(
      ArgumentConversionContext<Language> context, HttpRequest<?> source) {
    String asked = source.getParameters().get(PARAMETER);
    if (asked != null && Language.find(asked).isEmpty()) {
      throw new InvalidRequestException("invalid-value", PARAMETER, asked);
    }
    Language language = of(source);
    return () -> Optional.of(language);
  }

  private static Optional<Language> accepted(HttpRequest<?> request) {
    String header = request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE);
    return header == null ? Optional.empty() : parse(header);
  }

  private static Optional<Language> parse(String header) {
    try {
      List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header);
      return ranges.stream()
          .filter(range -> range.getWeight() > 0)
          .sorted(Comparator.comparingDouble(Locale.LanguageRange::getWeight).reversed())
          .flatMap(range -> Language.find(range.getRange()).stream())
          .findFirst();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
