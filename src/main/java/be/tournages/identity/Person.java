package be.tournages.identity;

import be.tournages.language.Language;
import java.util.UUID;

/**
 * Somebody who may sign in.
 *
 * @param email address to sign in with, in lower case
 * @param disabled true when the person may no longer sign in
 */
public record Person(
    UUID id, String name, String email, Role role, Language language, boolean disabled) {

  /** What others see: the name, or the address of who has not given one. */
  public String shownName() {
    return name.isEmpty() ? email : name;
  }
}
