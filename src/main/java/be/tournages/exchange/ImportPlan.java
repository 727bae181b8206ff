package be.tournages.exchange;

import be.tournages.exchange.table.SourceFile;
import be.tournages.exchange.table.Table;
import be.tournages.http.InvalidRequestException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How a file is understood.
 *
 * @param format such as {@code CSV UTF-8 (;)}
 * @param source name of the register its rows belong to
 * @param header names of its columns
 * @param mapping which of them holds what
 * @param sample the first rows, at most twenty
 * @param category code of the category of rows without one
 */
public record ImportPlan(
    String format,
    String source,
    List<String> header,
    Mapping mapping,
    List<List<String>> sample,
    @Nullable String category) {

  /** Whether there is anything to find a place by. */
  public boolean hasPosition() {
    return mapping.hasPosition();
  }

  /**
   * The same, when places can be made of the file.
   *
   * @throws InvalidRequestException {@code import-no-position} when it lacks a position
   */
  ImportPlan checked(SourceFile file) {
    if (!hasPosition()) {
      throw new InvalidRequestException("import-no-position", file.name());
    }
    return this;
  }

  /** What of the first rows to look at: the columns, as many as there are. */
  List<Table.Row> sampleRows() {
    return IntStream.range(0, sample.size())
        .mapToObj(i -> new Table.Row(i + 2, sample.get(i), false))
        .toList();
  }
}
