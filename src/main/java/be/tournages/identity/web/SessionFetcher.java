package be.tournages.identity.web;

import be.tournages.http.CallersLanguage;
import be.tournages.identity.CurrentPerson;
import be.tournages.identity.Person;
import be.tournages.identity.Sessions;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Tells who sent a request, by the token in its cookie. */
@Singleton
final class SessionFetcher implements AuthenticationFetcher<HttpRequest<?>> {

  private final Sessions sessions;
  private final Scheduler scheduler;

  SessionFetcher(Sessions sessions, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
    this.sessions = sessions;
    this.scheduler = Schedulers.fromExecutorService(executor);
  }

  @Override
  public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
    Optional<String> token = SessionCookies.session(request);
    if (token.isEmpty() || !request.getPath().startsWith("/api/")) {
      return Mono.empty();
    }
    return Mono.fromCallable(() -> sessions.find(token.get()))
        .subscribeOn(scheduler)
        .flatMap(Mono::justOrEmpty)
        .map(person -> authenticate(request, person));
  }

  private static Authentication authenticate(HttpRequest<?> request, Person person) {
    CurrentPerson.remember(request, person);
    CallersLanguage.remember(request, person.language());
    return Authentication.build(person.id().toString(), person.role().granted());
  }
}
