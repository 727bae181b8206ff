package be.tournages.http;

import be.tournages.language.Language;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;

/** Addresses that only tests have, one a way to fail. */
@Controller("/api/echo")
@Secured(SecurityRule.IS_ANONYMOUS)
class EchoController {

  @Get("/language")
  Said language(Language language) {
    return new Said(language.code());
  }

  @Get("/number")
  int number(@QueryValue int number) {
    return number;
  }

  @Get("/filter")
  String filter(@Valid @RequestBean Filter filter) {
    return filter.word() + filter.size();
  }

  @Get("/closed")
  @Secured("ADMINISTRATOR")
  String closed() {
    return "open";
  }

  @Get("/conflict")
  String conflict() {
    throw new ConflictException("no-message-of-its-own", "x");
  }

  @Get("/fault")
  String fault() {
    throw new IllegalStateException("secret");
  }

  @Post("/said")
  Said say(@Valid @Body Said said) {
    return said;
  }

  /** A body. */
  @Serdeable
  record Said(@NotBlank String word) {}

  /** A filter in the query. */
  @Introspected
  record Filter(
      @Nullable @QueryValue String word, @Nullable @Max(100) @QueryValue("size") Integer size) {}
}
