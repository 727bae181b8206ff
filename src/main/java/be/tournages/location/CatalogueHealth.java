package be.tournages.location;

import java.util.Map;

/**
 * How well the catalogue is kept. Counts of verification and completeness are over the entries that
 * the public sees.
 *
 * @param byStatus entries by status, every status once
 * @param verifiedWithinYear published entries verified in the last twelve months
 * @param verifiedWithinTwo those verified in the twelve months before
 * @param verifiedEarlier those verified earlier
 * @param neverVerified those that nobody has verified
 * @param withoutCommune those whose commune is not known
 * @param withoutDescription those without a description in any language
 * @param withoutEnglish those without an English description
 * @param withoutOwner those without a contact of the owner
 * @param withoutPractical those without access, power and parking
 */
public record CatalogueHealth(
    Map<LocationStatus, Integer> byStatus,
    int verifiedWithinYear,
    int verifiedWithinTwo,
    int verifiedEarlier,
    int neverVerified,
    int withoutCommune,
    int withoutDescription,
    int withoutEnglish,
    int withoutOwner,
    int withoutPractical) {

  public CatalogueHealth {
    byStatus = Map.copyOf(byStatus);
  }

  /** Entries the public sees. */
  public int published() {
    return byStatus.getOrDefault(LocationStatus.PUBLISHED, 0);
  }
}
