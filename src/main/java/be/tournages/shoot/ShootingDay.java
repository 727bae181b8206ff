package be.tournages.shoot;

import be.tournages.http.ConflictException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One day of the ledger: one production, one unit, one date.
 *
 * <p>States move announced → called → confirmed; every one of them may be cancelled, and a
 * cancelled day comes back when a later sheet or a person says so. What a person decided is undone
 * by a person only.
 *
 * @param key its identity
 * @param state how sure the office is of it
 * @param byPerson whether a person decided the state
 * @param content what it is made of
 */
public record ShootingDay(DayKey key, DayState state, boolean byPerson, Content content) {

  /**
   * What a day is made of.
   *
   * @param kind what it is for
   * @param number day tag, never an identity, or null
   * @param revision version of the sheet in force as printed, or null
   * @param places its shooting locations, in the order of the sheet
   * @param evidence where it stands in the sheets
   */
  public record Content(
      DayKind kind,
      @Nullable Integer number,
      @Nullable String revision,
      List<DayPlace> places,
      List<Evidence> evidence) {

    /** A shooting day of which nothing more is known. */
    public static final Content UNKNOWN =
        new Content(DayKind.SHOOTING, null, null, List.of(), List.of());

    public Content {
      places = List.copyOf(places);
      evidence = List.copyOf(evidence);
    }

    /** True when at least one shooting location lies in Wallonia. */
    public boolean inWallonia() {
      return places.stream().anyMatch(DayPlace::inWallonia);
    }

    private static Content of(Standing.InForce standing) {
      return new Content(
          standing.kind(),
          standing.number(),
          standing.revision(),
          standing.places(),
          standing.evidence());
    }

    private static Content of(SheetDay day) {
      return new Content(day.kind(), day.number(), null, day.places(), day.evidence());
    }

    private boolean shootsAs(Content other) {
      return kind == other.kind && places.equals(other.places);
    }
  }

  /**
   * A day after something happened to it.
   *
   * @param day the day as it is now
   * @param from its state before, null when it was entered
   * @param why the sheet or the reason given
   */
  public record Change(ShootingDay day, @Nullable DayState from, String why) {

    /** True when the state is another, or the day is new: worth a line of history. */
    public boolean isTransition() {
      return from != day.state;
    }
  }

  /** Enters a day that the production announced. */
  public static Change announce(DayKey key, String why) {
    return new Change(new ShootingDay(key, DayState.ANNOUNCED, true, Content.UNKNOWN), null, why);
  }

  /** Enters a day that sheets mention for the first time. */
  public static Change enter(DayKey key, Standing standing, String why) {
    ShootingDay blank = new ShootingDay(key, DayState.ANNOUNCED, false, Content.UNKNOWN);
    Change settled = blank.follow(standing, why).orElseThrow();
    return new Change(settled.day, null, settled.why);
  }

  /** Follows what the sheets now say; empty when that changes nothing. */
  public Optional<Change> follow(Standing standing, String why) {
    ShootingDay next =
        switch (standing) {
          case Standing.InForce inForce -> called(inForce);
          case Standing.CalledOff off -> calledOff(Content.of(off.day()));
          case Standing.Moved moved -> calledOff(Content.of(moved.day()));
        };
    String reason =
        switch (standing) {
          case Standing.InForce inForce -> why;
          case Standing.CalledOff off -> "cancelled by " + off.fileName();
          case Standing.Moved moved -> "replaced by " + moved.replacedBy();
        };
    return next.equals(this) ? Optional.empty() : Optional.of(new Change(next, state, reason));
  }

  /** No sheet mentions the day any more: the reading that did was corrected. */
  public Optional<Change> forget(String why) {
    return state == DayState.CANCELLED || state == DayState.ANNOUNCED
        ? Optional.empty()
        : Optional.of(new Change(moved(DayState.CANCELLED, false, content), state, why));
  }

  /**
   * A person has checked the day.
   *
   * @throws ConflictException {@code day-transition} when it is cancelled or confirmed already
   */
  public Change confirm(String why) {
    return decide(DayState.CONFIRMED, state == DayState.ANNOUNCED || state == DayState.CALLED, why);
  }

  /**
   * A person calls the day off.
   *
   * @throws ConflictException {@code day-transition} when it is cancelled already
   */
  public Change cancel(String why) {
    return decide(DayState.CANCELLED, state != DayState.CANCELLED, why);
  }

  /**
   * A person brings a cancelled day back.
   *
   * @throws ConflictException {@code day-transition} when it is not cancelled
   */
  public Change reinstate(String why) {
    DayState next = content.evidence().isEmpty() ? DayState.ANNOUNCED : DayState.CALLED;
    return decide(next, state == DayState.CANCELLED, why);
  }

  private Change decide(DayState next, boolean allowed, String why) {
    if (!allowed) {
      throw new ConflictException("day-transition", state.code(), next.code());
    }
    return new Change(moved(next, true, content), state, why);
  }

  private ShootingDay called(Standing.InForce standing) {
    Content called = Content.of(standing);
    if (standing.confirmed()) {
      return moved(DayState.CONFIRMED, true, called);
    }
    if (state == DayState.CANCELLED && byPerson) {
      return moved(state, true, called);
    }
    boolean stays = state == DayState.CONFIRMED && called.shootsAs(content);
    return moved(stays ? state : DayState.CALLED, stays && byPerson, called);
  }

  private ShootingDay calledOff(Content off) {
    return moved(DayState.CANCELLED, state == DayState.CANCELLED && byPerson, off);
  }

  private ShootingDay moved(DayState next, boolean person, Content changed) {
    return new ShootingDay(key, next, person, changed);
  }
}
