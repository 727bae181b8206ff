package be.tournages.callsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.callsheet.reading.text.SampleDocuments;
import be.tournages.persistence.TestDatabase;
import be.tournages.shoot.Ledger;
import be.tournages.shoot.LedgerFilter;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A directory watched by the running server, with the real reader behind it. */
class InboxIT {

  private static final long LARGER_THAN_ANY_SHEET = 31L << 20;

  @TempDir Path inbox;

  @Test
  void whatIsDroppedIntoTheDirectoryIsReadPostedHeldOrPutAside() throws Exception {
    String title = "LES GRANDES EAUX";
    drop("sure.txt", sheet(title, "5000 Namur").getBytes(UTF_8));
    drop("unsure.txt", sheet(title, "Le Pré aux Grives").getBytes(UTF_8));
    drop("scan.pdf", SampleDocuments.scan());
    try (var large = new RandomAccessFile(inbox.resolve("large.pdf").toFile(), "rw")) {
      large.setLength(LARGER_THAN_ANY_SHEET);
    }
    Map<String, Object> properties =
        Map.of(
            "datasources.default.url",
            TestDatabase.another("inbox"),
            "tournages.inbox",
            inbox.toString());
    try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, properties)) {
      ApplicationContext context = server.getApplicationContext();
      CallSheets callSheets = context.getBean(CallSheets.class);
      awaitRead(callSheets, 3);
      assertThat(states(callSheets))
          .containsExactlyInAnyOrder(
              "sure.txt to_review posted", "unsure.txt to_review", "scan.pdf set_aside image-only");
      var days = context.getBean(Ledger.class).list(LedgerFilter.ALL);
      assertThat(days)
          .singleElement()
          .matches(day -> day.day().key().date().toString().equals("2034-05-08"));
    }
    assertThat(inbox.resolve("taken")).isDirectoryContaining("glob:**/sure.txt");
    assertThat(inbox.resolve("refused/large.pdf.reason.txt")).hasContent("too-large");
    assertThat(inbox).isDirectoryNotContaining("glob:**.txt");
  }

  private void drop(String name, byte[] content) throws Exception {
    Files.write(inbox.resolve(name), content);
  }

  private static void awaitRead(CallSheets callSheets, int count) throws InterruptedException {
    for (int i = 0; i < 1200 && read(callSheets) < count; i++) {
      Thread.sleep(100);
    }
  }

  private static long read(CallSheets callSheets) {
    return callSheets.list(null, 0, 9).stream()
        .filter(sheet -> sheet.state() != SheetState.WAITING)
        .count();
  }

  private static List<String> states(CallSheets callSheets) {
    return callSheets.list(null, 0, 9).stream()
        .map(sheet -> {
          String reason = sheet.decision().reason();
          return sheet.fileName()
              + " "
              + sheet.state().code()
              + (sheet.decision().posted() ? " posted" : "")
              + (reason == null ? "" : " " + reason);
        })
        .toList();
  }

  private static String sheet(String title, String town) {
    return """
    Production : %s
    FEUILLE DE SERVICE - lundi 8 mai 2034
    Jour 4
    PAT : 09h30

    LIEU DE TOURNAGE
    Maison du garde
    Rue des Brasseurs 12, %s
    """
        .formatted(title, town);
  }
}
