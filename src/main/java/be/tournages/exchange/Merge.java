package be.tournages.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What becomes of a known entry when its row comes again.
 *
 * <p>A field that still holds what was imported last takes what the file says now; one that the
 * office has changed since stays as the office left it. Position, outline and commune count as one
 * field. Fields that the file has no column for are not touched.
 *
 * @param merged the entry as it should be
 * @param kept fields in which the file says something new and the office's own stays
 */
record Merge(Values merged, List<Field> kept) {

  private static final Set<Field> PLACE = Set.of(Field.POSITION, Field.OUTLINE, Field.COMMUNE_NIS);

  /**
   * @param current as the entry stands
   * @param last as it was imported last; the file alone decides where nothing is known of that
   * @param now what the file says
   * @param fields those the file has columns for
   */
  static Merge of(Values current, Values last, Values now, Set<Field> fields) {
    var merged = new EnumMap<Field, String>(Field.class);
    merged.putAll(current.byField());
    var kept = new ArrayList<Field>();
    boolean moved = !Objects.equals(current.get(Field.POSITION), last.get(Field.POSITION));
    for (Field field : fields.stream().sorted().toList()) {
      boolean byHand =
          PLACE.contains(field) ? moved : !Objects.equals(current.get(field), last.get(field));
      String wanted = now.get(field);
      if (!byHand) {
        merged.put(field, wanted == null ? "" : wanted);
      } else if (!Objects.equals(wanted, current.get(field))
          && !Objects.equals(wanted, last.get(field))) {
        kept.add(field);
      }
    }
    return new Merge(new Values(merged), kept);
  }
}
