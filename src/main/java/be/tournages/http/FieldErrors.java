package be.tournages.http;

import be.tournages.language.Language;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says of each field that broke a rule what the rule is, in the caller's language. */
@Singleton
class FieldErrors {

  private static final Pattern RULE =
      Pattern.compile("\\{jakarta\\.validation\\.\\w+\\.(\\w+)\\.\\w+}");

  private final Messages messages;

  FieldErrors(Messages messages) {
    this.messages = messages;
  }

  List<Problem.FieldError> list(Language language, ConstraintViolationException invalid) {
    return invalid.getConstraintViolations().stream()
        .map(violation -> new Problem.FieldError(field(violation), message(language, violation)))
        .sorted(Comparator.comparing(Problem.FieldError::field))
        .toList();
  }

  /* The path begins with the method and the name of its argument, which the caller never sent. */
  private static String field(ConstraintViolation<?> violation) {
    String path = violation.getPropertyPath().toString();
    String withoutMethod = path.replaceFirst("^[^.]+\\.", "");
    return withoutMethod.replaceFirst("^[^.]+\\.(?=.)", "");
  }

  private String message(Language language, ConstraintViolation<?> violation) {
    Matcher rule = RULE.matcher(violation.getMessageTemplate());
    if (!rule.matches()) {
      return violation.getMessage();
    }
    Map<String, Object> limits = limits(violation);
    return messages
        .find(
            language,
            "rule." + rule.group(1),
            limits.getOrDefault("min", limits.getOrDefault("value", 0)),
            limits.getOrDefault("max", limits.getOrDefault("value", 0)))
        .orElseGet(violation::getMessage);
  }

  private static Map<String, Object> limits(ConstraintViolation<?> violation) {
    var descriptor = violation.getConstraintDescriptor();
    return descriptor == null ? Map.of() : descriptor.getAttributes();
  }
}
