package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Box;
import be.tournages.callsheet.reading.Evidence;
import java.util.ArrayList;
import java.util.List;

/** The largest words at the top of the first page, over several lines if need be. */
final class LargeTitle {

  private static final int HEAD_ROWS = 24;
  private static final double LARGE = 1.3;

  private final TitleText texts;

  LargeTitle(TitleText texts) {
    this.texts = texts;
  }

  /** Adds the words when they are clearly larger than what stands around them. */
  void find(TitleCandidates candidates, List<Row> rows) {
    List<Piece> head =
        rows.stream()
            .filter(row -> row.index() < HEAD_ROWS && row.page() == 1)
            .flatMap(row -> row.pieces().stream())
            .filter(piece -> piece.box() != null)
            .toList();
    double usual =
        head.stream()
            .mapToDouble(LargeTitle::height)
            .sorted()
            .skip(head.size() / 2)
            .findFirst()
            .orElse(0);
    double most =
        head.stream()
            .filter(one -> texts.canBePart(one.text()))
            .mapToDouble(LargeTitle::height)
            .max()
            .orElse(0);
    if (usual == 0 || most < LARGE * usual) {
      return;
    }
    var text = new StringBuilder();
    var evidence = new ArrayList<Evidence>();
    var lines = new ArrayList<String>();
    Piece last = null;
    for (Piece piece : head) {
      boolean same = height(piece) > 0.9 * most && texts.canBePart(piece.text());
      if (same && (last == null || isStacked(last, piece) || isBeside(last, piece))) {
        text.append(text.isEmpty() ? "" : " ").append(piece.text());
        evidence.add(piece.evidence());
        lines.add(piece.text());
        last = piece;
      }
    }
    if (lines.size() > 1) {
      candidates.join(lines);
    }
    candidates.add(text.toString(), 6, evidence);
  }

  private static boolean isStacked(Piece one, Piece next) {
    Box above = one.box();
    Box below = next.box();
    return above != null
        && below != null
        && below.sharedWidth(above) > 0
        && below.top() - above.bottom() < height(one);
  }

  private static boolean isBeside(Piece one, Piece next) {
    Box left = one.box();
    Box right = next.box();
    return left != null
        && right != null
        && left.sharedHeight(right) > 0
        && right.left() > left.right()
        && right.left() - left.right() < 2 * height(one);
  }

  private static double height(Piece piece) {
    Box box = piece.box();
    return box == null ? 0 : box.height();
  }
}
