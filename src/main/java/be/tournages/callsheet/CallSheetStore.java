package be.tournages.callsheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Port: where documents and what became of them are kept. */
public interface CallSheetStore {

  /** Keeps a document as waiting, or names the one that has the same content. */
  Arrival add(String fileName, byte[] content, String who);

  /**
   * The document that waits longest and that nobody else reads, locked for this transaction.
   *
   * @param except documents to pass over
   */
  Optional<KeptSheet> claimNext(List<UUID> except);

  /** The document of an identity, locked for this transaction. */
  Optional<KeptSheet> lock(UUID id);

  /** The document of an identity. */
  Optional<KeptSheet> find(UUID id);

  /** Its bytes. */
  byte[] content(UUID id);

  /** Keeps what became of it and says who did it. */
  void keep(KeptSheet sheet, String who, String what);

  /** Documents in a state, or all, the latest first. */
  List<KeptSheet> list(@Nullable SheetState state, int offset, int limit);

  /** Documents of a production, the earliest first. */
  List<KeptSheet> listOf(UUID productionId);

  /** How many documents are in each state. */
  Map<SheetState, Long> countByState();

  /** The next document to review after this one has been settled. */
  Optional<UUID> nextToReview();

  /** What was done with a document, oldest first. */
  List<SheetStep> history(UUID id);
}
