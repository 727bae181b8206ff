package be.tournages.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Port: the imports of the office. */
public interface ImportRunStore {

  /** Keeps a file that was uploaded. */
  void add(UUID id, Upload upload);

  /** The import of an identity. */
  Optional<ImportRun> find(UUID id);

  /** The newest first. */
  List<ImportRun> list(int limit);

  /** The file, until its import is done. */
  Optional<byte[]> content(UUID id);

  /** Remembers how the file is to be read. */
  void plan(UUID id, ImportOptions options, int rows);

  /**
   * Begins the import, or begins it again after it failed or was killed; forgets earlier findings.
   *
   * @return false when it is running or done
   */
  boolean claim(UUID id);

  /** Tells how far it is, and what there is to say of the last rows. */
  void progress(UUID id, ImportTally tally, List<Finding> findings);

  /**
   * Ends it and lets go of the file when all went well.
   *
   * @param problem type of the problem when it failed as a whole
   */
  void end(UUID id, @Nullable String problem);

  /** Removes an import that does not run. */
  void remove(UUID id);

  /** Findings in the order of the file. */
  List<Finding> listFindings(UUID id, int offset, int limit);

  /** How many findings there are of each kind. */
  Map<Finding.Kind, Integer> countFindings(UUID id);

  /** A file as it arrived; content is not copied. */
  @SuppressWarnings("ArrayRecordComponent")
  record Upload(String fileName, byte[] content, String by) {}
}
