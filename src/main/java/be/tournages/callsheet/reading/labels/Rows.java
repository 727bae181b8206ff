package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.text.Cell;
import be.tournages.callsheet.reading.text.DocumentText;
import be.tournages.callsheet.reading.text.Line;
import be.tournages.callsheet.reading.text.Page;
import be.tournages.callsheet.reading.text.Part;
import java.util.ArrayList;
import java.util.List;

/** Lays a document out as rows, with the labels of every cell found. */
final class Rows {

  private final Segmenter segmenter;
  private final BrokenDates brokenDates;

  Rows(Segmenter segmenter, DateScanner dates) {
    this.segmenter = segmenter;
    this.brokenDates = new BrokenDates(dates, (piece, text) -> piece(piece.spot(), text));
  }

  /** All rows of the document, in its order. */
  List<Row> of(DocumentText text) {
    var rows = new ArrayList<Row>();
    for (int p = 0; p < text.parts().size(); p++) {
      Part part = text.parts().get(p);
      for (Page page : part.pages()) {
        for (Line line : page.lines()) {
          rows.add(row(rows.size(), p, part.name(), page.number(), line));
        }
      }
    }
    return brokenDates.join(rows);
  }

  private Row row(int index, int part, String name, int page, Line line) {
    var pieces = new ArrayList<Piece>();
    for (Cell cell : line.cells()) {
      var spot =
          new Piece.Spot(
              index, name, page, line.number(), cell.column(), cell.box(), cell.address());
      pieces.add(piece(spot, cell.text()));
    }
    return new Row(index, part, page, line.number(), line.table(), pieces);
  }

  private Piece piece(Piece.Spot spot, String text) {
    return new Piece(spot, text, segmenter.split(text));
  }
}
