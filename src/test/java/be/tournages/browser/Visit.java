package be.tournages.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Somebody's browser in the office. Whatever goes wrong behind the page is kept, and {@link
 * #assertNothingWentWrong} tells it: errors in the console, failed scripts, refused requests.
 */
final class Visit implements AutoCloseable {

  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private static final String FIND_KEYS =
      """
      async () => {
        const sections = Object.keys(await (await fetch('/i18n/fr.json')).json());
        const key = new RegExp(`\\\\b(?:${sections.join('|')})\\\\.[a-z]\\\\w*(?:\\\\.\\\\w+)*\\\\b`, 'g');
        const texts = [document.title];
        const walk = (node) => {
          if (node.nodeType === Node.TEXT_NODE) texts.push(node.data);
          if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return;
          if (node instanceof Element) {
            for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
              texts.push(node.getAttribute(name) ?? '');
          }
          for (const child of node.childNodes) walk(child);
          if (node.shadowRoot) walk(node.shadowRoot);
        };
        walk(document.body);
        return texts.flatMap((text) => text.match(key) ?? []);
      }
      """;

  private static final String DRAWN =
      "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))";

  private static final String OVERFLOW =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private final BrowserContext profile;
  private final String address;
  private final Page page;
  private final List<String> wrong = new ArrayList<>();

  Visit(BrowserContext profile, String address) {
    this.profile = profile;
    this.address = address;
    profile.route(url -> !url.startsWith(address) && url.startsWith("http"), Route::abort);
    this.page = profile.newPage();
    page.setDefaultTimeout(40_000);
    page.setDefaultNavigationTimeout(40_000);
    page.onConsoleMessage(this::hear);
    page.onPageError(error -> wrong.add("script: " + error));
    page.onRequestFailed(this::failed);
    page.onResponse(this::answered);
  }

  Page page() {
    return page;
  }

  /** Opens an address of the application and waits until it has settled. */
  Visit open(String path) {
    page.navigate(address + path);
    settle();
    return this;
  }

  /** Waits until the screen is there and nothing is on its way any more. */
  void settle() {
    page.waitForSelector("tn-app main > *");
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  /** Another window and scheme, drawn. */
  Visit in(int width, int height, ColorScheme scheme) {
    page.setViewportSize(width, height);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    page.evaluate(DRAWN);
    return this;
  }

  void assertNothingWentWrong(String where) {
    assertThat(wrong).as("What went wrong at %s", where).isEmpty();
  }

  void assertNoSidewaysScroll(String where) {
    assertThat((Integer) page.evaluate(OVERFLOW)).as("Pixels too wide: %s", where).isZero();
  }

  void assertTranslated(String where) {
    assertThat((List<?>) page.evaluate(FIND_KEYS)).as("Keys shown at %s", where).isEmpty();
  }

  void assertAccessible(String where) {
    List<String> violations =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(Visit::describe)
                .toList();
    assertThat(violations).as("Accessibility at %s", where).isEmpty();
  }

  private static String describe(Rule rule) {
    var nodes =
        rule.getNodes().stream()
            .limit(4)
            .map(node -> node.getTarget() + " " + node.getHtml())
            .toList();
    return rule.getId() + ": " + String.join("\n    ", nodes);
  }

  private void hear(ConsoleMessage message) {
    boolean foreign =
        !message.location().startsWith(address) && message.location().startsWith("http");
    if (message.type().equals("error") && !foreign) {
      wrong.add("console: " + message.text() + " " + message.location());
    }
  }

  /* A request given up because its answer is no longer wanted is in order. */
  private void failed(Request request) {
    String reason = String.valueOf(request.failure());
    if (request.url().startsWith(address) && !reason.contains("ERR_ABORTED")) {
      wrong.add("request: " + request.url() + " " + reason);
    }
  }

  private void answered(Response response) {
    if (response.url().startsWith(address) && response.status() >= 400) {
      wrong.add("answer " + response.status() + ": " + response.url());
    }
  }

  /** Forgets what went wrong so far: for a test that provokes it. */
  void forgive() {
    wrong.clear();
  }

  @Override
  public void close() {
    profile.close();
  }
}
