package be.tournages.production.web;

import be.tournages.identity.Role;
import be.tournages.production.Productions;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which country a production comes from. */
@Controller("/api/productions/{id}/origin")
@Secured(Role.Names.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
class OriginController {

  private final Productions productions;

  OriginController(Productions productions) {
    this.productions = productions;
  }

  /** The country; null while it is not known. */
  @Get
  OriginJson get(UUID id) {
    return new OriginJson(productions.findCountry(id).orElse(null));
  }

  /** Says which country it is; an empty text takes the word back. */
  @Put
  OriginJson set(UUID id, @Body OriginJson origin, Authentication by) {
    String country = origin.country();
    productions.setCountry(
        id,
        country == null || country.isBlank() ? null : country.strip().toUpperCase(Locale.ROOT),
        by.getName());
    return get(id);
  }

  /** An ISO 3166-1 alpha-2 code. */
  @Serdeable
  record OriginJson(@Nullable String country) {}
}
