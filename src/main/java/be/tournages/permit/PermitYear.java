package be.tournages.permit;

import java.math.BigDecimal;
import java.util.List;

/**
 * The applications for shoots that begin in a year.
 *
 * @param byStatus how many stand where, statuses without any left out
 * @param byAuthority the same by authority, most applications first
 * @param decision days from filing to decision
 * @param notice days from filing to the first day asked for, 0 when it was filed after it
 * @param late applications filed later than their authority's lead time asks
 */
public record PermitYear(
    List<OfStatus> byStatus,
    List<OfAuthority> byAuthority,
    Times decision,
    Times notice,
    int late) {

  /** How many applications have a status. */
  public record OfStatus(PermitStatus status, int applications) {}

  /**
   * The applications to an authority.
   *
   * @param medianDays half of its decisions took at most so many days; -1 without a decision
   */
  public record OfAuthority(
      String code,
      String name,
      int applications,
      int granted,
      int refused,
      BigDecimal medianDays) {}

  /**
   * How long something took, in days with one decimal; all zero when it never happened.
   *
   * @param count how often it happened
   * @param median half took at most so long
   * @param ninetieth nine in ten took at most so long
   * @param longest the longest
   */
  public record Times(int count, BigDecimal median, BigDecimal ninetieth, BigDecimal longest) {}

  public PermitYear {
    byStatus = List.copyOf(byStatus);
    byAuthority = List.copyOf(byAuthority);
  }

  /** All applications. */
  public int applications() {
    return byStatus.stream().mapToInt(OfStatus::applications).sum();
  }
}
