package be.tournages.shoot;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Port: file names of documents, known where documents are kept. */
@FunctionalInterface
public interface DocumentNames {

  /** The file name of each document that is known. */
  Map<UUID, String> names(Collection<UUID> documentIds);
}
