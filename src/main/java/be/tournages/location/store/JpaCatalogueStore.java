package be.tournages.location.store;

import be.tournages.http.ConflictException;
import be.tournages.location.CatalogueStore;
import be.tournages.location.Category;
import be.tournages.location.Location;
import be.tournages.location.LocationStatus;
import be.tournages.location.OfficeQuery;
import be.tournages.location.Origin;
import be.tournages.persistence.ChangeFeed;
import be.tournages.persistence.Sql;
import be.tournages.persistence.SqlStatement;
import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The catalogue in PostGIS, each change also in the change feed. */
@Singleton
class JpaCatalogueStore implements CatalogueStore {

  private static final String MATCHING =
      """
      FROM location
      WHERE (:status::text IS NULL OR status = :status)
        AND (:text::text IS NULL
             OR unaccent(concat_ws(' ', code, name_fr, name_nl, name_de, name_en, locality))
                ILIKE '%' || unaccent(:text) || '%')
      """;

  /** Codes of entries for the office's list; the names are scanned, the office has thousands. */
  static final String SEARCH =
      "SELECT code " + MATCHING + " ORDER BY code OFFSET :offset LIMIT :limit";

  private static final String COUNT = "SELECT count(*) AS number " + MATCHING;
  private static final String COUNT_BY_CATEGORY =
      "SELECT category_code, count(*) AS number FROM location GROUP BY category_code";

  /** The codes made of a few names; the expression is that of {@code location_code_stem_idx}. */
  static final String CODES =
      "SELECT code FROM location WHERE regexp_replace(code, '-[0-9]+$', '') = ANY(:stems)"
          + " OR code = ANY(:stems)";

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
  public List<Location> search(OfficeQuery query) {
    List<String> codes =
        matching(SEARCH, query)
            .with("offset", query.offset())
            .with("limit", query.limit())
            .list(row -> row.text("code"));
    return list(codes).stream().sorted(Comparator.comparing(Location::code)).toList();
  }

  @Override
  public int count(OfficeQuery query) {
    return Math.toIntExact(matching(COUNT, query).get(row -> row.count("number")));
  }

  /* A text is looked for as it stands: the signs of LIKE mean themselves. */
  private SqlStatement matching(String statement, OfficeQuery query) {
    LocationStatus status = query.status();
    String text = query.text();
    return sql.statement(statement)
        .with("status", status == null ? null : status.code())
        .with("text", text == null ? null : text.replaceAll("([\\\\%_])", "\\\\$1"));
  }

  @Override
  public Map<String, Integer> countByCategory() {
    var counts = new HashMap<String, Integer>();
    sql.statement(COUNT_BY_CATEGORY)
        .list(row -> counts.put(row.text("category_code"), Math.toIntExact(row.count("number"))));
    return counts;
  }

  @Override
  public boolean hasCode(String code) {
    return locations.existsByCode(code);
  }

  @Override
  public List<Location> list(String source, Collection<String> externalIds) {
    return externalIds.isEmpty()
        ? List.of()
        : locations.findBySourceAndExternalIdIn(source, externalIds).stream()
            .map(LocationRows::read)
            .toList();
  }

  @Override
  public Set<String> listCodes(Collection<String> stems) {
    return Set.copyOf(sql.statement(CODES).with("stems", stems).list(row -> row.text("code")));
  }

  @Override
  public void addAll(Collection<Location> added) {
    for (Location location : added) {
      var row = new LocationEntity(location.id(), clock.instant());
      LocationRows.write(location, row);
      entityManager.persist(row);
    }
    feed(added);
  }

  @Override
  public void changeAll(Collection<Location> changed) {
    Map<String, LocationEntity> rows =
        locations.findByCodeIn(changed.stream().map(Location::code).toList()).stream()
            .collect(Collectors.toMap(row -> row.code, row -> row));
    for (Location location : changed) {
      LocationEntity row = rows.get(location.code());
      if (row == null || row.version != location.version()) {
        throw new ConflictException("location-version", location.code());
      }
      LocationRows.write(location, row);
    }
    try {
      feed(changed);
    } catch (OptimisticLockException e) {
      throw new ConflictException("location-version", changed.iterator().next().code());
    }
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

  private void feed(Collection<Location> written) {
    if (!written.isEmpty()) {
      entityManager.flush();
      changes.append("location", written.stream().map(Location::code).toList());
    }
  }

  /* Flushes the row first, so that an overtaken change is noticed here. */
  private void feed(Location location) {
    entityManager.flush();
    changes.append("location", location.code());
  }
}
