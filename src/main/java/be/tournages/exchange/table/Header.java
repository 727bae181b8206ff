package be.tournages.exchange.table;

import be.tournages.http.InvalidRequestException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Names of columns, each once: nameless ones are numbered, repeated ones counted. */
final class Header {

  private static final int MOST = 500;

  private Header() {}

  static List<String> of(List<String> written, String file) {
    if (written.stream().allMatch(String::isBlank)) {
      throw new InvalidRequestException("import-empty", file);
    }
    if (written.size() > MOST) {
      throw new InvalidRequestException("import-unreadable", file);
    }
    var names = new ArrayList<String>();
    var taken = new HashSet<String>();
    for (int i = 0; i < written.size(); i++) {
      String name = written.get(i).strip();
      String plain = name.isEmpty() ? "#" + (i + 1) : name;
      String own = plain;
      for (int again = 2; !taken.add(own); again++) {
        own = plain + " (" + again + ")";
      }
      names.add(own);
    }
    return List.copyOf(names);
  }

  /** A row of cells as wide as the header. */
  static Table.Row row(int number, List<String> cells, int width) {
    var fitted = new ArrayList<String>(width);
    for (int i = 0; i < width; i++) {
      fitted.add(i < cells.size() ? clean(cells.get(i)) : "");
    }
    boolean ragged = cells.stream().skip(width).anyMatch(cell -> !cell.isBlank());
    return new Table.Row(number, List.copyOf(fitted), ragged);
  }

  /* PostgreSQL keeps no NUL; a carriage return before a line feed is a habit of one system. */
  private static String clean(String cell) {
    return cell.replace("\0", "").replace("\r\n", "\n").replace('\u00a0', ' ').strip();
  }
}
