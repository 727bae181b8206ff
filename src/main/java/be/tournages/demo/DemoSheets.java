package be.tournages.demo;

import be.tournages.callsheet.Batch;
import be.tournages.callsheet.reading.CallSheetReader;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Invented call sheets, which come in by the ordinary door. */
@Singleton
class DemoSheets {

  private static final String FOLDER = "/db/demo/callsheets";

  private final BeanProvider<CallSheetReader> reader;
  private final BeanProvider<Batch> intake;

  DemoSheets(BeanProvider<CallSheetReader> reader, BeanProvider<Batch> intake) {
    this.reader = reader;
    this.intake = intake;
  }

  /** False in a build that cannot read call sheets. */
  boolean canBeRead() {
    return reader.isPresent();
  }

  /**
   * Takes every sheet in; what an interrupted run already took in is known by its content.
   *
   * @param each told "3 of 26" and the like
   */
  int load(Consumer<String> each) throws InterruptedException {
    URL url = Objects.requireNonNull(DemoSheets.class.getResource(FOLDER), FOLDER);
    try {
      URI uri = url.toURI();
      if (!uri.getScheme().equals("jar")) {
        return takeIn(Path.of(uri), each);
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return takeIn(jar.getPath(FOLDER), each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private int takeIn(Path folder, Consumer<String> each) throws IOException, InterruptedException {
    List<Path> files = Batch.files(List.of(folder));
    int[] done = {0};
    intake.get().run(files, 2, "demo", _ -> each.accept(++done[0] + " of " + files.size()));
    return files.size();
  }
}
