package be.tournages.coproduction;

import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which works of a year are meant; what is null does not restrict.
 *
 * @param line budget line
 * @param format what the work is
 * @param origin group of the country it is initiated in
 * @param country code of a country that finances part of it
 * @param session session of the year
 * @param text words in title, company or directors, whatever their case
 */
public record WorkSelection(
    @Nullable WorkLine line,
    @Nullable WorkFormat format,
    @Nullable Origin origin,
    @Nullable String country,
    @Nullable String session,
    @Nullable String text)
    implements Predicate<Work> {

  /** Every work. */
  public static final WorkSelection ALL = new WorkSelection(null, null, null, null, null, null);

  @Override
  public boolean test(Work work) {
    return (line == null || work.line() == line)
        && (format == null || work.format() == format)
        && (origin == null || work.origin() == origin)
        && (country == null || isFinancedBy(work, country))
        && (session == null || work.findSession().filter(session::equals).isPresent())
        && (text == null || says(work, text.strip().toLowerCase(Locale.ROOT)));
  }

  private static boolean isFinancedBy(Work work, String country) {
    return work.shares().stream().anyMatch(share -> share.country().equalsIgnoreCase(country));
  }

  private static boolean says(Work work, String words) {
    return (work.title() + "\n" + work.company() + "\n" + String.join(", ", work.directors()))
        .toLowerCase(Locale.ROOT)
        .contains(words);
  }
}
