package be.tournages.callsheet.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.callsheet.reading.Refusal;
import be.tournages.callsheet.reading.SourceDocument;
import be.tournages.callsheet.reading.text.Extraction;
import be.tournages.callsheet.reading.text.SampleDocuments;
import be.tournages.callsheet.reading.text.SampleDocuments.Words;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

class WorkerPoolIT {

  private static final WorkerSettings SETTINGS = WorkerSettings.own(96, null);

  @Test
  void documentsAreOpenedInAProcessThatIsUsedAgain() throws Exception {
    try (var pool = new WorkerPool(SETTINGS, 2)) {
      assertThat(words(pool.extract(sheet("one")))).isEqualTo("Feuille de service one");
      assertThat(words(pool.extract(sheet("two")))).isEqualTo("Feuille de service two");
      assertThat(pool.size()).isEqualTo(1);
    }
  }

  @Test
  void aDocumentThatTakesTooLongIsRefusedAndItsProcessReplaced() throws Exception {
    byte[] endless = SampleDocuments.pdfBomb(20, COSName.FLATE_DECODE);
    var settings = WorkerSettings.own(512, null).withDeadline(Duration.ofMillis(30));
    try (var pool = new WorkerPool(settings, 1)) {
      assertThat(pool.extract(new SourceDocument("long.pdf", endless, null)))
          .isEqualTo(new Extraction.Refused(Refusal.TOO_SLOW));
      assertThat(pool.size()).isZero();
    }
  }

  @Test
  void aDocumentThatFillsTheHeapIsRefusedAndTheNextOneRead() throws Exception {
    // Not folded by deflate alone, it cannot be weighed before it is opened.
    byte[] bomb = SampleDocuments.pdfBomb(60, COSName.ASCII_HEX_DECODE, COSName.FLATE_DECODE);
    try (var pool = new WorkerPool(SETTINGS, 1)) {
      assertThat(pool.extract(new SourceDocument("bomb.pdf", bomb, null)))
          .isEqualTo(new Extraction.Refused(Refusal.TOO_MUCH_MEMORY));
      assertThat(words(pool.extract(sheet("after")))).isEqualTo("Feuille de service after");
    }
  }

  @Test
  void aProcessThatSomebodyKilledIsReplacedWithoutLosingTheDocument() throws Exception {
    try (var pool = new WorkerPool(SETTINGS, 1)) {
      pool.extract(sheet("before"));
      ProcessHandle.current()
          .children()
          .filter(WorkerPoolIT::isWorker)
          .forEach(ProcessHandle::destroyForcibly);
      assertThat(words(pool.extract(sheet("after")))).isEqualTo("Feuille de service after");
    }
  }

  @Test
  void manyDocumentsAtOnceShareAFewProcesses() throws Exception {
    try (var pool = new WorkerPool(SETTINGS, 2);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Extraction>> tasks =
          IntStream.range(0, 12)
              .<Callable<Extraction>>mapToObj(i -> () -> pool.extract(sheet("n" + i)))
              .toList();
      var answers = threads.invokeAll(tasks);
      for (int i = 0; i < answers.size(); i++) {
        assertThat(words(answers.get(i).get())).isEqualTo("Feuille de service n" + i);
      }
      assertThat(pool.size()).isLessThanOrEqualTo(2);
    }
  }

  @Test
  void processesWithoutWorkGoAway() throws Exception {
    var settings =
        new WorkerSettings(
            SETTINGS.classPath(),
            SETTINGS.options(),
            SETTINGS.startUp(),
            SETTINGS.deadline(),
            Duration.ofSeconds(1));
    try (var pool = new WorkerPool(settings, 1)) {
      pool.extract(sheet("once"));
      for (int i = 0; i < 100 && pool.size() > 0; i++) {
        Thread.sleep(100);
      }
      assertThat(pool.size()).isZero();
    }
  }

  private static boolean isWorker(ProcessHandle process) {
    return process.info().arguments().stream()
        .flatMap(Arrays::stream)
        .anyMatch(WorkerMain.class.getName()::equals);
  }

  private static SourceDocument sheet(String which) throws IOException {
    byte[] pdf = SampleDocuments.pdf(List.of(new Words(50, 700, "Feuille de service " + which)));
    return new SourceDocument(which + ".pdf", pdf, null);
  }

  private static String words(Extraction extraction) {
    return ((Extraction.Text) extraction).text().parts().getFirst().lines().getFirst().text();
  }
}
