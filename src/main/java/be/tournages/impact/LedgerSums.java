package be.tournages.impact;

import be.tournages.production.ProjectType;
import java.math.BigDecimal;
import java.util.List;

/**
 * Sums over the ledger, for figures that a year of 80,000 days has to give at once. They count what
 * {@link AttributableDays} counts: days called or confirmed, in Wallonia, of settled productions.
 */
public interface LedgerSums {

  /**
   * Days of a month.
   *
   * @param month 1–12
   * @param type the project type
   * @param funded whether coproduction funds the productions
   * @param days unit days
   */
  record OfMonth(int month, ProjectType type, boolean funded, BigDecimal days) {}

  /**
   * Days of a commune; a day at several communes counts for each of them in equal parts.
   *
   * @param nis NIS code, empty for days whose commune is not known
   * @param type the project type
   * @param funded whether coproduction funds the productions
   * @param days unit days, a fraction where days are shared
   * @param productions how many productions shot there
   */
  record OfCommune(
      String nis, ProjectType type, boolean funded, BigDecimal days, int productions) {}

  /**
   * Days of a project type.
   *
   * @param type the project type
   * @param funded whether coproduction funds the productions
   * @param days unit days
   * @param productions how many productions
   */
  record OfType(ProjectType type, boolean funded, BigDecimal days, int productions) {}

  /**
   * Days of a place over all types.
   *
   * @param nis NIS code, empty for days whose commune is not known
   * @param days unit days, a fraction where days are shared
   * @param productions how many distinct productions shot there
   */
  record OfPlace(String nis, BigDecimal days, int productions) {}

  /** What a place may be. */
  enum Level {
    COMMUNE,
    PROVINCE
  }

  /** Years with days that count, ascending. */
  List<Integer> listYears();

  /** Days of a year by type and funding. */
  List<OfType> listTypes(int year);

  /** Days of a year by commune or province. */
  List<OfPlace> listPlaces(int year, Level level);

  /** Days of productions still in draft, which count nowhere until these are settled. */
  BigDecimal unsettledDays(int year);

  /** Days of a year by month, type and funding. */
  List<OfMonth> listMonths(int year);

  /** Days of a year by commune, type and funding. */
  List<OfCommune> listCommunes(int year);
}
