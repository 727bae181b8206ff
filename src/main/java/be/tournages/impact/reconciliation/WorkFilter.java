package be.tournages.impact.reconciliation;

import be.tournages.coproduction.Origin;
import be.tournages.coproduction.Technique;
import be.tournages.coproduction.Work;
import be.tournages.coproduction.WorkFormat;
import java.util.function.Predicate;

/**
 * Chooses works by words that must all hold: {@code live feature BE}, {@code no:22}, {@code all}.
 */
final class WorkFilter {

  private WorkFilter() {}

  /** The condition of the words, separated by spaces. */
  static Predicate<Work> of(String words) {
    Predicate<Work> condition = work -> true;
    for (String word : words.strip().split(" +")) {
      condition = condition.and(word(word));
    }
    return condition;
  }

  private static Predicate<Work> word(String word) {
    return switch (word) {
      case "all" -> work -> true;
      case "live" ->
          work ->
              work.technique() == Technique.LIVE_ACTION && work.format() != WorkFormat.TV_FORMAT;
      case "animation" -> work -> work.technique() == Technique.ANIMATION;
      case "feature" -> work -> work.format() == WorkFormat.FEATURE;
      case "series" -> work -> work.format() == WorkFormat.SERIES;
      case "documentary" -> work -> work.format() == WorkFormat.DOCUMENTARY;
      case "tv_format" -> work -> work.format() == WorkFormat.TV_FORMAT;
      case "classic" -> work -> work.format() != WorkFormat.TV_FORMAT;
      case "abroad" -> work -> work.origin() == Origin.ABROAD;
      case "foreign" -> work -> work.origin() != Origin.BELGIUM;
      default -> other(word);
    };
  }

  private static Predicate<Work> other(String word) {
    if (word.startsWith("no:")) {
      int number = Integer.parseInt(word.substring(3));
      return work -> work.number() == number;
    }
    if (word.matches("[A-Z]{2}")) {
      return work -> work.initiatedIn().equals(word);
    }
    throw new IllegalArgumentException("No work is chosen by " + word);
  }
}
