package be.tournages.http;

import be.tournages.language.Language;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import java.util.List;

/** Tells failures as RFC 9457 problems, in the caller's language. */
@Singleton
public class Problems {

  private static final MediaType PROBLEM = MediaType.of(Problem.MEDIA_TYPE);

  private final Messages messages;
  private final CallersLanguage languages;
  private final FieldErrors fieldErrors;

  Problems(Messages messages, CallersLanguage languages, FieldErrors fieldErrors) {
    this.messages = messages;
    this.languages = languages;
    this.fieldErrors = fieldErrors;
  }

  /** The answer to a request that failed in a way the code foresaw. */
  public MutableHttpResponse<Problem> answer(HttpRequest<?> request, TournagesException failure) {
    return answer(
        request, failure.status(), failure.type(), failure.arguments().toArray(Object[]::new));
  }

  /** The answer with a type of its own. */
  public MutableHttpResponse<Problem> answer(
      HttpRequest<?> request, int status, String type, Object... arguments) {
    return write(problem(request, status, type, arguments));
  }

  MutableHttpResponse<Problem> unexpected(HttpRequest<?> request, String id) {
    Problem plain = problem(request, 500, "unexpected", id);
    return write(
        new Problem(plain.type(), plain.title(), plain.status(), plain.detail(), id, null));
  }

  MutableHttpResponse<Problem> invalidFields(
      HttpRequest<?> request, ConstraintViolationException invalid) {
    List<Problem.FieldError> errors = fieldErrors.list(languages.of(request), invalid);
    Problem plain = problem(request, 400, "invalid-fields", errors.size());
    return write(
        new Problem(plain.type(), plain.title(), plain.status(), plain.detail(), null, errors));
  }

  private Problem problem(HttpRequest<?> request, int status, String type, Object... arguments) {
    Language language = languages.of(request);
    return new Problem(
        Problem.TYPE_PREFIX + type,
        title(language, status),
        status,
        messages.explain(language, type, arguments),
        null,
        null);
  }

  private String title(Language language, int status) {
    return messages
        .find(language, "status." + status)
        .orElseGet(() -> messages.get(language, "status." + (status < 500 ? 400 : 500)));
  }

  private static MutableHttpResponse<Problem> write(Problem problem) {
    return HttpResponse.<Problem>status(HttpStatus.valueOf(problem.status()))
        .contentType(PROBLEM)
        .body(problem);
  }
}
