package be.tournages.location.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.Repository;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of the catalogue. */
@Repository
interface LocationRepository extends CrudRepository<LocationEntity, UUID> {

  Optional<LocationEntity> findByCode(String code);

  Optional<LocationEntity> findBySourceAndExternalId(String source, String externalId);

  List<LocationEntity> findByCodeIn(Collection<String> codes);

  List<LocationEntity> findBySourceAndExternalIdIn(String source, Collection<String> externalIds);

  boolean existsByCode(String code);

  @Query("FROM LocationEntity WHERE code > :after ORDER BY code")
  List<LocationEntity> listAfter(String after, Pageable limit);
}
