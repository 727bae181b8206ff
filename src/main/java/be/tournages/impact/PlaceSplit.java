package be.tournages.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A year's figure divided over communes, by the days that really shot there: spend of attributable
 * days over these, the complement over the days of funded productions, each type on its own.
 */
public final class PlaceSplit {

  /** Key of what has no known commune. */
  public static final String UNKNOWN = "";

  private PlaceSplit() {}

  /**
   * A place with its days and its part of every scenario.
   *
   * @param nis NIS code of the commune or province, or {@link #UNKNOWN}
   * @param days unit days in Wallonia, funded ones included
   * @param productions productions that shot there
   * @param euro part of the total by scenario code
   */
  public record Place(String nis, BigDecimal days, int productions, Map<String, BigDecimal> euro) {

    /** A place where nobody shot. */
    public static Place without(String nis) {
      return new Place(nis, BigDecimal.ZERO, 0, Map.of());
    }

    /** Its part of the lowest scenario, euro. */
    public BigDecimal low() {
      return euro.values().stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
    }

    /** Its part of the highest scenario, euro. */
    public BigDecimal high() {
      return euro.values().stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
    }
  }

  /** The communes of a year, by code; together they make the total of each scenario, as shown. */
  public static List<Place> byCommune(ImpactYear year, List<LedgerSums.OfCommune> sums) {
    var euro = new LinkedHashMap<String, Map<String, BigDecimal>>();
    for (ScenarioResult result : year.results()) {
      euro.put(result.scenario().code(), divide(result, sums));
    }
    Map<String, List<LedgerSums.OfCommune>> byNis =
        sums.stream().collect(Collectors.groupingBy(LedgerSums.OfCommune::nis));
    var places = new ArrayList<Place>();
    for (String nis : keys(sums, euro)) {
      var parts = new LinkedHashMap<String, BigDecimal>();
      euro.forEach(
          (scenario, part) -> parts.put(scenario, part.getOrDefault(nis, BigDecimal.ZERO)));
      List<LedgerSums.OfCommune> here = byNis.getOrDefault(nis, List.of());
      places.add(
          new Place(
              nis,
              here.stream()
                  .map(LedgerSums.OfCommune::days)
                  .reduce(BigDecimal.ZERO, BigDecimal::add),
              here.stream().mapToInt(LedgerSums.OfCommune::productions).sum(),
              parts));
    }
    return places;
  }

  /**
   * The same, added up by province.
   *
   * @param sums the ledger's provinces, which count once a production that shot in several communes
   */
  public static List<Place> byProvince(List<Place> communes, List<LedgerSums.OfPlace> sums) {
    Map<String, Integer> productions =
        sums.stream()
            .collect(Collectors.toMap(LedgerSums.OfPlace::nis, LedgerSums.OfPlace::productions));
    var provinces = new TreeMap<String, Place>();
    for (Place commune : communes) {
      String nis = province(commune.nis());
      provinces.merge(
          nis,
          new Place(nis, commune.days(), productions.getOrDefault(nis, 0), commune.euro()),
          PlaceSplit::add);
    }
    return List.copyOf(provinces.values());
  }

  /**
   * NIS code of the province of a commune: the first digit of a Belgian commune's code is its
   * province, and those of Brabant in Wallonia belong to Walloon Brabant (Statbel, REFNIS).
   */
  static String province(String nis) {
    if (nis.equals(UNKNOWN)) {
      return UNKNOWN;
    }
    return nis.startsWith("2") ? "20002" : nis.charAt(0) + "0000";
  }

  private static Map<String, BigDecimal> divide(
      ScenarioResult result, List<LedgerSums.OfCommune> sums) {
    var parts = new TreeMap<String, BigDecimal>();
    Map<String, BigDecimal> days = new TreeMap<>();
    for (ImpactLine line : result.lines()) {
      add(days, line.spendOnDays(), weights(sums, line, false));
      add(days, line.complement(), weights(sums, line, true));
    }
    if (result.total().signum() > 0) {
      parts.putAll(Split.of(result.total(), days));
    }
    return parts;
  }

  private static void add(
      Map<String, BigDecimal> to, BigDecimal amount, Map<String, BigDecimal> weights) {
    BigDecimal whole = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (amount.signum() == 0) {
      return;
    }
    if (whole.signum() == 0) {
      to.merge(UNKNOWN, amount, BigDecimal::add);
      return;
    }
    weights.forEach((nis, weight) ->
        to.merge(nis, amount.multiply(weight).divide(whole, Amount.QUOTIENT), BigDecimal::add));
  }

  private static Map<String, BigDecimal> weights(
      List<LedgerSums.OfCommune> sums, ImpactLine line, boolean funded) {
    var weights = new TreeMap<String, BigDecimal>();
    for (LedgerSums.OfCommune sum : sums) {
      if (sum.type() == line.type() && sum.funded() == funded) {
        weights.merge(sum.nis(), sum.days(), BigDecimal::add);
      }
    }
    return weights;
  }

  private static List<String> keys(
      List<LedgerSums.OfCommune> sums, Map<String, Map<String, BigDecimal>> euro) {
    var keys = new TreeSet<String>();
    sums.forEach(sum -> keys.add(sum.nis()));
    euro.values().forEach(part -> part.forEach((nis, amount) -> keys.add(nis)));
    return List.copyOf(keys);
  }

  private static Place add(Place one, Place other) {
    var euro = new LinkedHashMap<>(one.euro());
    other.euro().forEach((scenario, amount) -> euro.merge(scenario, amount, BigDecimal::add));
    return new Place(one.nis(), one.days().add(other.days()), one.productions(), euro);
  }
}
