package be.tournages.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names query parameters that a controller method reads from the request itself, beside those it
 * takes as arguments. Every other parameter is refused.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ParametersAccepted {

  /** The names. */
  String[] value();
}
