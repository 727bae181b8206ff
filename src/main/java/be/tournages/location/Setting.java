package be.tournages.location;

import java.util.List;

/** Whether a place serves for interiors, exteriors or both. */
public enum Setting {
  INT,
  EXT,
  BOTH;

  /** The searches it answers: a place with both also answers each. */
  public List<Setting> answers() {
    return this == BOTH ? List.of(INT, EXT, BOTH) : List.of(this);
  }
}
