package be.tournages.impact;

import java.util.List;
import java.util.Optional;

/** The figures that the office keeps for its impact: declared days, averages, scenarios. */
public interface ImpactFigures {

  /** The published scenarios, in their order. */
  List<NamedScenario> listScenarios();

  /** Years with declared days, ascending. */
  List<Integer> listDeclaredYears();

  /** Declared days of a year, one a project type; empty when none were declared. */
  List<DeclaredDays> listDeclaredDays(int year);

  /** The entered averages of the latest year that is not after the given one, one a type. */
  List<SpendAverage> listAverages(int year);

  /** The index that leads into a year from the one before, if the office has stated one. */
  Optional<StatedIndex> findIndex(int year);

  /** Complements of exactly that year, one a project type at most. */
  List<Complement> listComplements(int year);
}
