package be.tournages.coproduction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A work that the fund decided to coproduce.
 *
 * @param year year of the decision
 * @param number its number in the year's list, from 1
 * @param title its title
 * @param technique live action or animation
 * @param format feature, series, documentary or television format
 * @param initiatedIn ISO code of the country it is initiated in
 * @param company the production company that applied
 * @param directors the directors, in the order of the list
 * @param majority whether Belgium finances most of it
 * @param shares what each country finances, largest first; rounded by the source, so they need not
 *     add up to 100
 * @param invested what the fund invests, euro
 * @param spent audiovisual spend in Wallonia to which the producer is committed, euro
 * @param session session of the year in which it was decided, or null
 */
public record Work(
    int year,
    int number,
    String title,
    Technique technique,
    WorkFormat format,
    String initiatedIn,
    String company,
    List<String> directors,
    boolean majority,
    List<Share> shares,
    BigDecimal invested,
    BigDecimal spent,
    @Nullable String session) {

  public Work {
    if (title.isBlank() || company.isBlank() || number < 1) {
      throw new IllegalArgumentException("A work needs a number, a title and a company");
    }
    if (invested.signum() <= 0 || spent.signum() < 0) {
      throw new IllegalArgumentException("A work is invested in and spends: " + title);
    }
    directors = List.copyOf(directors);
    shares = List.copyOf(shares);
  }

  /** The budget line that finances it. */
  public WorkLine line() {
    return format == WorkFormat.TV_FORMAT
        ? WorkLine.TV_FORMATS
        : technique == Technique.ANIMATION ? WorkLine.ANIMATION : WorkLine.LIVE_ACTION;
  }

  /** The session of the year in which it was decided, where it is known. */
  public Optional<String> findSession() {
    return Optional.ofNullable(session);
  }

  /** The group of the country it is initiated in. */
  public Origin origin() {
    return Origin.of(initiatedIn);
  }
}
