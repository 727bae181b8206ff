package be.tournages.exchange;

import be.tournages.language.Language;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a file of places; the rest is guessed.
 *
 * @param mapping column to code of a field, or {@code -} for a column to ignore
 * @param source name of the register the file comes from: with the row's identity it tells a new
 *     place from a known one; null for that of a known format, else the file's name
 * @param language language of columns that name none
 * @param category code of the category of rows without one
 * @param crs EPSG code of the coordinates
 * @param mendAxes whether positions with exchanged axes are taken the right way round
 * @param publish whether new entries are published at once; otherwise they are drafts
 */
public record ImportOptions(
    Map<String, String> mapping,
    @Nullable String source,
    Language language,
    @Nullable String category,
    @Nullable Integer crs,
    boolean mendAxes,
    boolean publish) {

  /** Everything guessed, French, drafts. */
  public static final ImportOptions GUESS =
      new ImportOptions(Map.of(), null, Language.FR, null, null, false, false);

  public ImportOptions {
    mapping = Map.copyOf(mapping);
  }
}
