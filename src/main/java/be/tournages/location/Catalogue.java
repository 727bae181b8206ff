package be.tournages.location;

import be.tournages.http.ConflictException;
import be.tournages.http.InvalidRequestException;
import be.tournages.http.NotFoundException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The catalogue: entries written, published, found by code. */
@Singleton
@Transactional
public class Catalogue {

  private final CatalogueStore store;
  private final Codes codes;

  Catalogue(CatalogueStore store) {
    this.store = store;
    this.codes = new Codes(store);
  }

  /**
   * The entry of a code, for the office.
   *
   * @throws NotFoundException when there is none
   */
  public Location get(String code) {
    return find(code).orElseThrow(() -> new NotFoundException("location", code));
  }

  /** The entry of a code, for the office. */
  public Optional<Location> find(String code) {
    return store.find(code);
  }

  /** The entry imported from there. */
  public Optional<Location> find(Origin origin) {
    return store.find(origin);
  }

  /** The published entry of a code, as everybody may see it. */
  public Optional<PublicLocation> findPublic(String code) {
    return store.find(code).flatMap(PublicLocation::of);
  }

  /** The published ones among the codes, in no order. */
  public List<PublicLocation> listPublic(Collection<String> wanted) {
    return store.list(wanted).stream().flatMap(one -> PublicLocation.of(one).stream()).toList();
  }

  /**
   * Some entries in the order of their codes, so that one can read them all piece by piece.
   *
   * @param after the last code already read; empty to begin
   * @param limit at most so many, whatever their status
   */
  public List<Location> listAfter(String after, int limit) {
    return store.listAfter(after, limit);
  }

  /** Entries for the office, by code: a page of those that match. */
  public List<Location> search(OfficeQuery query) {
    return store.search(query);
  }

  /** How many entries match, whatever the page. */
  public int count(OfficeQuery query) {
    return store.count(query);
  }

  /** How many entries each category holds, by its code; those without any are absent. */
  public Map<String, Integer> countByCategory() {
    return store.countByCategory();
  }

  /** All kinds of places. */
  public CategoryTree categories() {
    return new CategoryTree(store.listCategories());
  }

  /**
   * Adds an entry, a draft.
   *
   * @param code the code wanted; one is made of the name when null
   * @throws ConflictException {@code location-code} when the code is taken
   * @throws InvalidRequestException {@code unknown-category}
   */
  public Location create(@Nullable String code, LocationDetails details, @Nullable Origin origin) {
    refuseUnknownCategory(details);
    if (code != null && store.hasCode(code)) {
      throw new ConflictException("location-code", code);
    }
    Location location = Location.draft(code == null ? codes.next(details) : code, details, origin);
    store.add(location);
    return location;
  }

  /**
   * Changes an entry.
   *
   * @param version the version that the change was made to
   * @throws ConflictException {@code location-version} when another changed it since
   */
  public Location change(String code, int version, LocationDetails details) {
    refuseUnknownCategory(details);
    return keep(get(code), version, details);
  }

  /** The entries imported from the source under the identities, in no order. */
  public List<Location> list(String source, Collection<String> externalIds) {
    return store.list(source, externalIds);
  }

  /**
   * Adds many entries at once, all or none.
   *
   * @param status the status they begin in
   */
  public List<Location> createAll(List<NewLocation> entries, LocationStatus status) {
    entries.forEach(entry -> refuseUnknownCategory(entry.details()));
    List<String> free = codes.next(entries.stream().map(NewLocation::details).toList());
    var added = new ArrayList<Location>();
    for (int i = 0; i < entries.size(); i++) {
      NewLocation entry = entries.get(i);
      Location draft = Location.draft(free.get(i), entry.details(), entry.origin());
      added.add(status == LocationStatus.DRAFT ? draft : draft.in(status));
    }
    store.addAll(added);
    return added;
  }

  /**
   * Changes many entries at once, all or none.
   *
   * @param changed entries as they should be, with the versions that were read
   * @throws ConflictException {@code location-version} when another changed one of them since
   */
  public void changeAll(List<Location> changed) {
    changed.forEach(one -> refuseUnknownCategory(one.details()));
    store.changeAll(changed);
  }

  /**
   * Moves an entry to another status.
   *
   * @throws ConflictException {@code location-transition} when that status cannot follow, {@code
   *     location-outside} when a place outside Wallonia would be published
   */
  public Location move(String code, LocationStatus next) {
    Location moved = get(code).in(next);
    refuseOutside(moved);
    if (!store.change(moved)) {
      throw new ConflictException("location-version", code);
    }
    return get(code);
  }

  /** Lets go of what a long import holds in memory. */
  public void flush() {
    store.flush();
  }

  private Location keep(Location before, int version, LocationDetails details) {
    refuseOutside(before.with(details));
    if (before.version() != version || !store.change(before.with(details))) {
      throw new ConflictException("location-version", before.code());
    }
    return get(before.code());
  }

  private static void refuseOutside(Location location) {
    boolean outside = location.details().whereabouts().address().communeNis() == null;
    if (outside && location.status() == LocationStatus.PUBLISHED) {
      throw new ConflictException("location-outside", location.code());
    }
  }

  private void refuseUnknownCategory(LocationDetails details) {
    String category = details.kind().category();
    if (!store.hasCategory(category)) {
      throw new InvalidRequestException("unknown-category", category);
    }
  }
}
