package be.tournages.identity.web;

import be.tournages.http.InvalidRequestException;
import be.tournages.identity.CurrentPerson;
import be.tournages.identity.OneTimeLinks;
import be.tournages.identity.People;
import be.tournages.identity.Person;
import be.tournages.identity.PersonChange;
import be.tournages.identity.Sessions;
import be.tournages.identity.SignIn;
import be.tournages.identity.SignIn.Outcome;
import be.tournages.identity.Tokens;
import be.tournages.identity.web.SessionJson.PersonJson;
import be.tournages.language.Language;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;

/** Signing in and out, one's password and language. */
@Controller("/api/session")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class SessionController {

  private final SignIn signIn;
  private final Sessions sessions;
  private final People people;
  private final OneTimeLinks links;
  private final Answers answers;

  SessionController(
      SignIn signIn, Sessions sessions, People people, OneTimeLinks links, Answers answers) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.people = people;
    this.links = links;
    this.answers = answers;
  }

  /** Who is signed in, and the token for changes. */
  @Get
  HttpResponse<SessionJson> get(HttpRequest<?> request) {
    Person person = answers.current().find().orElse(null);
    String csrf = SessionCookies.csrf(request).orElse(null);
    boolean over = person == null && SessionCookies.session(request).isPresent();
    if (csrf != null && !over) {
      return HttpResponse.ok(json(person, csrf));
    }
    String visit = Tokens.create();
    MutableHttpResponse<SessionJson> answer = HttpResponse.ok(json(null, Tokens.csrf(visit)));
    SessionCookies.visit(request, answer, visit);
    if (over) {
      SessionCookies.end(request, answer);
    }
    return answer;
  }

  /** Signs in. */
  @Post
  HttpResponse<?> signIn(HttpRequest<?> request, @Valid @Body SessionJson.Credentials given) {
    String from = request.getRemoteAddress().getAddress().getHostAddress();
    return switch (signIn.attempt(given.email(), given.password(), from)) {
      case Outcome.SignedIn in -> signedIn(request, in.person(), in.token());
      case Outcome.Wrong _ -> answers.problems().answer(request, 401, "wrong-credentials");
      case Outcome.TooMany many -> {
        long seconds = many.pause().toSeconds() + 1;
        yield answers
            .problems()
            .answer(request, 429, "too-many-attempts", seconds)
            .header("Retry-After", Long.toString(seconds));
      }
    };
  }

  /** Signs out. */
  @Delete
  HttpResponse<?> signOut(HttpRequest<?> request) {
    SessionCookies.session(request).ifPresent(sessions::close);
    MutableHttpResponse<?> answer = HttpResponse.noContent();
    SessionCookies.end(request, answer);
    return answer;
  }

  /** Uses a one-time link up: sets a password and signs in. */
  @Post("/one-time")
  HttpResponse<?> redeem(
      HttpRequest<?> request, Language language, @Valid @Body SessionJson.Redeemed given) {
    Person person =
        links.redeem(
            new OneTimeLinks.Redemption(
                given.token(), given.password(), given.name(), given.email(), language));
    return signedIn(request, person, sessions.open(person));
  }

  /** Chooses one's language. */
  @Put("/language")
  @Secured(SecurityRule.IS_AUTHENTICATED)
  PersonJson chooseLanguage(@Valid @Body SessionJson.Chosen chosen) {
    Language language =
        Language.find(chosen.language())
            .orElseThrow(
                () -> new InvalidRequestException("invalid-value", "language", chosen.language()));
    Person person = answers.current().get();
    return PersonJson.of(people.change(person.id(), new PersonChange(null, null, language, null)));
  }

  /** Changes one's password; every other browser is signed out. */
  @Put("/password")
  @Secured(SecurityRule.IS_AUTHENTICATED)
  HttpResponse<?> changePassword(
      HttpRequest<?> request, @Valid @Body SessionJson.NewPassword given) {
    Person person = answers.current().get();
    if (!people.matches(person, given.currentPassword())) {
      return answers.problems().answer(request, 403, "wrong-password");
    }
    people.setPassword(person, given.newPassword());
    return signedIn(request, person, sessions.open(person));
  }

  private HttpResponse<SessionJson> signedIn(HttpRequest<?> request, Person person, String token) {
    CurrentPerson.remember(request, person);
    answers.audit().record("sign-in", "person", person.id().toString(), "");
    MutableHttpResponse<SessionJson> answer = HttpResponse.ok(json(person, Tokens.csrf(token)));
    SessionCookies.begin(request, answer, token);
    return answer;
  }

  private SessionJson json(@Nullable Person person, String csrf) {
    return new SessionJson(
        person == null ? null : PersonJson.of(person), csrf, people.isFirstRun());
  }
}
