package be.tournages.production;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A production (dossier) the office follows.
 *
 * @param id identity
 * @param code stable readable code
 * @param title title in use, never blank
 * @param state where the dossier stands
 * @param type project type, null until a coordinator has given it
 * @param funded whether coproduction of the region funds it, null until a coordinator has said so
 * @param company producing company, or null
 * @param announced announced dates of the shoot, or null
 */
public record Production(
    UUID id,
    String code,
    String title,
    ProductionState state,
    @Nullable ProjectType type,
    @Nullable Boolean funded,
    @Nullable String company,
    @Nullable Announced announced) {

  public Production {
    if (title.isBlank() || code.isBlank()) {
      throw new IllegalArgumentException("A production has a code and a title");
    }
    if (state != ProductionState.DRAFT && (type == null || funded == null)) {
      throw new IllegalArgumentException("Only a draft may lack its type or its funding");
    }
  }

  /** A dossier for a production met for the first time. */
  public static Production draft(UUID id, String code, String title) {
    return new Production(id, code, title, ProductionState.DRAFT, null, null, null, null);
  }

  /** True when type and funding are known, so that its days may enter the impact. */
  public boolean entersImpact() {
    return state != ProductionState.DRAFT;
  }

  /** The announced dates, when there are any. */
  public Optional<Announced> findAnnounced() {
    return Optional.ofNullable(announced);
  }

  /**
   * The dossier with other particulars; it leaves the draft as soon as type and funding are known,
   * and returns to it when one is withdrawn.
   */
  public Production with(Particulars changed) {
    boolean classified = changed.type() != null && changed.funded() != null;
    ProductionState next =
        !classified
            ? ProductionState.DRAFT
            : state == ProductionState.DRAFT ? ProductionState.ACTIVE : state;
    return new Production(
        id,
        code,
        changed.title(),
        next,
        changed.type(),
        changed.funded(),
        changed.company(),
        changed.announced());
  }

  /** The dossier closed, or opened again. */
  public Production in(ProductionState next) {
    return new Production(id, code, title, next, type, funded, company, announced);
  }

  /** What a coordinator may change. */
  public Particulars particulars() {
    return new Particulars(title, type, funded, company, announced);
  }

  /**
   * The first and the last day of an announced shoot.
   *
   * @param from first day
   * @param to last day, not before the first
   */
  public record Announced(LocalDate from, LocalDate to) {

    public Announced {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("A shoot cannot end before it begins");
      }
    }

    /** True when the date lies within. */
    public boolean contains(LocalDate date) {
      return !date.isBefore(from) && !date.isAfter(to);
    }
  }

  /**
   * What a coordinator may change of a dossier.
   *
   * @param title title in use, never blank
   * @param type project type, or null while unknown
   * @param funded whether coproduction funds it, or null while unknown
   * @param company producing company, or null
   * @param announced announced dates, or null
   */
  public record Particulars(
      String title,
      @Nullable ProjectType type,
      @Nullable Boolean funded,
      @Nullable String company,
      @Nullable Announced announced) {

    /** Nothing known but the title. */
    public static Particulars of(String title) {
      return new Particulars(title, null, null, null, null);
    }

    /** The same under another title. */
    Particulars titled(String other) {
      return new Particulars(other, type, funded, company, announced);
    }
  }
}
