package be.tournages.identity;

import be.tournages.language.Language;
import org.jspecify.annotations.Nullable;

/** What to change of a person; null leaves a thing as it is. */
public record PersonChange(
    @Nullable String name,
    @Nullable Role role,
    @Nullable Language language,
    @Nullable Boolean disabled) {

  Person applyTo(Person before) {
    return new Person(
        before.id(),
        name == null ? before.name() : name.strip(),
        before.email(),
        role == null ? before.role() : role,
        language == null ? before.language() : language,
        disabled == null ? before.disabled() : disabled);
  }
}
