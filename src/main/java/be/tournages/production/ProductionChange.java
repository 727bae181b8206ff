package be.tournages.production;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says what differs between two forms of a dossier, one line a field. */
final class ProductionChange {

  private ProductionChange() {}

  static List<String> between(Production before, Production after) {
    var lines = new ArrayList<String>();
    compare(lines, "title", before.title(), after.title());
    compare(lines, "state", before.state().code(), after.state().code());
    compare(lines, "type", code(before.type()), code(after.type()));
    compare(lines, "funded", before.funded(), after.funded());
    compare(lines, "company", before.company(), after.company());
    compare(lines, "announced", dates(before.announced()), dates(after.announced()));
    return lines;
  }

  private static void compare(
      List<String> lines, String field, @Nullable Object before, @Nullable Object after) {
    if (!Objects.equals(before, after)) {
      lines.add(
          field + ": " + (before == null ? "–" : before) + " → " + (after == null ? "–" : after));
    }
  }

  private static @Nullable String code(@Nullable ProjectType type) {
    return type == null ? null : type.code();
  }

  private static @Nullable String dates(Production.@Nullable Announced announced) {
    return announced == null ? null : announced.from() + "/" + announced.to();
  }
}
