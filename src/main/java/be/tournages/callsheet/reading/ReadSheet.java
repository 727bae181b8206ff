package be.tournages.callsheet.reading;

import be.tournages.language.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says, when it is a call sheet.
 *
 * @param productionTitle title of the production, or null
 * @param language the language most of its labels are in
 * @param revision the version as printed, such as {@code v2} or {@code Rév. 1}, or null for a first
 *     sheet
 * @param revisionRank 0 for a first sheet, higher for later versions
 * @param supersedes whether the sheet says that it replaces an earlier one
 * @param days the days it calls, at least one: one per unit and date
 * @param findings what a person should look at
 */
public record ReadSheet(
    @Nullable Value<String> productionTitle,
    Language language,
    @Nullable Value<String> revision,
    int revisionRank,
    Value<Boolean> supersedes,
    List<ReadDay> days,
    List<Finding> findings) {

  public ReadSheet {
    if (days.isEmpty()) {
      throw new IllegalArgumentException("A call sheet calls at least one day");
    }
    days = List.copyOf(days);
    findings = List.copyOf(findings);
  }

  /** The same under a title. */
  public ReadSheet titled(Value<String> title) {
    return new ReadSheet(title, language, revision, revisionRank, supersedes, days, findings);
  }
}
