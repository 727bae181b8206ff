package be.tournages.callsheet;

import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.Main;
import be.tournages.persistence.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real command over a batch of files, killed in the middle and run again. */
class KilledIngestIT {

  private static final int SHEETS = 200;
  private static final int READ_BEFORE_THE_KILL = 40;
  private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE dd/MM/yyyy", Locale.FRENCH);

  /* Letters only: a number in a title would make it another title. */
  private final String title = "OMBRES DE " + letters();

  @TempDir Path folder;

  @Test
  void afterAKillEveryFileIsDoneOrWaitingAndNoDayIsDoubledOrLost() throws Exception {
    Path sheets = Files.createDirectory(folder.resolve("sheets"));
    for (int i = 0; i < SHEETS; i++) {
      Files.writeString(sheets.resolve("%s-%03d.txt".formatted(title, i)), sheet(i));
    }
    // Lets the command bring the schema up, so that the counts below have their tables.
    assertThat(ingest(Files.createDirectory(folder.resolve("none"))).waitFor()).isZero();
    Process first = ingest(sheets);
    while (count("state <> 'waiting'") < READ_BEFORE_THE_KILL && first.isAlive()) {
      Thread.sleep(20);
    }
    first.destroyForcibly().waitFor();
    long done = count("state <> 'waiting'");
    assertThat(done).isBetween((long) READ_BEFORE_THE_KILL, SHEETS - 1L);
    assertThat(days()).isEqualTo(count("posted"));

    Process second = ingest(sheets);
    assertThat(second.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(second.exitValue()).isZero();
    assertThat(count("state = 'to_review' AND posted")).isEqualTo(SHEETS);
    assertThat(count("true")).isEqualTo(SHEETS);
    assertThat(days()).isEqualTo(SHEETS);
  }

  private String sheet(int i) {
    return """
    %s
    FEUILLE DE SERVICE - %s
    JOUR : %d / %d

    Convocation : 08h00
    PAT : 09h30
    Fin de journée : 17h30

    LIEU DE TOURNAGE
    Citadelle de Namur
    Route Merveilleuse 64, 5000 Namur
    """
        .formatted(title, DAY.format(FIRST.plusDays(i)), i + 1, SHEETS);
  }

  private Process ingest(Path sheets) throws IOException {
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx384m",
            "-XX:+UseSerialGC",
            "-Dtournages.demo=false",
            Main.class.getName(),
            "ingest",
            sheets.toString());
    builder.environment().put("CLASSPATH", mainClasses());
    builder.environment().put("TOURNAGES_DATABASE_URL", TestDatabase.url());
    File log = folder.resolve("ingest.log").toFile();
    return builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log)).start();
  }

  /* Without the tests' own classes, which would point the command at a database of its own. */
  private static String mainClasses() {
    return String.join(
        File.pathSeparator,
        List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
            .filter(entry -> !entry.contains("test-classes"))
            .toList());
  }

  private long count(String which) throws SQLException {
    return number(
        "SELECT count(*) FROM call_sheet WHERE file_name LIKE ? AND " + which, title + "-%");
  }

  private long days() throws SQLException {
    return number(
        "SELECT count(*) FROM shooting_day d JOIN production p ON p.id = d.production_id"
            + " WHERE p.title = ?",
        title);
  }

  private static long number(String query, String parameter) throws SQLException {
    try (var connection = DriverManager.getConnection(TestDatabase.url());
        var statement = connection.prepareStatement(query)) {
      statement.setString(1, parameter);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  private static String letters() {
    return UUID.randomUUID()
        .toString()
        .chars()
        .filter(Character::isLetterOrDigit)
        .limit(12)
        .map(c -> Character.isDigit(c) ? 'G' + (c - '0') : Character.toUpperCase(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
