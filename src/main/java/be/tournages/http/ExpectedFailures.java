package be.tournages.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Answers the failures that features declare. */
@Singleton
final class ExpectedFailures implements ExceptionHandler<TournagesException, HttpResponse<?>> {

  private final Problems problems;

  ExpectedFailures(Problems problems) {
    this.problems = problems;
  }

  @Override
  @SuppressWarnings("rawtypes") // declared so by the framework
  public HttpResponse<?> handle(HttpRequest request, TournagesException failure) {
    return problems.answer((HttpRequest<?>) request, failure);
  }
}
