package be.tournages.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.language.Language;
import be.tournages.persistence.ReferenceFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextAnalysisTest {

  private static final TextAnalysis ANALYSIS = new TextAnalysis(synonyms());

  @ParameterizedTest(name = "“{0}” finds “{2}” ({1})")
  @CsvSource(
      textBlock =
          """
          # accents and case
          chateau,                FR, Le Château de Modave
          CHÂTEAU,                FR, château
          eglise,                 FR, Église Saint-Jacques
          œuvre,                  FR, Une oeuvre
          oeuvre,                 FR, Une œuvre
          schlosser,              DE, Schlösser
          strasse,                DE, Alte Straße
          # elisions and possessives
          abbaye,                 FR, l’abbaye
          l'abbaye,               FR, abbaye
          "d’eau",                FR, Tour à l’eau
          ardenne,                FR, Forêt d'Ardenne
          lion,                   EN, Lion’s Mound
          # plurals and endings
          châteaux,               FR, château
          château,                FR, châteaux
          canal,                  FR, Les canaux
          écluses,                FR, écluse
          usine,                  FR, Usines
          kastelen,               NL, kasteel
          kasteel,                NL, kastelen
          bossen,                 NL, bos
          huizen,                 NL, huis
          Schlösser,              DE, Schloss
          Wälder,                 DE, Wald
          Mühlen,                 DE, Mühle
          Muehle,                 DE, Mühle
          churches,               EN, church
          castles,                EN, castle
          factories,              EN, factory
          # compound names
          grandplace,             FR, La Grand-Place de Mons
          grand place,            FR, Grand-Place
          Grand‑Place,            FR, grand place
          Villers-la-Ville,       FR, Villers la Ville
          Schloss,                DE, Wasserschloss
          kasteel,                NL, kasteelpark
          park,                   NL, kasteelpark
          # a term in one language finds a text in another
          castle,                 FR, château
          kasteel,                FR, Un château de brique
          Schloss,                FR, château
          château,                NL, kasteel
          château,                EN, Stately home in a park
          stately home,           FR, Un manoir
          watermill,              FR, Un moulin à eau
          Wassermühle,            FR, moulin à eau
          gare,                   DE, Bahnhof
          railway station,        NL, Een oud station
          church,                 FR, église
          kerk,                   EN, A church
          forest,                 FR, forêt
          Wald,                   FR, forêt
          """)
  void aQuestionFindsAText(String question, Language language, String text) {
    assertThat(finds(question, language, text)).isTrue();
  }

  @ParameterizedTest(name = "“{0}” does not find “{2}” ({1})")
  @CsvSource(
      textBlock =
          """
          château,                FR, Le château d’eau de Fleurus
          garage,                 FR, la gare
          cave,                   FR, La cave à vin
          Schleuse,               DE, Schloss
          station,                FR, Station service
          war,                    DE, Hier war ein Wald
          """)
  void aQuestionDoesNotFindWhatSoundsAlike(String question, Language language, String text) {
    Set<String> concepts = new HashSet<>();
    ANALYSIS.question(question).forEach(asked -> concepts.addAll(asked.concepts()));
    assertThat(terms(language, text))
        .doesNotContainAnyElementsOf(concepts.isEmpty() ? Set.of("?") : concepts);
  }

  @Test
  void theWordsFoundAreMarkedWhereTheyStand() {
    String text = "Près de l’abbaye, un château d’eau.";
    List<String> marked =
        ANALYSIS.terms(text, Language.FR).stream()
            .map(term -> term.text() + ":" + text.substring(term.start(), term.end()))
            .toList();
    assertThat(marked).contains("=watertower:château d’eau");
    assertThat(marked).anyMatch(one -> one.startsWith("abbaye:") && one.contains("abbaye"));
  }

  @Test
  void smallWordsAreNotAskedForUnlessThereIsNothingElse() {
    assertThat(ANALYSIS.question("le château de la forêt")).hasSize(2);
    assertThat(ANALYSIS.question("de la")).isNotEmpty();
    assertThat(ANALYSIS.question(" …! ")).isEmpty();
  }

  private static boolean finds(String question, Language language, String text) {
    Set<String> terms = terms(language, text);
    return ANALYSIS.question(question).stream()
        .allMatch(asked ->
            asked.concepts().stream().anyMatch(terms::contains)
                || asked.words().stream()
                    .allMatch(word -> word.forms().stream().anyMatch(terms::contains)));
  }

  private static Set<String> terms(Language language, String text) {
    var terms = new HashSet<String>();
    ANALYSIS.terms(text, language).forEach(term -> terms.add(term.text()));
    return terms;
  }

  static List<Synonym> synonyms() {
    var list = new ArrayList<Synonym>();
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new ReferenceFiles().open("db/reference/synonyms.csv"))) {
      parser.forEach(record ->
          list.add(
              new Synonym(
                  record.get("group"),
                  Language.find(record.get("language")).orElseThrow(),
                  record.get("term"))));
      return list;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
