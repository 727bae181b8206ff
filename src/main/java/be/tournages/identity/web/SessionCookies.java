package be.tournages.identity.web;

import be.tournages.identity.Sessions;
import be.tournages.identity.Tokens;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import java.util.Optional;

/**
 * The two cookies: the session of somebody signed in, and a visit before that, whose only use is
 * that a page of ours can prove it is ours.
 */
final class SessionCookies {

  private static final String SESSION = "tournages_session";
  private static final String VISIT = "tournages_visit";

  private SessionCookies() {}

  static Optional<String> session(HttpRequest<?> request) {
    return request.getCookies().findCookie(SESSION).map(Cookie::getValue);
  }

  /** The value that the next change has to send along; empty before the first answer. */
  static Optional<String> csrf(HttpRequest<?> request) {
    return session(request)
        .or(() -> request.getCookies().findCookie(VISIT).map(Cookie::getValue))
        .map(Tokens::csrf);
  }

  static void begin(HttpRequest<?> request, MutableHttpResponse<?> answer, String token) {
    answer.cookie(cookie(request, SESSION, token, Sessions.LONGEST));
  }

  static void end(HttpRequest<?> request, MutableHttpResponse<?> answer) {
    answer.cookie(cookie(request, SESSION, "", Duration.ZERO));
  }

  static void visit(HttpRequest<?> request, MutableHttpResponse<?> answer, String token) {
    answer.cookie(cookie(request, VISIT, token, Sessions.LONGEST));
  }

  private static Cookie cookie(HttpRequest<?> request, String name, String value, Duration age) {
    return Cookie.of(name, value)
        .httpOnly(true)
        .secure(Origin.of(request).isEncrypted())
        .sameSite(SameSite.Lax)
        .path("/")
        .maxAge(age);
  }
}
