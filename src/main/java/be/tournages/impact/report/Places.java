package be.tournages.impact.report;

import be.tournages.impact.LedgerSums;
import be.tournages.territory.Territory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of places and the map of a year's days. */
final class Places {

  /** More bubbles than this hide one another. */
  private static final int BUBBLES = 80;

  private Places() {}

  /** Name of a province; words for a code that is empty. */
  static String province(String nis, Territory territory, ReportTexts texts) {
    return nis.isEmpty()
        ? texts.text("place.unknown")
        : territory.getProvince(nis).names().in(texts.language());
  }

  /** Name of a commune; words for a code that is empty. */
  static String commune(String nis, Territory territory, ReportTexts texts) {
    return nis.isEmpty()
        ? texts.text("place.unknown")
        : territory
            .findByAnyCode(nis)
            .map(commune -> commune.names().in(texts.language()))
            .orElse(nis);
  }

  /** Provinces shaded by their days, with a bubble for each of the busiest communes. */
  static Block.PlaceMap map(String title, ReportInput input, String picked) {
    Map<String, BigDecimal> shades = new HashMap<>();
    for (LedgerSums.OfPlace place : input.year().days().provinces()) {
      shades.put(place.nis(), place.days());
    }
    List<Block.Bubble> bubbles = new ArrayList<>();
    input.year().days().communes().stream()
        .filter(place -> input.territory().findByAnyCode(place.nis()).isPresent())
        .sorted((a, b) -> b.days().compareTo(a.days()))
        .limit(BUBBLES)
        .forEach(place -> {
          var position = input.territory().findByAnyCode(place.nis()).orElseThrow().position();
          bubbles.add(
              new Block.Bubble(
                  position.lon(), position.lat(), place.days(), "", place.nis().equals(picked)));
        });
    return new Block.PlaceMap(title, shades, bubbles, picked);
  }
}
