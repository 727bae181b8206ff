package be.tournages.location;

/**
 * Where an imported entry comes from; importing it again updates it.
 *
 * @param source file or register
 * @param externalId identity there
 */
public record Origin(String source, String externalId) {

  public Origin {
    if (source.isBlank() || externalId.isBlank()) {
      throw new IllegalArgumentException("An origin has a source and an identity");
    }
  }
}
