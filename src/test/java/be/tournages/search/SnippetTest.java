package be.tournages.search;

import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.search.Snippet.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SnippetTest {

  private static final String LONG =
      "Au bout de la drève, passé le pont de pierre et la ferme carrée, un verger clos de murs monte "
          + "vers la chapelle. Le moulin tourne encore, et du moulin part un chemin creux qui suit le "
          + "ruisseau jusqu’au village voisin, sous les hêtres.";

  @Test
  void aShortTextIsShownWholeWithItsHitsMarked() {
    assertThat(shown("Le vieux moulin", new Span(9, 15))).isEqualTo("Le vieux [moulin]");
  }

  @Test
  void spansThatOverlapAreOneHit() {
    assertThat(shown("moulin à eau", new Span(0, 6), new Span(0, 12), new Span(9, 12)))
        .isEqualTo("[moulin à eau]");
  }

  @Test
  void aLongTextIsCutAtWordsAroundItsFirstHit() {
    int second = LONG.indexOf("ruisseau");
    String shown = shown(LONG, new Span(second, second + 8));

    assertThat(shown).startsWith("…").contains("[ruisseau]");
    assertThat(LONG).contains(shown.replaceAll("[…\\[\\]]", ""));
    assertThat(LONG.charAt(LONG.indexOf(shown.substring(1, 8)) - 1)).isEqualTo(' ');
  }

  @Test
  void aHitBehindTheCutIsNotShownInHalf() {
    int first = LONG.indexOf("verger");
    int last = LONG.lastIndexOf("hêtres");
    String shown = shown(LONG, new Span(first, first + 6), new Span(last, last + 6));

    assertThat(shown).contains("[verger]").endsWith("…").doesNotContain("hêtres");
  }

  private static String shown(String text, Span... spans) {
    return Snippet.cut(text, List.of(spans)).stream()
        .map(segment -> segment.hit() ? "[" + segment.text() + "]" : segment.text())
        .collect(Collectors.joining());
  }
}
