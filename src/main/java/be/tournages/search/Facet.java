package be.tournages.search;

import java.util.Locale;

/** What entries are filtered and counted by. */
public enum Facet {
  /** Kind of place; a kind stands for all kinds below it. */
  CATEGORY(0, 12),
  /** Interior or exterior; a place with both answers each. */
  SETTING(12, 3),
  /** Period it can stand for. */
  PERIOD(15, 6),
  /** Province, by NIS code. */
  PROVINCE(21, 5),
  /** Commune, by NIS code. */
  COMMUNE(26, 12);

  private final int shift;
  private final int bits;

  Facet(int shift, int bits) {
    this.shift = shift;
    this.bits = bits;
  }

  /** Name in requests and answers, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  int limit() {
    return 1 << bits;
  }

  long pack(int ordinal) {
    return (long) ordinal << shift;
  }

  int unpack(long packed) {
    return (int) (packed >>> shift) & (limit() - 1);
  }
}
