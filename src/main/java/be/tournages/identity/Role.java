package be.tournages.identity;

import java.util.List;

/**
 * What somebody may do. In the office each role includes the ones before it; a production is
 * outside the office.
 */
public enum Role {
  /** A production company following its own dossiers. */
  PRODUCTION(Names.PRODUCTION),
  /** Keeps the catalogue, the permits and the ledger. */
  COORDINATOR(Names.COORDINATOR),
  /** Answers for the impact, and may do all a coordinator does. */
  MANAGER(Names.MANAGER, Names.COORDINATOR),
  /** Answers for people and the installation, and may do all a manager does. */
  ADMINISTRATOR(Names.ADMINISTRATOR, Names.MANAGER, Names.COORDINATOR);

  private final List<String> granted;

  Role(String... granted) {
    this.granted = List.of(granted);
  }

  /** Names of all roles that this one includes, its own first: what {@code @Secured} compares. */
  public List<String> granted() {
    return granted;
  }

  /** The names as constants, for annotations. */
  public static final class Names {
    public static final String PRODUCTION = "PRODUCTION";
    public static final String COORDINATOR = "COORDINATOR";
    public static final String MANAGER = "MANAGER";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    private Names() {}
  }
}
