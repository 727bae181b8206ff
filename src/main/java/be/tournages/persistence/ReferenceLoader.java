package be.tournages.persistence;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.hibernate.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads, when the application starts, the reference files whose content changed. */
@Singleton
final class ReferenceLoader {

  private static final Logger LOG = LoggerFactory.getLogger(ReferenceLoader.class);
  /* Any number that nothing else locks; it keeps two instances from loading at the same time. */
  private static final long LOCK = 0x52454645L;

  private final List<ReferenceData> all;
  private final ReferenceFiles files = new ReferenceFiles();
  private final EntityManager entityManager;
  private final TransactionOperations<Session> transactions;

  ReferenceLoader(
      List<ReferenceData> all,
      EntityManager entityManager,
      TransactionOperations<Session> transactions) {
    this.all = all.stream().sorted(Comparator.comparingInt(ReferenceData::order)).toList();
    this.entityManager = entityManager;
    this.transactions = transactions;
  }

  /** Brings every table of reference data up to the files of this build. */
  @EventListener
  void onStartup(StartupEvent event) {
    for (ReferenceData data : all) {
      transactions.executeWrite(status -> {
        loadIfChanged(data);
        return data;
      });
    }
  }

  private void loadIfChanged(ReferenceData data) {
    entityManager
        .createNativeQuery("SELECT pg_advisory_xact_lock(:lock)", Object.class)
        .setParameter("lock", LOCK)
        .getSingleResult();
    List<String> changed = data.files().stream().filter(this::isChanged).toList();
    if (!changed.isEmpty()) {
      long start = System.nanoTime();
      data.load(files);
      changed.forEach(this::remember);
      LOG.atInfo()
          .addKeyValue("files", String.join(" ", changed))
          .addKeyValue("ms", (System.nanoTime() - start) / 1_000_000)
          .log("Loaded reference data");
    }
  }

  private boolean isChanged(String file) {
    LoadedFile loaded = entityManager.find(LoadedFile.class, file);
    return loaded == null || !loaded.sha256.equals(files.digest(file));
  }

  private void remember(String file) {
    entityManager.merge(new LoadedFile(file, files.digest(file), Instant.now()));
  }
}
