package be.tournages.location.store;

import io.micronaut.data.annotation.Repository;
import io.micronaut.data.repository.CrudRepository;

/** Rows of the category tree. */
@Repository
interface CategoryRepository extends CrudRepository<CategoryEntity, String> {}
