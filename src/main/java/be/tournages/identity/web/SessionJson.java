package be.tournages.identity.web;

import be.tournages.identity.Person;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Who is signed in, if anybody.
 *
 * @param csrfToken to be sent with every change, as header {@code X-CSRF-Token}
 * @param firstRun true until an administrator can sign in
 */
@Serdeable
record SessionJson(@Nullable PersonJson person, String csrfToken, boolean firstRun) {

  /** Somebody who may sign in. */
  @Serdeable
  record PersonJson(
      UUID id, String name, String email, String language, String role, boolean disabled) {
    static PersonJson of(Person person) {
      return new PersonJson(
          person.id(),
          person.name(),
          person.email(),
          person.language().code(),
          person.role().name(),
          person.disabled());
    }
  }

  /** Address and password. */
  @Serdeable
  record Credentials(
      @NotNull @Size(max = 254) String email, @NotNull @Size(max = 400) String password) {}

  /** What the holder of a one-time link gives. */
  @Serdeable
  record Redeemed(
      @NotBlank String token,
      @NotNull @Size(max = 400) String password,
      @Nullable @Size(max = 200) String name,
      @Nullable @Size(max = 254) String email) {}

  /** The language chosen. */
  @Serdeable
  record Chosen(@NotBlank String language) {}

  /** The password so far and the next. */
  @Serdeable
  record NewPassword(
      @NotNull @Size(max = 400) String currentPassword,
      @NotNull @Size(max = 400) String newPassword) {}
}
