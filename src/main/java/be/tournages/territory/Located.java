package be.tournages.territory;

/** Which commune a position lies in. */
public sealed interface Located {

  /**
   * In a commune of Wallonia.
   *
   * @param approximate true when no boundary is known and the nearest locality decided
   */
  record In(Commune commune, boolean approximate) implements Located {}

  /**
   * Outside Wallonia.
   *
   * @param approximate true when only the generalised outlines could tell
   */
  record Outside(boolean approximate) implements Located {}
}
