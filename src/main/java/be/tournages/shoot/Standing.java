package be.tournages.shoot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all sheets together say of one unit on one date. */
public sealed interface Standing {

  /**
   * The day is called.
   *
   * @param kind what it is for
   * @param number day tag, or null
   * @param revision version in force as printed, or null
   * @param confirmed whether a person has checked every sheet in force
   * @param places its shooting locations, each once
   * @param evidence where the sheets in force say so
   */
  record InForce(
      DayKind kind,
      @Nullable Integer number,
      @Nullable String revision,
      boolean confirmed,
      List<DayPlace> places,
      List<Evidence> evidence)
      implements Standing {}

  /**
   * A sheet calls the day off.
   *
   * @param day what that sheet says of it
   * @param fileName the sheet
   */
  record CalledOff(SheetDay day, String fileName) implements Standing {}

  /**
   * Only sheets that others have replaced call the day: it was moved.
   *
   * @param day what the replaced sheet says
   * @param replacedBy file name of the sheet that replaces it
   */
  record Moved(SheetDay day, String replacedBy) implements Standing {}
}
