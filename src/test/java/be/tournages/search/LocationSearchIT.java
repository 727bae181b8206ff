package be.tournages.search;

import static be.tournages.search.Places.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tournages.language.Language;
import be.tournages.location.Catalogue;
import be.tournages.location.LocationStatus;
import be.tournages.location.Period;
import be.tournages.location.Setting;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every entry has the made-up word “quorlim”, so that no other test's entries come between. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocationSearchIT {

  private static final String SECRET = "Geheimnistraeger";

  @Inject Catalogue catalogue;
  @Inject SearchIndex index;

  @Inject
  @Client("/")
  HttpClient client;

  @BeforeAll
  void someEntries() {
    place(catalogue, "q-castle")
        .named(
            Language.FR,
            "Château de Quorlim",
            "Une longue allée de tilleuls mène au château, entouré de douves en eau vive et de"
                + " dépendances en brique. La cour convient aux scènes de bal, aux arrivées en"
                + " calèche et aux intérieurs d’apparat, loin de toute route passante.",
            "douves",
            "allée")
        .named(Language.EN, "Quorlim Castle", "A moated castle at the end of a lime avenue.")
        .setting(Setting.BOTH)
        .period(Period.C18)
        .at(4.8600, 50.4600, "92094")
        .verified("2025-03-01")
        .add();
    place(catalogue, "q-mill")
        .named(Language.FR, "Moulin Quorlim", "Un moulin à eau et sa roue, sur le Bocq.")
        .kind("watermill")
        .setting(Setting.BOTH)
        .period(Period.C18)
        .at(4.8700, 50.4610, "92094")
        .verified("2025-06-01")
        .add();
    place(catalogue, "q-factory")
        .named(Language.NL, "Fabriek Quorlim", "Een oude fabriek met een schoorsteen.")
        .kind("factory")
        .setting(Setting.INT)
        .at(5.5700, 50.6300, "62063")
        .add();
    place(catalogue, "q-ruin")
        .named(Language.DE, "Burgruine Quorlim", "Reste einer Burg über dem Tal.")
        .kind("ruins")
        .setting(Setting.EXT)
        .period(Period.MEDIEVAL)
        .at(6.0300, 50.6300, "63023")
        .verified("2024-01-01")
        .add();
    place(catalogue, "q-secret")
        .named(Language.FR, "Villa Quorlim discrète", "Une villa.")
        .kind("house")
        .at(4.861234, 50.461234, "92094")
        .secret(SECRET)
        .add();
    place(catalogue, "q-draft").named(Language.FR, "Brouillon Quorlim", null).draft();
    index.catchUp();
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          q=quorlim château                 | q-castle,q-ruin
          q=quorlim CHATEAUX                | q-castle,q-ruin
          q=quorlim kasteel                 | q-castle,q-ruin
          q=quorlim Schloss                 | q-castle,q-ruin
          q=quorlim castle                  | q-castle,q-ruin
          q=quorlim watermill               | q-mill
          q=quorlim usine                   | q-factory
          q=quorlim ruines                  | q-ruin
          q=quorlim liège                   | q-factory,q-ruin
          q=quorlim Luik                    | q-factory,q-ruin
          q=quorlim moulni                  | q-mill
          q=quorlim fabr                    | q-factory
          q=quorlim de la roue              | q-mill
          q=quorlim&category=castle         | q-castle
          q=quorlim&category=industrial     | q-factory
          q=quorlim&setting=INT             | q-castle,q-factory,q-mill
          q=quorlim&setting=INT&setting=EXT | q-castle,q-factory,q-mill,q-ruin,q-secret
          q=quorlim&period=c18              | q-castle,q-mill
          q=quorlim&province=60000          | q-factory,q-ruin
          q=quorlim&commune=62063           | q-factory
          q=quorlim&bbox=5.5,50.6,6.1,50.7  | q-factory,q-ruin
          q=quorlim&near=4.86,50.46&radius_m=500  | q-castle
          q=quorlim&near=4.86,50.46&radius_m=2000 | q-castle,q-mill,q-secret
          """)
  void aSearchFinds(String query, String codes) throws IOException {
    List<String> found = codes(get("/api/locations?size=100&" + encoded(query)));
    assertThat(found).containsExactlyInAnyOrder(codes.split(","));
  }

  @Test
  void resultsComeInTheOrderAskedFor() throws IOException {
    assertThat(codes(get("/api/locations?q=quorlim&sort=freshness")))
        .startsWith("q-mill", "q-castle", "q-ruin");
    JsonNode near = get("/api/locations?q=quorlim&near=4.87,50.461&radius_m=200000&sort=distance");
    assertThat(codes(near)).startsWith("q-mill").endsWith("q-factory", "q-ruin");
    double last = 0;
    for (JsonNode item : near.get("items")) {
      assertThat(item.get("distanceM").asDouble()).isGreaterThanOrEqualTo(last);
      last = item.get("distanceM").asDouble();
    }
    assertThat(codes(get("/api/locations?q=quorlim+ch%C3%A2teau"))).startsWith("q-castle");
  }

  @Test
  void pagesFollowEachOtherWithoutGapsOrRepeats() throws IOException {
    var all = new ArrayList<String>();
    for (int page = 1; page <= 3; page++) {
      all.addAll(codes(get("/api/locations?q=quorlim&size=2&page=" + page)));
    }
    assertThat(all).doesNotHaveDuplicates().hasSize(5);
    assertThat(codes(get("/api/locations?q=quorlim"))).isEqualTo(all);
  }

  @Test
  void aFacetCountsWhatItsChoiceWouldFind() throws IOException {
    JsonNode page = get("/api/locations?q=quorlim&facets=true&period=c18");
    assertThat(page.get("total").asInt()).isEqualTo(2);
    for (String facet : List.of("category", "setting", "period", "province", "commune")) {
      for (JsonNode value : page.get("facets").get(facet)) {
        String others = facet.equals("period") ? "" : "&period=c18";
        String chosen = "&" + facet + "=" + value.get("value").asText();
        assertThat(get("/api/locations?q=quorlim" + others + chosen).get("total").asLong())
            .as(facet + " " + value)
            .isEqualTo(value.get("count").asLong());
      }
    }
    assertThat(page.get("facets").get("period")).hasSize(2);
  }

  @Test
  void theMapShowsWhatTheListFinds() throws IOException {
    for (int zoom = 6; zoom <= 18; zoom += 3) {
      long sum = 0;
      for (JsonNode one : get("/api/locations/clusters?q=quorlim&zoom=" + zoom).get("clusters")) {
        sum += one.get("count").asLong();
        assertThat(one.get("count").asLong() == 1).isEqualTo(one.has("code"));
      }
      assertThat(sum).isEqualTo(5);
    }
    JsonNode boxed = get("/api/locations/clusters?q=quorlim&zoom=9&bbox=5.5,50.6,5.6,50.7");
    assertThat(boxed.get("clusters")).hasSize(1);
    assertThat(boxed.get("clusters").get(0).get("name").asText()).isEqualTo("Fabriek Quorlim");
  }

  @Test
  void theWordsFoundAreMarkedInTheirSentence() throws IOException {
    JsonNode item = get("/api/locations?q=quorlim+douves&lang=fr").get("items").get(0);
    var marked = new ArrayList<String>();
    var whole = new StringBuilder();
    for (JsonNode segment : item.get("snippet")) {
      whole.append(segment.get("text").asText());
      if (segment.get("hit").asBoolean()) {
        marked.add(segment.get("text").asText());
      }
    }
    assertThat(marked).contains("douves");
    assertThat(whole).contains("entouré de douves en eau vive");
  }

  @Test
  void whatIsTypedIsCompleted() throws IOException {
    JsonNode items = get("/api/locations/suggest?q=quorl&lang=en").get("items");
    assertThat(texts(items)).contains("Quorlim Castle", "Moulin Quorlim");
    assertThat(texts(get("/api/locations/suggest?q=quorlmi").get("items")))
        .contains("Château de Quorlim");
    JsonNode kinds = get("/api/locations/suggest?q=kasteel&lang=fr").get("items");
    assertThat(kinds.get(0).get("kind").asText()).isEqualTo("category");
    assertThat(kinds.get(0).get("value").asText()).isEqualTo("castle");
    assertThat(texts(get("/api/locations/suggest?q=Luik&lang=nl").get("items"))).contains("Luik");
    assertThat(get("/api/locations/suggest?q=").get("items")).isEmpty();
  }

  @Test
  void aPlaceIsShownWholeInTheReadersLanguage() throws IOException {
    JsonNode place = get("/api/locations/q-castle?lang=en");
    assertThat(place.get("name").asText()).isEqualTo("Quorlim Castle");
    assertThat(place.get("description").get("language").asText()).isEqualTo("en");
    assertThat(place.get("provinceName").asText()).isEqualTo("Namur");
    assertThat(place.get("categoryPath").get(0).get("label").asText()).isNotBlank();
    assertThat(codesOf(place.get("nearby"))).contains("q-mill").doesNotContain("q-castle");
    assertThat(codesOf(place.get("similar"))).doesNotContain("q-castle");
    JsonNode german = get("/api/locations/q-ruin?lang=nl");
    assertThat(german.get("description").get("language").asText()).isEqualTo("de");
  }

  @Test
  void whatIsNotPublishedIsNotThere() {
    assertThat(refusal("/api/locations/q-draft").code()).isEqualTo(404);
    assertThat(refusal("/api/locations/nowhere").code()).isEqualTo(404);
  }

  @Test
  void nothingPrivateIsInAnyAnswerNorInTheIndex() throws IOException {
    var answers = new ArrayList<String>();
    for (String path :
        List.of(
            "/api/locations?q=quorlim&facets=true&size=100",
            "/api/locations?q=" + SECRET,
            "/api/locations/clusters?q=quorlim&zoom=18",
            "/api/locations/suggest?q=" + SECRET,
            "/api/locations/suggest?q=villa+quorlim",
            "/api/locations/q-secret",
            "/api/locations/q-castle")) {
      answers.add(text(path));
    }
    assertThat(answers)
        .allSatisfy(answer ->
            assertThat(answer.toLowerCase(Locale.ROOT))
                .doesNotContain(SECRET.toLowerCase(Locale.ROOT))
                .doesNotContain("987654", "876543", "4.861234", "50.461234"));
    assertThat(get("/api/locations?q=" + SECRET).get("items")).isEmpty();
    assertThat(get("/api/locations/q-secret").get("approximate").asBoolean()).isTrue();
    try (var files = Files.list(Objects.requireNonNull(index.status().folder()))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(bytes.toLowerCase(Locale.ROOT)).doesNotContain("geheimnistraeger");
      }
    }
  }

  @Test
  void whatIsTakenBackIsGoneFromEveryAnswer() throws IOException {
    place(catalogue, "q-gone").named(Language.FR, "Vexolim", null).at(5.1, 50.1, "83012").add();
    index.catchUp();
    assertThat(codes(get("/api/locations?q=vexolim"))).containsExactly("q-gone");
    catalogue.move("q-gone", LocationStatus.WITHDRAWN);
    index.catchUp();
    assertThat(codes(get("/api/locations?q=vexolim"))).isEmpty();
    assertThat(get("/api/locations/suggest?q=vexolim").get("items")).isEmpty();
    assertThat(refusal("/api/locations/q-gone").code()).isEqualTo(404);
  }

  @ParameterizedTest(name = "{0} is refused")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          categry=castle       | categry
          category=spaceport   | spaceport
          setting=both         | both
          period=jurassic      | jurassic
          province=1           | 1
          commune=99999        | 99999
          bbox=1,2,3           | 1,2,3
          bbox=6,50,5,51       | 6,50,5,51
          bbox=a,b,c,d         | a,b,c,d
          near=50.4            | 50.4
          near=4.8,99          | 4.8,99
          near=4.8,50.4&radius_m=-1  | -1
          near=4.8,50.4&radius_m=NaN | NaN
          sort=price           | price
          sort=distance        | near
          radius_m=5           | near
          page=0               | 0
          page=many            | many
          size=101             | 101
          page=999&size=100    | 10
          facets=maybe         | maybe
          lang=it              | it
          """)
  void aValueThatCannotBeMeantIsRefused(String query, String named) {
    var refusal = refusal("/api/locations?" + query);
    assertThat(refusal.code()).isEqualTo(400);
    assertThat(refusal.getBody(String.class).orElse("")).contains(named);
  }

  @Test
  void clustersNeedAZoom() {
    assertThat(refusal("/api/locations/clusters").code()).isEqualTo(400);
    assertThat(refusal("/api/locations/clusters?zoom=23").code()).isEqualTo(400);
  }

  @Test
  void oddTextsAreAnsweredToo() throws IOException {
    for (String text :
        List.of("*:*", "\"", "()", "AND", "%00", "🎬", "a".repeat(200), "'", "=castle")) {
      assertThat(get("/api/locations?facets=true&" + encoded("q=" + text)).has("total")).isTrue();
      assertThat(get("/api/locations/suggest?" + encoded("q=" + text)).has("items")).isTrue();
    }
  }

  private io.micronaut.http.HttpResponse<?> refusal(String path) {
    var failure = new HttpClientResponseException[1];
    assertThatThrownBy(() -> text(path))
        .isInstanceOfSatisfying(HttpClientResponseException.class, e -> failure[0] = e);
    return failure[0].getResponse();
  }

  private String text(String path) {
    return client.toBlocking().retrieve(HttpRequest.GET(path));
  }

  private JsonNode get(String path) throws IOException {
    return new ObjectMapper().readTree(text(path));
  }

  private static String encoded(String query) {
    return query
        .strip()
        .replace("%", "%25")
        .replace(" ", "+")
        .replace("\"", "%22")
        .replace("é", "%C3%A9")
        .replace("è", "%C3%A8")
        .replace("â", "%C3%A2")
        .replace("🎬", "%F0%9F%8E%AC");
  }

  private static List<String> codes(JsonNode page) {
    return codesOf(page.get("items"));
  }

  private static List<String> codesOf(JsonNode items) {
    return items.findValuesAsText("code");
  }

  private static List<String> texts(JsonNode items) {
    return items.findValuesAsText("text");
  }
}
