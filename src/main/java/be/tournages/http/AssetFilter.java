package be.tournages.http;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.List;
import java.util.Optional;

/**
 * Serves the browser application: its files, and its first page at every address that is neither a
 * file nor the server's own, since the screens' addresses are the browser's affair.
 */
@ServerFilter("/**")
final class AssetFilter implements Ordered {

  private static final List<String> SERVERS_OWN =
      List.of("/api/", "/webjars/", "/_static/", "/health", "/metrics");

  private final Assets assets;

  AssetFilter(Assets assets) {
    this.assets = assets;
  }

  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.before();
  }

  @RequestFilter
  @Nullable
  HttpResponse<?> serve(HttpRequest<?> request) {
    HttpMethod method = request.getMethod();
    String path = request.getPath();
    if ((method != HttpMethod.GET && method != HttpMethod.HEAD) || path.startsWith("/api/")) {
      return null;
    }
    return assets
        .find(path)
        .or(() -> isScreen(path) ? assets.findIndex() : Optional.empty())
        .map(asset -> answer(request, asset))
        .orElse(null);
  }

  private static boolean isScreen(String path) {
    return SERVERS_OWN.stream().noneMatch(own -> (path + "/").startsWith(own))
        && path.indexOf('.', path.lastIndexOf('/')) < 0;
  }

  private static HttpResponse<?> answer(HttpRequest<?> request, Asset asset) {
    Optional<String> held = request.getHeaders().findFirst(HttpHeaders.IF_NONE_MATCH);
    MutableHttpResponse<?> answer =
        asset.isHeldBy(held) ? HttpResponse.notModified() : content(request, asset);
    return answer
        .header(HttpHeaders.ETAG, asset.etag())
        .header(HttpHeaders.CACHE_CONTROL, asset.cacheControl())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
  }

  private static MutableHttpResponse<?> content(HttpRequest<?> request, Asset asset) {
    return request.getMethod() == HttpMethod.HEAD
        ? HttpResponse.ok().contentType(asset.type()).contentLength(asset.content().length)
        : HttpResponse.ok(asset.content()).contentType(asset.type());
  }
}
