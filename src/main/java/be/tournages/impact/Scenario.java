package be.tournages.impact;

import be.tournages.coproduction.SpendCategory;
import java.math.BigDecimal;
import java.util.Map;

/**
 * An assumption about how much of the eligible spend of a funded day a day without funding would
 * also have made here. The report's three keep 100, 50 and 25 % (Bilan 2024, section 2.2.7.2).
 *
 * @param code stable name, such as {@code half}
 * @param share part of eligible spend that is kept, 0–1
 * @param shares parts that differ from it, by category, each 0–1
 */
public record Scenario(String code, BigDecimal share, Map<SpendCategory, BigDecimal> shares) {

  public Scenario {
    if (code.isBlank()) {
      throw new IllegalArgumentException("A scenario needs a code");
    }
    checkShare(share);
    shares.values().forEach(Scenario::checkShare);
    shares = Map.copyOf(shares);
  }

  /** A scenario that treats all categories alike. */
  public static Scenario keeping(String code, BigDecimal share) {
    return new Scenario(code, share, Map.of());
  }

  /** Part of the portion that is kept, 0–1; what is not eligible is kept whole. */
  public BigDecimal shareKept(Portion portion) {
    return portion.eligible() ? shares.getOrDefault(portion.category(), share) : BigDecimal.ONE;
  }

  /** True when nothing is taken off. */
  public boolean isWhole() {
    return share.compareTo(BigDecimal.ONE) == 0
        && shares.values().stream().allMatch(one -> one.compareTo(BigDecimal.ONE) == 0);
  }

  private static void checkShare(BigDecimal share) {
    if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("A share lies between 0 and 1: " + share);
    }
  }
}
