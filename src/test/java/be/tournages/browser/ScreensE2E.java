package be.tournages.browser;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.identity.Role;
import be.tournages.language.Language;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Every screen that the application knows, in every language, large and light and small and dark.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreensE2E {

  private record Look(int width, int height, ColorScheme scheme) {}

  private static final List<Look> LOOKS =
      List.of(new Look(1440, 900, ColorScheme.LIGHT), new Look(390, 844, ColorScheme.DARK));

  private static final String ROUTES =
      "async () => (await import('/src/app/router.js')).listRoutes().map((route) => route.path)";

  private static final String LINKS =
      """
      () => {
        const links = [];
        const walk = (node) => {
          if (node instanceof HTMLAnchorElement && node.href) links.push(new URL(node.href).pathname);
          for (const child of node.childNodes) walk(child);
          if (node.shadowRoot) walk(node.shadowRoot);
        };
        walk(document.body);
        return links;
      }
      """;

  /** Screens that no link of the office leads to, with an address that opens them. */
  private static final Map<String, String> BY_OTHER_WAYS =
      Map.of(
          "/impact/:year", "/impact/2024",
          "/management/:year", "/management/2024",
          "/coproduction/:year", "/coproduction/2024");

  private Visit visit;
  private Map<String, String> addresses = Map.of();

  @BeforeAll
  void look() {
    visit = Office.open().visit(Optional.of(Role.ADMINISTRATOR));
    uploadPlaces();
    addresses = findAddresses();
  }

  /* An office without an import has no screen of one. */
  private void uploadPlaces() {
    visit.open("/office/imports");
    byte[] csv = "id,name,lon,lat\nS1,Halte,4.8675,50.4674\n".getBytes(StandardCharsets.UTF_8);
    visit.page().setInputFiles("input[type=file]", new FilePayload("places.csv", "text/csv", csv));
    visit.page().waitForURL(Pattern.compile(".*/office/imports/[^/?]+.*"));
    visit.settle();
  }

  @AfterAll
  void leave() {
    visit.close();
  }

  @Test
  void everyScreenCanBeReached() {
    assertThat(addresses).doesNotContainValue("").hasSizeGreaterThan(5);
  }

  @TestFactory
  Stream<DynamicTest> everyScreenIsInOrder() {
    return addresses.entrySet().stream()
        .filter(screen -> !screen.getValue().isEmpty())
        .flatMap(screen ->
            Stream.of(Language.values())
                .map(language ->
                    DynamicTest.dynamicTest(
                        screen.getKey() + " in " + language,
                        () -> check(screen.getValue(), language))));
  }

  private void check(String address, Language language) {
    visit.forgive();
    Look first = LOOKS.getFirst();
    visit.in(first.width, first.height, first.scheme);
    visit.open(address + "?lang=" + language.code());
    visit.assertTranslated(address);
    for (Look look : LOOKS) {
      String where = address + " " + language + " " + look;
      visit.in(look.width, look.height, look.scheme);
      visit.assertNoSidewaysScroll(where);
      if (language == Language.FR) {
        visit.assertAccessible(where);
      }
    }
    visit.assertNothingWentWrong(address + " " + language);
  }

  /** Each route's path with an address for it: its own, or one that another screen links to. */
  private Map<String, String> findAddresses() {
    visit.open("/");
    List<String> routes = strings(visit.page().evaluate(ROUTES));
    List<String> links = new ArrayList<>(strings(visit.page().evaluate(LINKS)));
    for (String route : routes) {
      if (!route.contains(":")) {
        visit.open(route);
        links.addAll(strings(visit.page().evaluate(LINKS)));
      }
    }
    Map<String, String> found = new LinkedHashMap<>();
    for (String route : routes) {
      found.put(route, addressOf(route, links.stream().filter(not(routes::contains)).toList()));
    }
    return found;
  }

  private static String addressOf(String route, List<String> links) {
    if (!route.contains(":")) {
      return route;
    }
    String pattern = route.replaceAll(":\\w+", "[^/]+");
    return links.stream()
        .filter(link -> link.matches(pattern))
        .findFirst()
        .orElseGet(() -> BY_OTHER_WAYS.getOrDefault(route, ""));
  }

  private static List<String> strings(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }
}
