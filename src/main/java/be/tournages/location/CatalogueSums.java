package be.tournages.location;

import java.time.LocalDate;

/** Port: counts over the catalogue. */
public interface CatalogueSums {

  /** How well the catalogue is kept, as of a date. */
  CatalogueHealth health(LocalDate today);
}
