package be.tournages.callsheet.reading.labels;

import java.util.regex.Pattern;

/** Takes out of a text what would tell of a person: numbers of telephones and mail addresses. */
final class Privacy {

  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?:\\+|\\b00)\\d{1,3}[\\d\\s./()-]{6,}\\d|\\b0\\d{1,3}[\\s./-]\\d{2,3}(?:[\\s./-]?\\d{2,3}){2,}");
  private static final int LONGEST = 200;

  private Privacy() {}

  /** The text without numbers and addresses of people, cut where it grows long. */
  static String scrub(String text) {
    String plain = PHONE.matcher(MAIL.matcher(text).replaceAll("…")).replaceAll("…").strip();
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
  }

  /** True when the text gives a telephone number or a mail address. */
  static boolean isPersonal(String text) {
    return MAIL.matcher(text).find() || PHONE.matcher(text).find();
  }
}
