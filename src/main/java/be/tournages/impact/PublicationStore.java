package be.tournages.impact;

import java.util.List;
import java.util.Optional;

/** Keeps published years and variants. */
public interface PublicationStore {

  /** The publication of a year, if there is one. */
  Optional<Publication> find(int year);

  /** Years that were published, ascending. */
  List<Integer> listYears();

  /** Keeps a publication; false, and nothing changed, when the year was published before. */
  boolean keep(Publication publication);

  /** Variants of a year, by name. */
  List<Variant> listVariants(int year);

  /** Keeps a variant in place of one of the same name. */
  void keep(Variant variant);

  /** Forgets a variant; false when there was none. */
  boolean removeVariant(int year, String name);
}
