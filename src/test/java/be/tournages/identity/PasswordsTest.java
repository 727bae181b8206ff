package be.tournages.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tournages.http.InvalidRequestException;
import org.junit.jupiter.api.Test;

class PasswordsTest {

  @Test
  void aPasswordMatchesItsHashAndNoOther() {
    String phc = Passwords.hash("correct horse battery");
    assertThat(phc).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(Passwords.matches("correct horse battery", phc)).isTrue();
    assertThat(Passwords.matches("correct horse batterY", phc)).isFalse();
  }

  @Test
  void theSamePasswordIsNeverHashedAlike() {
    assertThat(Passwords.hash("correct horse battery"))
        .isNotEqualTo(Passwords.hash("correct horse battery"));
  }

  @Test
  void aHashOfTheReferenceProgramIsUnderstood() {
    // Test vector of the reference implementation (P-H-C/phc-winner-argon2, test.c, v=0x13):
    // argon2id, t=2, m=2^16, p=1, password "password", salt "somesalt".
    String phc =
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
    assertThat(Passwords.matches("password", phc)).isTrue();
    assertThat(Passwords.matches("passwore", phc)).isFalse();
  }

  @Test
  void nonsenseInPlaceOfAHashMatchesNothing() {
    assertThat(Passwords.matches("x", "plain")).isFalse();
    assertThat(Passwords.matches("x", "")).isFalse();
  }

  @Test
  void aShortOrAnEndlessPasswordIsRefused() {
    assertThatThrownBy(() -> Passwords.hash("eleven char"))
        .isInstanceOf(InvalidRequestException.class);
    assertThatThrownBy(() -> Passwords.hash("x".repeat(201)))
        .isInstanceOf(InvalidRequestException.class);
  }
}
