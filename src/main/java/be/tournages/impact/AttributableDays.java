package be.tournages.impact;

import be.tournages.production.ProjectType;
import java.util.List;

/**
 * The ledger as the impact sees it: days that count for Wallonia and belong to a production whose
 * type and funding a coordinator has settled.
 */
public interface AttributableDays {

  /** Years with at least one such day, ascending. */
  List<Integer> listYears();

  /** Files and days of a year, one entry a project type that has any day. */
  List<DeclaredDays> count(int year);

  /** The same for a history of years: quicker, as it leaves out files handled without a day. */
  List<DeclaredDays> countShot(int year);

  /** The attributable days of a year and a project type, by date. */
  List<LedgerDay> list(int year, ProjectType type);
}
