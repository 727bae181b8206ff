package be.tournages.production;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Port: where productions are kept. */
public interface ProductionStore {

  /** The production of an identity. */
  Optional<Production> find(UUID id);

  /** The productions of identities, in any order; an unknown identity is left out. */
  List<Production> list(Collection<UUID> ids);

  /** The productions known under just these titles, in any order. */
  List<Known> listByTitle(Collection<Title> titles);

  /** The production known under just this title. */
  Optional<Production> findByTitle(Title title);

  /** Productions with a title near this one, nearest first, at most ten. */
  List<Known> listNear(Title title);

  /** Productions whose title or company contains the text, in the state, by title. */
  List<Production> list(@Nullable String text, @Nullable ProductionState state);

  /** Whether the code is taken. */
  boolean hasCode(String code);

  /** Keeps a new production. */
  void add(Production production);

  /** Keeps a production in its changed form. */
  void change(Production production);

  /** Country that initiates a production, where it is known. */
  Optional<String> findCountry(UUID id);

  /** Keeps the country of a production; null when it is not known. */
  void setCountry(UUID id, @Nullable String country);

  /** Lets a title mean the production; false when it already means one. */
  boolean addTitle(UUID id, Title title);

  /** Adds a line to the history of a production. */
  void record(UUID id, String who, String what);

  /** The history of a production, oldest first. */
  List<HistoryEntry> history(UUID id);

  /** Makes every other transaction that would open a dossier wait for this one. */
  void lockTitles();

  /**
   * A title that a production is known under.
   *
   * @param title the title
   * @param production the production
   */
  record Known(Title title, Production production) {}
}
