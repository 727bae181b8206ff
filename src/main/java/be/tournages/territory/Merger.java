package be.tournages.territory;

/**
 * A commune that lost its code, by a merger or because its arrondissement changed.
 *
 * @param oldNis code before
 * @param oldName French name before
 * @param newNis code of the commune of 2025 that holds it
 * @param year first year of the new code
 */
public record Merger(String oldNis, String oldName, String newNis, int year) {

  public Merger {
    Nis.check(oldNis);
    Nis.check(newNis);
  }
}
