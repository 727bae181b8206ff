package be.tournages.location.store;

import be.tournages.location.CatalogueStore;
import be.tournages.location.Category;
import be.tournages.location.Location;
import be.tournages.location.LocationStatus;
import be.tournages.location.Origin;
import be.tournages.persistence.ChangeFeed;
import be.tournages.persistence.Sql;
import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The catalogue in PostGIS, each change also in the change feed. */
@Singleton
class JpaCatalogueStore implements CatalogueStore {

  /** Codes of entries for the office's list; the names are scanned, the office has thousands. */
  static final String SEARCH =
      """
      SELECT code FROM location
      WHERE (:status::text IS NULL OR status = :status)
        AND (:text::text IS NULL
             OR unaccent(concat_ws(' ', code, name_fr, name_nl, name_de, name_en, locality))
                ILIKE '%' || unaccent(:text) || '%')
      ORDER BY code LIMIT :limit
      """;

  private final LocationRepository locations;
  private final CategoryRepository categories;
  private final EntityManager entityManager;
  private final Sql sql;
  private final ChangeFeed changes;
  private final Clock clock;

  JpaCatalogueStore(
      LocationRepository locations,
      CategoryRepository categories,
      EntityManager entityManager,
      Sql sql,
      ChangeFeed changes) {
    this.locations = locations;
    this.categories = categories;
    this.entityManager = entityManager;
    this.sql = sql;
    this.changes = changes;
    this.clock = Clock.systemUTC();
  }

  @Override
  public Optional<Location> find(String code) {
    return locations.findByCode(code).map(LocationRows::read);
  }

  @Override
  public Optional<Location> find(Origin origin) {
    return locations
        .findBySourceAndExternalId(origin.source(), origin.externalId())
        .map(LocationRows::read);
  }

  @Override
  public List<Location> list(Collection<String> codes) {
    return codes.isEmpty()
        ? List.of()
        : locations.findByCodeIn(codes).stream().map(LocationRows::read).toList();
  }

  @Override
  public List<Location> listAfter(String code, int limit) {
    List<Location> page =
        locations.listAfter(code, Pageable.from(0, limit).withoutTotal()).stream()
            .map(LocationRows::read)
            .toList();
    entityManager.clear();
    return page;
  }

  @Override
  public List<Location> search(@Nullable String text, @Nullable LocationStatus status, int limit) {
    List<String> codes =
        sql.statement(SEARCH)
            .with("status", status == null ? null : status.code())
            .with("text", text)
            .with("limit", limit)
            .list(row -> row.text("code"));
    return list(codes).stream().sorted(java.util.Comparator.comparing(Location::code)).toList();
  }

  @Override
  public boolean hasCode(String code) {
    return locations.existsByCode(code);
  }

  @Override
  public void add(Location location) {
    var row = new LocationEntity(location.id(), clock.instant());
    LocationRows.write(location, row);
    entityManager.persist(row);
    feed(location);
  }

  @Override
  public boolean change(Location location) {
    LocationEntity row = locations.findByCode(location.code()).orElseThrow();
    if (row.version != location.version()) {
      return false;
    }
    LocationRows.write(location, row);
    try {
      feed(location);
      return true;
    } catch (OptimisticLockException e) {
      return false;
    }
  }

  @Override
  public void flush() {
    entityManager.flush();
    entityManager.clear();
  }

  @Override
  public boolean hasCategory(String code) {
    return entityManager.find(CategoryEntity.class, code) != null;
  }

  @Override
  public List<Category> listCategories() {
    return categories.findAll().stream().map(CategoryEntity::toCategory).toList();
  }

  /* Flushes the row first, so that an overtaken change is noticed here. */
  private void feed(Location location) {
    entityManager.flush();
    changes.append("location", location.code());
  }
}
