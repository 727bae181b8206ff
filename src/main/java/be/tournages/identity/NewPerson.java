package be.tournages.identity;

import be.tournages.http.InvalidRequestException;
import be.tournages.language.Language;
import java.util.Locale;
import java.util.regex.Pattern;

/** Somebody to be added; the address is brought to lower case. */
public record NewPerson(String name, String email, Role role, Language language) {

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  public NewPerson {
    name = name.strip();
    email = address(email);
    if (name.isEmpty() || name.length() > 200) {
      throw new InvalidRequestException("invalid-name");
    }
    if (email.length() > 254 || !EMAIL.matcher(email).matches()) {
      throw new InvalidRequestException("invalid-email", email);
    }
  }

  /** An address as it is compared: without blanks around it, in lower case. */
  public static String address(String written) {
    return written.strip().toLowerCase(Locale.ROOT);
  }
}
