package be.tournages.browser;

import be.tournages.demo.DemoData;
import be.tournages.identity.Callers;
import be.tournages.identity.OneTimeLinks;
import be.tournages.identity.Role;
import be.tournages.persistence.TestDatabase;
import be.tournages.search.SearchIndex;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The office that the browser tests visit: server, demo data and browser, started once a run. */
final class Office {

  private static final List<Path> BROWSERS =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));

  private static final class Holder {
    static final Office OPEN = new Office();
  }

  private final ApplicationContext context;
  private final String firstLink;
  private final EmbeddedServer server;
  private final Browser browser;

  private Office() {
    Map<String, Object> own =
        Map.of(
            "datasources.default.url",
            TestDatabase.another("browser"),
            "micronaut.server.port",
            "-1");
    context = ApplicationContext.builder().properties(own).start();
    firstLink = context.getBean(OneTimeLinks.class).createForFirstAdministrator();
    var demo = context.getBean(DemoData.class);
    demo.loadCatalogue();
    loadSheets(demo);
    server = context.getBean(EmbeddedServer.class).start();
    context.getBean(SearchIndex.class).catchUp();
    browser = launch();
    // Patience costs nothing when all goes well, and two busy cores need it.
    PlaywrightAssertions.setDefaultAssertionTimeout(40_000);
    Runtime.getRuntime().addShutdownHook(new Thread(context::close));
  }

  static Office open() {
    return Holder.OPEN;
  }

  String address() {
    return "http://localhost:" + server.getPort();
  }

  /** The link that makes the first administrator; it works once. */
  String firstLink() {
    return address() + firstLink;
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** A browser of somebody with the role; empty for somebody who is not signed in. */
  Visit visit(Optional<Role> role) {
    BrowserContext profile =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(address())
                .setLocale("fr-BE")
                .setTimezoneId("Europe/Brussels")
                .setReducedMotion(ReducedMotion.REDUCE));
    role.ifPresent(one ->
        profile.addCookies(
            List.of(
                new Cookie("tournages_session", context.getBean(Callers.class).as(one).token())
                    .setUrl(address()))));
    return new Visit(profile, address());
  }

  private static void loadSheets(DemoData demo) {
    try {
      demo.loadSheets(_ -> {});
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Browser launch() {
    Path program =
        BROWSERS.stream()
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException("No Chromium: install Debian's package chromium"));
    var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    return Playwright.create(new Playwright.CreateOptions().setEnv(environment))
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(program)
                // Root, as in a container, cannot have the sandbox; the pages are our own.
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
  }
}
