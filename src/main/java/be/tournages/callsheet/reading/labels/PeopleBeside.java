package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Box;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts off the table of people that stands right of a table of places, on the same lines. */
final class PeopleBeside {

  private static final double SLACK = 2;

  private @Nullable Row header;
  private @Nullable Piece first;

  /** The row without what it says of people beside places; null when nothing is left. */
  @Nullable Row without(Row row) {
    if (TableHeader.isHeader(row)) {
      header = row;
      first = firstOfPeople(row);
    } else if (header != null && (row.part() != header.part() || row.page() != header.page())) {
      first = null;
    }
    Piece from = first;
    if (from == null) {
      return row;
    }
    List<Piece> places = row.pieces().stream().filter(piece -> isBefore(piece, from)).toList();
    return places.isEmpty()
        ? null
        : new Row(row.index(), row.part(), row.page(), row.number(), row.table(), places);
  }

  /* The first head about people, when all heads before it are about places and there are both. */
  private static @Nullable Piece firstOfPeople(Row header) {
    List<Segment> heads =
        header.pieces().stream().map(piece -> piece.segments().getFirst()).toList();
    int people = 0;
    while (people < heads.size() && !isOfPeople(heads.get(people))) {
      people++;
    }
    boolean places = heads.subList(0, people).stream().anyMatch(head -> head.is(Concept.LOCATION));
    boolean table = heads.stream().filter(PeopleBeside::isOfPeople).count() > 1;
    return places && table ? header.pieces().get(people) : null;
  }

  private static boolean isOfPeople(Segment head) {
    return head.is(Concept.PERSON) || head.is(Concept.CAST_LIST);
  }

  private static boolean isBefore(Piece piece, Piece from) {
    Box box = piece.box();
    Box limit = from.box();
    return box == null || limit == null
        ? piece.spot().column() < from.spot().column()
        : box.left() < limit.left() - SLACK;
  }
}
