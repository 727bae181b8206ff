package be.tournages.http;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import java.util.Map;

/**
 * Tells the failures that the framework finds (no such route, a value of the wrong kind, a body it
 * cannot read) as problems. Every handler of the framework ends here.
 */
@Singleton
@Replaces(ErrorResponseProcessor.class)
final class FrameworkFailures implements ErrorResponseProcessor<Problem> {

  private static final Map<Integer, String> TYPES =
      Map.of(
          401, "sign-in-needed",
          403, "forbidden",
          404, "no-such-address",
          405, "method-not-allowed",
          406, "not-acceptable",
          413, "too-large",
          415, "unsupported-media-type",
          429, "too-many-requests");

  private final Problems problems;

  FrameworkFailures(Problems problems) {
    this.problems = problems;
  }

  @Override
  public MutableHttpResponse<Problem> processResponse(
      ErrorContext context, MutableHttpResponse<?> base) {
    HttpRequest<?> request = context.getRequest();
    MutableHttpResponse<Problem> answer =
        context
            .getRootCause()
            .map(cause -> byCause(request, cause, base.code()))
            .orElseGet(() -> byStatus(request, base.code()));
    base.getHeaders()
        .forEach((name, values) -> {
          if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
              && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
            values.forEach(value -> answer.header(name, value));
          }
        });
    return answer;
  }

  private MutableHttpResponse<Problem> byCause(HttpRequest<?> request, Throwable cause, int code) {
    return switch (cause) {
      case TournagesException failure -> problems.answer(request, failure);
      case ConstraintViolationException invalid -> problems.invalidFields(request, invalid);
      case ConversionErrorException wrong -> conversion(request, wrong);
      case UnsatisfiedRouteException missing ->
          problems.answer(request, 400, "missing-value", name(missing.getArgument()));
      case JsonSyntaxException _, SerdeException _ -> problems.answer(request, 400, "invalid-body");
      case AuthorizationException denied -> byStatus(request, denied.isForbidden() ? 403 : 401);
      case HttpStatusException status -> byStatus(request, status.getStatus().getCode());
      default -> byStatus(request, code);
    };
  }

  private MutableHttpResponse<Problem> conversion(
      HttpRequest<?> request, ConversionErrorException wrong) {
    for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
      if (cause instanceof TournagesException failure) {
        return problems.answer(request, failure);
      }
      if (cause instanceof SerdeException || cause instanceof JsonSyntaxException) {
        return problems.answer(request, 400, "invalid-body");
      }
    }
    Object value = wrong.getConversionError().getOriginalValue().orElse("");
    return problems.answer(request, 400, "invalid-value", name(wrong.getArgument()), value);
  }

  private MutableHttpResponse<Problem> byStatus(HttpRequest<?> request, int code) {
    String fallback = code < 500 ? "invalid-request" : "failed";
    return problems.answer(
        request, code, TYPES.getOrDefault(code, fallback), request.getMethodName());
  }

  private static String name(Argument<?> argument) {
    return argument
        .getAnnotationMetadata()
        .stringValue(QueryValue.class)
        .orElse(argument.getName());
  }
}
