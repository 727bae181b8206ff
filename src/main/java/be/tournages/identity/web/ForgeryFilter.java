package be.tournages.identity.web;

import be.tournages.http.Problems;
import be.tournages.identity.Tokens;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Optional;

/**
 * Refuses a change that a page of another site asks for in the name of somebody signed in here: it
 * must come from our origin and carry the value that only our pages can read.
 */
@ServerFilter("/api/**")
final class ForgeryFilter {

  static final String HEADER = "X-CSRF-Token";

  private final Problems problems;

  ForgeryFilter(Problems problems) {
    this.problems = problems;
  }

  @RequestFilter
  @Nullable
  HttpResponse<?> check(HttpRequest<?> request) {
    return switch (request.getMethod()) {
      case GET, HEAD, OPTIONS -> null;
      default -> isOurs(request) ? null : problems.answer(request, 403, "csrf");
    };
  }

  private static boolean isOurs(HttpRequest<?> request) {
    Optional<String> expected = SessionCookies.csrf(request);
    String sent = request.getHeaders().get(HEADER);
    return sent != null
        && expected.isPresent()
        && Tokens.equal(sent, expected.get())
        && Origin.of(request).admits(request);
  }
}
