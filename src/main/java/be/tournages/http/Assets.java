package be.tournages.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files that a browser may have: the application's under {@code web}, its libraries' under
 * {@code /webjars} and {@code /_static}.
 *
 * <p>They come from the class path; with {@code TOURNAGES_WEB} set to a folder, the application's
 * own come from there, read anew each time, so that a change shows at the next reload.
 */
@Singleton
class Assets {

  /* No empty, hidden or climbing segment, no byte that means something else to a file system. */
  private static final Pattern SAFE = Pattern.compile("(/[A-Za-z0-9@_~+-][A-Za-z0-9@._~+-]*)+");
  private static final String LIBRARIES = "/META-INF/resources";
  private static final int KEPT_BYTES = 16 << 20;

  private final Cache<String, Asset> kept =
      Caffeine.newBuilder()
          .maximumWeight(KEPT_BYTES)
          .weigher((String _, Asset asset) -> asset.content().length)
          .build();
  private final @Nullable Path folder;

  Assets(@Value("${tournages.web:}") String folder) {
    this.folder = folder.isEmpty() ? null : Path.of(folder);
  }

  /** The file at a path of an address, such as {@code /src/app/main.js}. */
  Optional<Asset> find(String path) {
    if (!SAFE.matcher(path).matches()) {
      return Optional.empty();
    }
    Asset held = kept.getIfPresent(path);
    return held != null ? Optional.of(held) : read(path);
  }

  /** The page that every screen of the application begins with. */
  Optional<Asset> findIndex() {
    return find("/index.html");
  }

  private Optional<Asset> read(String path) {
    boolean library = isLibrary(path);
    byte[] content =
        library ? onClassPath(LIBRARIES + path) : folder == null ? own(path) : inFolder(path);
    if (content == null) {
      return Optional.empty();
    }
    Asset asset = Asset.of(path, content, library);
    if (library || folder == null) {
      kept.put(path, asset);
    }
    return Optional.of(asset);
  }

  private static boolean isLibrary(String path) {
    return path.startsWith("/webjars/") || path.startsWith("/_static/");
  }

  private static byte @Nullable [] own(String path) {
    return onClassPath("/web" + path);
  }

  private byte @Nullable [] inFolder(String path) {
    Path file = Objects.requireNonNull(folder).resolve(path.substring(1));
    try {
      return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /* A name without a dot may be a folder, which some class loaders open as a listing. */
  private static byte @Nullable [] onClassPath(String path) {
    if (path.lastIndexOf('.') < path.lastIndexOf('/')) {
      return null;
    }
    try (InputStream stream = Assets.class.getResourceAsStream(path)) {
      return stream == null ? null : stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
