package be.tournages.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A failure as RFC 9457 tells it.
 *
 * @param type {@code urn:tournages:problem:} and the stable name
 * @param title the kind of failure, in the caller's language
 * @param status HTTP status
 * @param detail what went wrong this time, in the caller's language
 * @param id under which the log holds an unexpected failure
 * @param errors what is wrong with which field of the request
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @Nullable String id,
    @Nullable List<FieldError> errors) {

  /** Media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  static final String TYPE_PREFIX = "urn:tournages:problem:";

  /**
   * One field that is wrong.
   *
   * @param field its path, such as {@code places[0].communeNis}
   * @param message what is wrong with it
   */
  @Serdeable
  public record FieldError(String field, String message) {}
}
