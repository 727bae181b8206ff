package be.tournages.http;

import io.micronaut.http.MediaType;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A file of the browser application or of one of its libraries.
 *
 * @param content the bytes as served; not to be changed
 * @param type media type
 * @param etag entity tag of the content, weak because the server may compress it
 * @param immutable true when the address carries a version, so that it never changes
 */
record Asset(byte[] content, MediaType type, String etag, boolean immutable) {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html;charset=utf-8"),
          Map.entry("js", "text/javascript;charset=utf-8"),
          Map.entry("mjs", "text/javascript;charset=utf-8"),
          Map.entry("css", "text/css;charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("geojson", "application/geo+json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff", "font/woff"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("ttf", "font/ttf"),
          Map.entry("wasm", "application/wasm"),
          Map.entry("txt", "text/plain;charset=utf-8"),
          Map.entry("map", "application/json"),
          Map.entry("bcmap", "application/octet-stream"),
          Map.entry("pfb", "application/octet-stream"));

  static Asset of(String path, byte[] content, boolean immutable) {
    String type = TYPES.getOrDefault(extension(path), "application/octet-stream");
    return new Asset(content, MediaType.of(type), etag(content), immutable);
  }

  String cacheControl() {
    return immutable ? "public, max-age=31536000, immutable" : "no-cache";
  }

  /** True when the tags that the browser holds include this one. */
  boolean isHeldBy(Optional<String> ifNoneMatch) {
    return ifNoneMatch.filter(tags -> tags.contains(etag)).isPresent();
  }

  private static String extension(String path) {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static String etag(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return "W/\"" + Base64.getUrlEncoder().encodeToString(digest).substring(0, 22) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
