package be.tournages.callsheet.web;

import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.multipart.CompletedPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * Collects the files of a multipart request; their bytes are taken before they are released. A part
 * without content is dropped before it gets here, so an empty file comes as a field with its name.
 */
final class UploadedFiles implements Subscriber<CompletedPart> {

  private static final String EMPTY_FILE = "empty";

  private final List<File> files = new ArrayList<>();
  private final CompletableFuture<List<File>> done = new CompletableFuture<>();

  /**
   * A file of the request.
   *
   * @param name name as the browser gave it
   * @param content its bytes
   */
  @SuppressWarnings("ArrayRecordComponent")
  record File(String name, byte[] content) {}

  /** Waits for the last part. */
  List<File> await() {
    return done.join();
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(CompletedPart part) {
    try {
      if (part instanceof CompletedFileUpload file) {
        files.add(new File(file.getFilename(), file.getBytes()));
      } else if (part.getName().equals(EMPTY_FILE)) {
        files.add(new File(new String(part.getBytes(), StandardCharsets.UTF_8), new byte[0]));
      }
    } catch (IOException e) {
      done.completeExceptionally(e);
    }
  }

  @Override
  public void onError(Throwable failure) {
    done.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    done.complete(List.copyOf(files));
  }
}
