package be.tournages.identity.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Optional;

/**
 * Where the browser believes this server to be.
 *
 * @param scheme {@code http} or {@code https}
 * @param authority host and, unless it is the scheme's own, port
 */
record Origin(String scheme, String authority) {

  /** As the caller, or the proxy in front, tells it. */
  static Origin of(HttpRequest<?> request) {
    HttpHeaders headers = request.getHeaders();
    String scheme =
        first(headers, "X-Forwarded-Proto").orElse(request.isSecure() ? "https" : "http");
    String authority =
        first(headers, "X-Forwarded-Host").or(() -> first(headers, "Host")).orElse("");
    return new Origin(scheme, authority);
  }

  boolean isEncrypted() {
    return scheme.equals("https");
  }

  /** True when a request that names an origin names this one; older browsers name none. */
  boolean admits(HttpRequest<?> request) {
    String named = request.getHeaders().get(HttpHeaders.ORIGIN);
    return named == null || named.equalsIgnoreCase(scheme + "://" + authority);
  }

  private static Optional<String> first(HttpHeaders headers, String name) {
    return Optional.ofNullable(headers.get(name)).map(value -> value.split(",", 2)[0].strip());
  }
}
