package be.tournages.coproduction;

/** Where a work is initiated, as the report groups it. */
public enum Origin {
  BELGIUM,
  FRANCE,
  ABROAD;

  /** The group of a country. */
  public static Origin of(String country) {
    return switch (country) {
      case "BE" -> BELGIUM;
      case "FR" -> FRANCE;
      default -> ABROAD;
    };
  }
}
