package be.tournages.callsheet;

import be.tournages.Main;
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

/** The real command over a batch of sheets of one production, a day each. */
final class IngestCommand {

  private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE dd/MM/yyyy", Locale.FRENCH);

  /* Letters only: a number in a title would make it another title. */
  private final String title = "OMBRES DE " + letters();
  private final Path folder;
  private final String database;

  /**
   * A production of its own.
   *
   * @param folder where the sheets and the log of the command are put
   * @param database JDBC address
   */
  IngestCommand(Path folder, String database) {
    this.folder = folder;
    this.database = database;
  }

  /** Writes as many sheets and returns their folder. */
  Path sheets(int count) throws IOException {
    Path sheets = Files.createDirectory(folder.resolve("sheets-" + count));
    for (int i = 0; i < count; i++) {
      Files.writeString(sheets.resolve("%s-%03d.txt".formatted(title, i)), sheet(i));
    }
    return sheets;
  }

  /** Starts the command over the sheets of a folder. */
  Process start(Path sheets) throws IOException {
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx384m",
            "-XX:+UseSerialGC",
            "-Dtournages.demo=false",
            "-Ddatasources.default.connection-timeout=5000",
            "-Dtournages.home=" + folder,
            Main.class.getName(),
            "ingest",
            sheets.toString());
    builder.environment().put("CLASSPATH", mainClasses());
    builder.environment().put("TOURNAGES_DATABASE_URL", database);
    File log = log().toFile();
    return builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log)).start();
  }

  /** Where the command writes what it says. */
  Path log() {
    return folder.resolve("ingest.log");
  }

  /** Sheets of this production that a condition on {@code call_sheet} picks. */
  long count(String which) throws SQLException {
    return number(
        "SELECT count(*) FROM call_sheet WHERE file_name LIKE ? AND " + which, title + "-%");
  }

  /** Days of this production in the ledger. */
  long days() throws SQLException {
    return number(
        "SELECT count(*) FROM shooting_day d JOIN production p ON p.id = d.production_id"
            + " WHERE p.title = ?",
        title);
  }

  private long number(String query, String parameter) throws SQLException {
    try (var connection = DriverManager.getConnection(database);
        var statement = connection.prepareStatement(query)) {
      statement.setString(1, parameter);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  private String sheet(int i) {
    return """
    %s
    FEUILLE DE SERVICE - %s
    JOUR : %d

    Convocation : 08h00
    PAT : 09h30
    Fin de journée : 17h30

    LIEU DE TOURNAGE
    Citadelle de Namur
    Route Merveilleuse 64, 5000 Namur
    """
        .formatted(title, DAY.format(FIRST.plusDays(i)), i + 1);
  }

  /* Without the tests' own classes, which would point the command at a database of its own. */
  private static String mainClasses() {
    return String.join(
        File.pathSeparator,
        List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
            .filter(entry -> !entry.contains("test-classes"))
            .toList());
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
