package be.tournages.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what nobody foresaw: the caller gets an identity under which the log has the story. */
@Singleton
final class UnexpectedFailures implements ExceptionHandler<Throwable, HttpResponse<?>> {

  private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFailures.class);

  private final Problems problems;

  UnexpectedFailures(Problems problems) {
    this.problems = problems;
  }

  @Override
  @SuppressWarnings("rawtypes") // declared so by the framework
  public HttpResponse<?> handle(HttpRequest request, Throwable failure) {
    String id = UUID.randomUUID().toString();
    LOG.error(
        "Unexpected failure {} of {} {}", id, request.getMethod(), request.getPath(), failure);
    return problems.unexpected((HttpRequest<?>) request, id);
  }
}
