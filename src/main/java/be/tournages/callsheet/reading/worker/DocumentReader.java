package be.tournages.callsheet.reading.worker;

import be.tournages.callsheet.reading.CallSheetReader;
import be.tournages.callsheet.reading.Reading;
import be.tournages.callsheet.reading.Refusal;
import be.tournages.callsheet.reading.SheetInterpreter;
import be.tournages.callsheet.reading.SourceDocument;
import be.tournages.callsheet.reading.text.DocumentText;
import be.tournages.callsheet.reading.text.Extraction;
import be.tournages.callsheet.reading.text.LeftOut;
import be.tournages.callsheet.reading.text.TextSource;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The reader: documents are opened in worker processes, and what their text means is found here,
 * where nothing of a document is left but words.
 */
@Singleton
@Requires(beans = SheetInterpreter.class)
public class DocumentReader implements CallSheetReader, TextSource, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DocumentReader.class);

  /** Larger than any call sheet; such a file is not even sent to a worker. */
  private static final int LARGEST_BYTES = 30 << 20;

  private static final Duration INTERPRETATION = Duration.ofSeconds(10);

  private final SheetInterpreter interpreter;
  private final WorkerPool pool;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("interpreter-", 0).factory());

  /**
   * The reader of this program.
   *
   * @param workers how many documents are opened at once
   * @param heapMegabytes heap of each worker process
   * @param home folder for what may be kept between runs, or ""
   */
  public DocumentReader(
      SheetInterpreter interpreter,
      @Value("${tournages.reader.workers:2}") int workers,
      @Value("${tournages.reader.heap-megabytes:256}") int heapMegabytes,
      @Value("${tournages.home:}") String home) {
    this.interpreter = interpreter;
    var settings = WorkerSettings.own(heapMegabytes, home.isBlank() ? null : Path.of(home));
    this.pool = new WorkerPool(settings, Math.max(1, workers));
  }

  @Override
  public Reading read(SourceDocument document) {
    if (document.content().length > LARGEST_BYTES) {
      return Reading.refused(Refusal.TOO_LARGE);
    }
    return switch (pool.extract(document)) {
      case Extraction.Refused refused -> Reading.refused(refused.refusal());
      case Extraction.Text text -> interpret(text.text(), document);
    };
  }

  @Override
  public Extraction extract(SourceDocument document) {
    return pool.extract(document);
  }

  /** Ends the worker processes. */
  @Override
  @PreDestroy
  public void close() {
    pool.close();
    threads.shutdownNow();
  }

  private Reading interpret(DocumentText text, SourceDocument document) {
    Future<Reading> reading = threads.submit(() -> interpreter.interpret(text, document));
    try {
      return withReason(reading.get(INTERPRETATION.toMillis(), TimeUnit.MILLISECONDS), text);
    } catch (TimeoutException e) {
      reading.cancel(true);
      return Reading.refused(Refusal.TOO_SLOW);
    } catch (InterruptedException e) {
      reading.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Reading was interrupted", e);
    } catch (ExecutionException e) {
      // A document that the interpreter stumbles over must not hold up those behind it.
      LOG.error("The text of {} could not be interpreted", document.name(), e.getCause());
      return Reading.refused(Refusal.DAMAGED);
    }
  }

  /* A mail that only says "see attachment" is not another paper when the attachment is a scan. */
  private static Reading withReason(Reading reading, DocumentText text) {
    if (reading instanceof Reading.NotACallSheet none && none.refusal() == Refusal.OTHER_PAPER) {
      return LeftOut.unreadable(text).map(Reading::refused).orElse(reading);
    }
    return reading;
  }
}
