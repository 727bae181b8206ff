package be.tournages.location;

import be.tournages.http.ConflictException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Port: where the catalogue is kept. Every change also enters the change feed. */
public interface CatalogueStore {

  /** The entry of a code. */
  Optional<Location> find(String code);

  /** The entry imported from there. */
  Optional<Location> find(Origin origin);

  /** The entries of the codes, in no order; unknown codes are left out. */
  List<Location> list(Collection<String> codes);

  /** Entries after a code in the order of codes, at most so many: the way to read them all. */
  List<Location> listAfter(String code, int limit);

  /** Entries for the office, by code: a page of those that match. */
  List<Location> search(OfficeQuery query);

  /** How many entries match, whatever the page. */
  int count(OfficeQuery query);

  /** How many entries each category holds, by its code; those without any are absent. */
  Map<String, Integer> countByCategory();

  /** Whether the code is taken. */
  boolean hasCode(String code);

  /** The entries imported from the source under the identities. */
  List<Location> list(String source, Collection<String> externalIds);

  /** The codes taken that are one of the stems, or one followed by a hyphen and a number. */
  Set<String> listCodes(Collection<String> stems);

  /** Keeps new entries, all or none. */
  void addAll(Collection<Location> locations);

  /**
   * Keeps entries in their changed form, all or none.
   *
   * @throws ConflictException {@code location-version} when one was changed by another since
   */
  void changeAll(Collection<Location> locations);

  /** Keeps a new entry. */
  void add(Location location);

  /**
   * Keeps an entry in its changed form.
   *
   * @return false when it was changed by another since it was read
   */
  boolean change(Location location);

  /** Forgets what it holds in memory: for long imports. */
  void flush();

  /** Whether there is such a category. */
  boolean hasCategory(String code);

  /** Every category. */
  List<Category> listCategories();
}
