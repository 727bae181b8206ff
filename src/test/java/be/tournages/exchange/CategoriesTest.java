package be.tournages.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.language.Language;
import be.tournages.location.Category;
import be.tournages.location.CategoryTree;
import be.tournages.persistence.ReferenceFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoriesTest {

  private final Categories categories =
      new Categories(
          new CategoryTree(
              List.of(
                  category(
                      "farm", "Ferme et grange", "Boerderij en schuur", "Bauernhof und Scheune"),
                  category("market", "Marché et halle", "Markt en hal", "Markt und Markthalle"),
                  category("warehouse", "Entrepôt et hangar", "Loods", "Lagerhaus und Halle"),
                  category("castle", "Château", "Kasteel", "Schloss und Burg"),
                  category("water-tower", "Château d’eau", "Watertoren", "Wasserturm"))),
          new ReferenceFiles());

  @ParameterizedTest
  @CsvSource({
    "farm, farm",
    "Ferme et grange, farm",
    "ferme, farm",
    "GRANGE, farm",
    "schuur, farm",
    "Burg, castle",
    "chateau, castle",
    "château d'eau, water-tower"
  })
  void aCodeALabelOrOneThingThatALabelListsIsUnderstood(String word, String code) {
    assertThat(categories.find(word, KnownFile.OTHER)).contains(code);
  }

  @Test
  void aWordThatTwoLabelsListIsNoCategory() {
    assertThat(categories.find("Halle", KnownFile.OTHER)).isEmpty();
  }

  private static Category category(String code, String fr, String nl, String de) {
    return new Category(
        code,
        null,
        0,
        Map.of(Language.FR, fr, Language.NL, nl, Language.DE, de, Language.EN, code));
  }
}
