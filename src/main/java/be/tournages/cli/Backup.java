package be.tournages.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the whole database to one file. */
@Command(
    name = "backup",
    description = {
      "Write everything to one file; the office may go on working meanwhile.",
      "The file holds owners' contacts and password hashes: keep it where only you can read it."
    },
    mixinStandardHelpOptions = true)
final class Backup implements Callable<Integer>, WithoutDatabase {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "Where to write; otherwise tournages-DATE-TIME.backup in this folder.")
  @Nullable Path file;

  private final Steps steps = Steps.onTerminal();

  @Override
  public Integer call() throws Exception {
    Path target = file == null ? Path.of("tournages-" + moment() + ".backup") : file;
    if (Files.exists(target)) {
      throw new IOException(target + " exists already: nothing was written.");
    }
    try (Database database = Database.open(Home.find())) {
      steps.run("Backup", () -> write(PostgresPrograms.of(database.url()), target));
    }
    return 0;
  }

  /* Under another name until it is whole: a killed backup is never taken for one. */
  private static String write(PostgresPrograms postgres, Path target) throws Exception {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException("No such folder: " + folder);
    }
    Path part =
        Files.createTempFile(
            folder,
            ".tournages-",
            ".part",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      postgres.run("pg_dump", "--format=custom", "--no-owner", "--file=" + part);
      postgres.run("pg_restore", "--list", part.toString());
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
    return "%s, %.1f MB".formatted(target, Files.size(target) / 1e6);
  }

  private static String moment() {
    return LocalDateTime.now(ZoneId.systemDefault()).format(MOMENT);
  }
}
