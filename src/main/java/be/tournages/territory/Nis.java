package be.tournages.territory;

/** The codes by which Statbel numbers the administrative units of Belgium. */
final class Nis {

  private Nis() {}

  static void check(String nis) {
    if (!nis.matches("\\d{5}")) {
      throw new IllegalArgumentException("No NIS code: " + nis);
    }
  }
}
