package be.tournages.http;

/** The thing asked for does not exist, or the caller may not know that it does. */
public final class NotFoundException extends TournagesException {

  /**
   * @param kind what was asked for, such as {@code location}
   * @param key the identity that nothing has
   */
  public NotFoundException(String kind, Object key) {
    super("not-found", 404, kind, key);
  }
}
