package be.tournages.coproduction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * What a country takes part in.
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param works works it finances part of
 * @param initiated those among them that are initiated there
 * @param averagePercent mean of its parts of the financing plans, per cent, unrounded
 */
public record WorkCountry(String country, int works, int initiated, BigDecimal averagePercent) {

  /** The countries that finance the works, most works first, then by code. */
  public static List<WorkCountry> of(List<Work> works) {
    return works.stream()
        .flatMap(work -> work.shares().stream())
        .map(Share::country)
        .distinct()
        .map(country -> of(country, works))
        .sorted((a, b) ->
            a.works() == b.works()
                ? a.country().compareTo(b.country())
                : Integer.compare(b.works(), a.works()))
        .toList();
  }

  private static WorkCountry of(String country, List<Work> works) {
    List<Share> shares =
        works.stream()
            .flatMap(work -> work.shares().stream())
            .filter(share -> share.country().equals(country))
            .toList();
    BigDecimal sum = shares.stream().map(Share::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new WorkCountry(
        country,
        shares.size(),
        WorkTable.only(works, work -> work.initiatedIn().equals(country)).size(),
        sum.divide(BigDecimal.valueOf(shares.size()), MathContext.DECIMAL128));
  }
}
