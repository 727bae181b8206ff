package be.tournages.callsheet.reading.text;

import be.tournages.callsheet.reading.Refusal;
import java.util.regex.Pattern;

/** Looks at file names, which are only ever shown and never opened. */
final class FileNames {

  private static final Pattern ENCODED_SEPARATOR = Pattern.compile("(?i)%(25)*(2f|5c|00)");
  private static final Pattern UP = Pattern.compile("(^|[/\\\\])\\.\\.([/\\\\]|$)");

  private FileNames() {}

  /** Refuses a name that carries a path, plain or percent-encoded once or more. */
  static void refusePath(String name) throws RefusedException {
    if (name.indexOf('/') >= 0
        || name.indexOf('\\') >= 0
        || name.indexOf('\0') >= 0
        || UP.matcher(name).find()
        || ENCODED_SEPARATOR.matcher(name).find()) {
      throw new RefusedException(Refusal.PATH_IN_NAME);
    }
  }
}
