package be.tournages.http;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;

/** The description of this interface, and a page to browse it. */
@Hidden
@Controller("/api")
@Secured(SecurityRule.IS_ANONYMOUS)
class Documentation {

  /** The OpenAPI document, made from the controllers when they are compiled. */
  @Get("/openapi.yml")
  HttpResponse<byte[]> openApi() throws IOException {
    return file("/META-INF/swagger/tournages.yml", "application/yaml");
  }

  /** The page. */
  @Get("/docs")
  HttpResponse<byte[]> page() throws IOException {
    return file("/docs/index.html", "text/html;charset=utf-8");
  }

  /** The page's script: inline ones are not allowed. */
  @Get("/docs/start.js")
  HttpResponse<byte[]> script() throws IOException {
    return file("/docs/start.js", "text/javascript;charset=utf-8");
  }

  private static HttpResponse<byte[]> file(String path, String type) throws IOException {
    try (InputStream stream = Documentation.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new NotFoundException("file", path);
      }
      return HttpResponse.ok(stream.readAllBytes()).contentType(type);
    }
  }
}
