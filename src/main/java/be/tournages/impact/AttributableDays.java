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

  /** Files and days of a year, one entry a project type that has any. */
  List<DeclaredDays> count(int year);

  /** The attributable days of a year and a project type, by date. */
  List<LedgerDay> list(int year, ProjectType type);
}
