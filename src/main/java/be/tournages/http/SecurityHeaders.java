package be.tournages.http;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the browser what pages of ours may do, with every answer: scripts and styles from here
 * alone, none inline but the one import map, images from here and from the base maps' hosts.
 */
@ServerFilter("/**")
final class SecurityHeaders implements Ordered {

  private static final Pattern IMPORT_MAP =
      Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          // OpenStreetMap's tile policy asks for a referer; the path stays with us.
          "Referrer-Policy", "strict-origin-when-cross-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), microphone=(), payment=(), usb=(), geolocation=(self)");

  private final Assets assets;
  private final List<String> imageHosts;
  private volatile Policy policy = new Policy("none", "");

  /** The policy for one content of the first page. */
  private record Policy(String etag, String text) {}

  SecurityHeaders(Assets assets, BaseMaps baseMaps) {
    this.assets = assets;
    this.imageHosts = baseMaps.origins();
  }

  @Override
  public int getOrder() {
    return ServerFilterPhase.FIRST.order();
  }

  @ResponseFilter
  void add(HttpRequest<?> request, MutableHttpResponse<?> answer) {
    ALWAYS.forEach(answer.getHeaders()::set);
    answer.getHeaders().set("Content-Security-Policy", policy());
    if ("https".equals(request.getHeaders().get("X-Forwarded-Proto")) || request.isSecure()) {
      answer.getHeaders().set("Strict-Transport-Security", "max-age=31536000");
    }
    if (request.getPath().startsWith("/api/")) {
      unlessSet(answer, HttpHeaders.CACHE_CONTROL, "no-store");
      unlessSet(answer, HttpHeaders.VARY, "Accept-Language, Accept-Encoding, Cookie");
    }
  }

  /* Computed once; in development again whenever the first page changes. */
  private String policy() {
    String etag = assets.findIndex().map(Asset::etag).orElse("");
    Policy known = policy;
    if (!known.etag().equals(etag)) {
      known = new Policy(etag, compose());
      policy = known;
    }
    return known.text();
  }

  private String compose() {
    return "default-src 'none'; script-src 'self'"
        + importMapHash()
        + "; style-src 'self'; img-src 'self' data: blob: "
        + String.join(" ", imageHosts)
        + "; font-src 'self'; connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'"
        + "; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  }

  private String importMapHash() {
    return assets
        .findIndex()
        .map(index -> IMPORT_MAP.matcher(new String(index.content(), StandardCharsets.UTF_8)))
        .filter(Matcher::find)
        .map(map -> " 'sha256-" + sha256(map.group(1)) + "'")
        .orElse("");
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void unlessSet(MutableHttpResponse<?> answer, String name, String value) {
    if (!answer.getHeaders().contains(name)) {
      answer.getHeaders().set(name, value);
    }
  }
}
