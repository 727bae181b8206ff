package be.tournages.callsheet.reading;

/** Whether a set is inside, outside or both. */
public enum Setting {
  INT,
  EXT,
  BOTH
}
