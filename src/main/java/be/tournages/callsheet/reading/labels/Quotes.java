package be.tournages.callsheet.reading.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts the text of a mail into its messages: the answer first, then what it quotes. */
final class Quotes {

  private static final Pattern RULE =
      Pattern.compile("(?uU)^[\\s>]*[-_=*]{2,}\\s*\\p{L}[\\p{L}'’ ]{4,50}[-_=*:]*\\s*$");
  private static final Pattern WROTE =
      Pattern.compile(
          "(?iuU)^[\\s>]*(?:le|on|op|am)\\s.{6,140}(?:a écrit|wrote|schreef|schrieb|heeft geschreven)\\b.*");
  private static final Pattern FROM =
      Pattern.compile("(?iuU)^[\\s>*]*(?:de|from|van|von|expéditeur)\\*?\\s?:.*");
  private static final Pattern HEAD =
      Pattern.compile(
          "(?iuU)^[\\s>*]*(?:envoyé|sent|date|verzonden|gesendet|datum|objet|subject|onderwerp|betreff|à|to|aan|an)\\*?\\s?:.*");
  private static final Pattern BEGIN =
      Pattern.compile(
          "(?iuU)^[\\s>]*(?:début du message|begin forwarded|begin doorgestuurd|anfang der weitergeleiteten).*");

  private Quotes() {}

  /** The messages, each with its rows, in the order of the mail. */
  static List<List<Row>> messages(List<Row> rows) {
    var messages = new ArrayList<List<Row>>();
    messages.add(new ArrayList<>());
    int depth = 0;
    for (int i = 0; i < rows.size(); i++) {
      String text = rows.get(i).text();
      int now = depth(text);
      boolean starts =
          RULE.matcher(text).matches() && isNearHead(rows, i)
              || WROTE.matcher(text).matches()
              || BEGIN.matcher(text).matches()
              || FROM.matcher(text).matches()
                  && i + 1 < rows.size()
                  && isNearHead(rows, i + 1)
                  && !messages.getLast().isEmpty()
                  && !follows(rows, i)
              || now != depth;
      if (starts && !messages.getLast().isEmpty()) {
        messages.add(new ArrayList<>());
      }
      depth = now;
      messages.getLast().add(rows.get(i));
    }
    return messages;
  }

  /* The head of a message that a rule has just announced is part of it. */
  private static boolean follows(List<Row> rows, int i) {
    return i > 0
        && (RULE.matcher(rows.get(i - 1).text()).matches()
            || BEGIN.matcher(rows.get(i - 1).text()).matches());
  }

  private static boolean isNearHead(List<Row> rows, int from) {
    return rows.subList(from, Math.min(rows.size(), from + 4)).stream()
        .anyMatch(row -> HEAD.matcher(row.text()).matches());
  }

  private static int depth(String text) {
    int depth = 0;
    for (char c : text.strip().toCharArray()) {
      if (c == '>') {
        depth++;
      } else if (c != ' ') {
        break;
      }
    }
    return depth;
  }

  /** The rows of a mail's head lines, which say nothing about the day. */
  static boolean isHead(Row row) {
    return FROM.matcher(row.text()).matches()
        || HEAD.matcher(row.text()).matches()
            && row.text().length() < 160
            && !row.text().matches("(?iuU)^[\\s>*]*(?:date|datum)\\b.*");
  }
}
