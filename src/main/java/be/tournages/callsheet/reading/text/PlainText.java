package be.tournages.callsheet.reading.text;

import java.util.List;

/** Plain text: each line a line, in as many cells as tabs or wide gaps part. */
final class PlainText {

  private PlainText() {}

  static Part read(String text) throws RefusedException {
    var lines = new TextLines();
    int number = 0;
    for (String line : Words.split(text).toList()) {
      lines.addText(++number, line);
    }
    return new Part("", Format.TXT, List.of(lines.page(1)));
  }
}
