package be.tournages.identity.web;

import be.tournages.http.InvalidRequestException;
import be.tournages.identity.AuditEntry;
import be.tournages.identity.AuditTrail;
import be.tournages.identity.NewPerson;
import be.tournages.identity.OneTimeLinks;
import be.tournages.identity.People;
import be.tournages.identity.Person;
import be.tournages.identity.PersonChange;
import be.tournages.identity.Role;
import be.tournages.identity.web.SessionJson.PersonJson;
import be.tournages.language.Language;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The administrator's view of people and of what they did. */
@Controller("/api")
@Secured(Role.Names.ADMINISTRATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
class PeopleController {

  private final People people;
  private final OneTimeLinks links;
  private final AuditTrail audit;

  PeopleController(People people, OneTimeLinks links, AuditTrail audit) {
    this.people = people;
    this.links = links;
    this.audit = audit;
  }

  /** Everybody, by name. */
  @Get("/people")
  PeopleJson list() {
    List<PersonJson> items = people.list().stream().map(PersonJson::of).toList();
    return new PeopleJson(items, items.size());
  }

  /** Adds somebody; the link in the answer lets them choose a password. */
  @Post("/people")
  HttpResponse<InvitedJson> add(@Valid @Body NewPersonJson wanted) {
    Language language = wanted.language() == null ? Language.FR : language(wanted.language());
    Person person =
        people.create(new NewPerson(wanted.name(), wanted.email(), role(wanted.role()), language));
    return HttpResponse.created(new InvitedJson(PersonJson.of(person), links.create(person)));
  }

  /** Changes somebody. */
  @Patch("/people/{id}")
  PersonJson change(UUID id, @Body ChangeJson wanted) {
    return PersonJson.of(
        people.change(
            id,
            new PersonChange(
                wanted.name(),
                wanted.role() == null ? null : role(wanted.role()),
                wanted.language() == null ? null : language(wanted.language()),
                wanted.disabled())));
  }

  /** A new one-time link for somebody who lost the password. */
  @Post("/people/{id}/link")
  InvitedJson link(UUID id) {
    Person person = people.get(id);
    return new InvitedJson(PersonJson.of(person), links.create(person));
  }

  /** Who did what, the newest first. */
  @Get("/audit")
  AuditJson audit(
      @QueryValue(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
      @QueryValue(defaultValue = "50") @Min(1) @Max(100) int size) {
    return new AuditJson(
        audit.list(page, size).stream().map(EntryJson::of).toList(), audit.count(), page, size);
  }

  private static Role role(String name) {
    for (Role role : Role.values()) {
      if (role.name().equals(name)) {
        return role;
      }
    }
    throw new InvalidRequestException("invalid-value", "role", name);
  }

  private static Language language(String code) {
    return Language.find(code)
        .orElseThrow(() -> new InvalidRequestException("invalid-value", "language", code));
  }

  /** People. */
  @Serdeable
  record PeopleJson(List<PersonJson> items, int total) {}

  /** Somebody and the path of a one-time link for them. */
  @Serdeable
  record InvitedJson(PersonJson person, String link) {}

  /** Somebody to add. */
  @Serdeable
  record NewPersonJson(
      @NotBlank String name,
      @NotBlank String email,
      @NotNull String role,
      @Nullable String language) {}

  /** What to change; what is absent stays. */
  @Serdeable
  record ChangeJson(
      @Nullable String name,
      @Nullable String role,
      @Nullable String language,
      @Nullable Boolean disabled) {}

  /** A page of the audit trail. */
  @Serdeable
  record AuditJson(List<EntryJson> items, long total, int page, int size) {}

  /** Who did what. */
  @Serdeable
  record EntryJson(
      Instant at, @Nullable String person, String action, String kind, String key, String detail) {
    static EntryJson of(AuditEntry entry) {
      return new EntryJson(
          entry.at(),
          entry.person(),
          entry.deed().action(),
          entry.deed().kind(),
          entry.deed().key(),
          entry.deed().detail());
    }
  }
}
