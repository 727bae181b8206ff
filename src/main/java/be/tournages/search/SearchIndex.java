package be.tournages.search;

import be.tournages.location.Catalogue;
import be.tournages.persistence.Change;
import be.tournages.persistence.ChangeFeed;
import be.tournages.persistence.FeedPosition;
import be.tournages.territory.Territory;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.CorruptIndexException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of this process and the thread that keeps it equal to the database.
 *
 * <p>It is a pure function of the database: it follows the change feed from the position of its
 * last commit, and it is built again when that position is of another epoch, when the lexicon
 * changed or when somebody asks. What the process had not committed when it was killed is applied
 * once more.
 */
@Singleton
public class SearchIndex implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
  private static final int BATCH = 1000;
  private static final Duration PAUSE = Duration.ofMillis(300);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(3);
  private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(5);
  private static final Set<String> LEXICON_KINDS = Set.of("synonym", "category");

  private final Catalogue catalogue;
  private final Territory territory;
  private final SynonymTable synonyms;
  private final ChangeFeed feed;
  private final Path home;

  /* Held while the index is written; searches never take it. */
  private final ReentrantLock writing = new ReentrantLock();
  private volatile @Nullable Opened opened;
  private volatile @Nullable Thread follower;
  private volatile boolean rebuildWanted;
  private volatile boolean building;
  private volatile @Nullable String failure;
  private volatile @Nullable FeedPosition position;
  private boolean uncommitted;
  private long committedAt;

  SearchIndex(
      Catalogue catalogue,
      Territory territory,
      SynonymTable synonyms,
      ChangeFeed feed,
      @Value("${tournages.home:.tournages}") String home) {
    this.catalogue = catalogue;
    this.territory = territory;
    this.synonyms = synonyms;
    this.feed = feed;
    this.home = Path.of(home);
  }

  /** The files and the lexicon they were made with. */
  record Opened(IndexFiles files, Lexicon lexicon) {}

  @EventListener
  void onStartup(ServerStartupEvent event) {
    follow();
  }

  @EventListener
  void onShutdown(ShutdownEvent event) {
    close();
  }

  /** Opens the index and keeps it up to date from now on, in a thread of its own. */
  public synchronized void follow() {
    if (follower == null) {
      follower = Thread.ofPlatform().name("search-index").daemon().start(this::run);
    }
  }

  /** Has everything built again from the database; returns at once, searches go on meanwhile. */
  public void rebuild() {
    rebuildWanted = true;
    follow();
  }

  /** Applies what the change feed holds now; when it returns, searches see it. */
  public void catchUp() {
    try {
      while (step()) {
        // More is waiting.
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How the index is. */
  public IndexStatus status() {
    Opened now = opened;
    FeedPosition at = position;
    if (now == null) {
      return new IndexStatus(IndexStatus.State.CLOSED, 0, null, null, failure);
    }
    try {
      return new IndexStatus(
          building ? IndexStatus.State.BUILDING : IndexStatus.State.FOLLOWING,
          now.files().count(),
          at == null ? null : at.toString(),
          now.files().folder(),
          failure);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What there is to search; opened, perhaps still empty, by the first who asks. */
  Opened opened() {
    Opened now = opened;
    if (now != null) {
      return now;
    }
    writing.lock();
    try {
      return open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writing.unlock();
    }
  }

  private Opened open() throws IOException {
    Opened now = opened;
    if (now == null) {
      IndexFiles files = IndexFiles.open(IndexFolder.take(home));
      now = new Opened(files, lexicon());
      position = files.committed(now.lexicon().fingerprint()).orElse(null);
      opened = now;
    }
    return now;
  }

  private Lexicon lexicon() {
    return new Lexicon(catalogue.categories(), territory, synonyms.list());
  }

  private void run() {
    while (follower == Thread.currentThread()) {
      Duration pause = PAUSE;
      try {
        if (step()) {
          pause = Duration.ZERO;
        }
        failure = null;
      } catch (IOException | RuntimeException e) {
        LOG.warn("The index could not follow the database and tries again: {}", e.toString());
        failure = e.toString();
        rebuildWanted |= e instanceof CorruptIndexException;
        pause = AFTER_FAILURE;
      }
      try {
        Thread.sleep(pause);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /* One piece of work; true when more is waiting. */
  private boolean step() throws IOException {
    writing.lock();
    try {
      Opened now = open();
      FeedPosition at = position;
      if (rebuildWanted || at == null || !at.epoch().equals(feed.epoch())) {
        build(now);
        return true;
      }
      return apply(now, at);
    } finally {
      writing.unlock();
    }
  }

  private boolean apply(Opened now, FeedPosition at) throws IOException {
    List<Change> changes = feed.after(at, BATCH);
    if (changes.isEmpty()) {
      commitAfterAWhile(now, at);
      return false;
    }
    if (changes.stream().anyMatch(change -> LEXICON_KINDS.contains(change.kind()))
        && !lexicon().fingerprint().equals(now.lexicon().fingerprint())) {
      rebuildWanted = true;
      return true;
    }
    var codes = new LinkedHashSet<String>();
    changes.stream()
        .filter(change -> change.kind().equals("location"))
        .forEach(change -> codes.add(change.key()));
    if (!codes.isEmpty()) {
      now.files().replace(codes, catalogue.listPublic(codes), new Documents(now.lexicon()));
      now.files().refresh();
    }
    FeedPosition reached = changes.getLast().position();
    position = reached;
    uncommitted = true;
    commitAfterAWhile(now, reached);
    return changes.size() == BATCH;
  }

  private void commitAfterAWhile(Opened now, FeedPosition at) throws IOException {
    if (uncommitted && System.nanoTime() - committedAt > BETWEEN_COMMITS.toNanos()) {
      commit(now, at);
    }
  }

  private void commit(Opened now, FeedPosition at) throws IOException {
    now.files().commit(at, now.lexicon().fingerprint());
    uncommitted = false;
    committedAt = System.nanoTime();
  }

  private void build(Opened before) throws IOException {
    long start = System.nanoTime();
    building = true;
    rebuildWanted = false;
    try {
      FeedPosition at = feed.now();
      var now = new Opened(before.files(), lexicon());
      boolean first = before.files().count() == 0;
      now.files().clear();
      if (first) {
        // Nobody can search by the old lexicon, and an entry shows as soon as it is in.
        opened = now;
      }
      new WholeCatalogue(catalogue).copyTo(now, first);
      now.files().merge();
      opened = now;
      now.files().refresh();
      position = at;
      commit(now, at);
      LOG.info(
          "Index of {} entries built in {} ms",
          now.files().count(),
          (System.nanoTime() - start) / 1_000_000);
    } catch (IOException | RuntimeException e) {
      rebuildWanted = true;
      throw e;
    } finally {
      building = false;
    }
  }

  /** Commits how far it has come and lets go of the files. */
  @PreDestroy
  @Override
  public void close() {
    Thread running = follower;
    follower = null;
    writing.lock();
    try {
      Opened now = opened;
      FeedPosition at = position;
      if (now != null) {
        opened = null;
        if (at != null && uncommitted) {
          commit(now, at);
        }
        now.files().close();
      }
    } catch (IOException e) {
      LOG.warn("The index was not closed well; it resumes at its last commit: {}", e.toString());
    } finally {
      writing.unlock();
    }
    if (running != null) {
      running.interrupt();
    }
  }
}
