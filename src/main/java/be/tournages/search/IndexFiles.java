package be.tournages.search;

import be.tournages.location.PublicLocation;
import be.tournages.persistence.FeedPosition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Lucene index of this process: written by one thread, searched by many. Each commit carries
 * the position in the change feed that it has applied and the fingerprint of the lexicon.
 */
final class IndexFiles implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(IndexFiles.class);
  static final String POSITION = "position";
  private static final String FINGERPRINT = "fingerprint";
  private static final double BUFFER_MB = 24;
  /* Names weigh eight words each; a long description must not sink them. */
  static final BM25Similarity RANKING = new BM25Similarity(1.2f, 0.4f);

  /* Documents lie in the fixed shuffle, so that what ranks alike comes in it without being sorted. */
  private static final Sort ORDER = new Sort(new SortField(Fields.SHUFFLE, SortField.Type.LONG));

  /* Lucene asks for a module of the JDK that only vectors, which are not used here, would need. */
  private static final java.util.logging.Logger VECTORS =
      java.util.logging.Logger.getLogger(
          "org.apache.lucene.internal.vectorization.VectorizationProvider");

  static {
    VECTORS.setLevel(Level.SEVERE);
  }

  private final Path folder;
  private final FSDirectory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  private IndexFiles(Path folder, FSDirectory directory, IndexWriter writer) throws IOException {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
    this.searchers = new SearcherManager(writer, new Searchers());
  }

  private static final class Searchers extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
      var searcher = new IndexSearcher(reader);
      searcher.setSimilarity(RANKING);
      return searcher;
    }
  }

  /** Opens the index in the folder; what cannot be read is thrown away and built again. */
  static IndexFiles open(Path folder) throws IOException {
    try {
      return openAsItIs(folder);
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | IllegalArgumentException e) {
      LOG.warn("The index in {} cannot be read and is built again: {}", folder, e.toString());
      empty(folder);
      return openAsItIs(folder);
    }
  }

  private static void empty(Path folder) throws IOException {
    try (FSDirectory directory = directory(folder)) {
      for (String file : directory.listAll()) {
        directory.deleteFile(file);
      }
    }
  }

  private static IndexFiles openAsItIs(Path folder) throws IOException {
    FSDirectory directory = directory(folder);
    try {
      var config = new IndexWriterConfig();
      config.setSimilarity(RANKING);
      config.setIndexSort(ORDER);
      config.setRAMBufferSizeMB(BUFFER_MB);
      config.setCommitOnClose(false);
      return new IndexFiles(folder, directory, new IndexWriter(directory, config));
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /* Not opened elsewhere: this class silences Lucene's request first. */
  static FSDirectory directory(Path folder) throws IOException {
    return FSDirectory.open(folder);
  }

  Path folder() {
    return folder;
  }

  SearcherManager searchers() {
    return searchers;
  }

  /** How far the last commit had come; empty when there is none with this lexicon. */
  Optional<FeedPosition> committed(String fingerprint) {
    Map<String, String> data = data();
    return fingerprint.equals(data.get(FINGERPRINT))
        ? Optional.ofNullable(data.get(POSITION)).flatMap(FeedPosition::parse)
        : Optional.empty();
  }

  private Map<String, String> data() {
    var data = new HashMap<String, String>();
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live != null) {
      live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return data;
  }

  /** Puts entries in the place of what was known under these codes. */
  void replace(Collection<String> codes, List<PublicLocation> published, Documents documents)
      throws IOException {
    for (String code : codes) {
      writer.deleteDocuments(new Term(Fields.CODE, code));
    }
    add(published, documents);
  }

  void add(List<PublicLocation> published, Documents documents) throws IOException {
    for (PublicLocation place : published) {
      writer.addDocument(documents.of(place));
    }
  }

  void clear() throws IOException {
    writer.deleteAll();
  }

  /** Makes one segment of all, which is searched several times faster than a dozen. */
  void merge() throws IOException {
    writer.forceMerge(1);
  }

  /** Lets searches see everything written so far. */
  void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  void commit(FeedPosition position, String fingerprint) throws IOException {
    Map<String, String> data = Map.of(POSITION, position.toString(), FINGERPRINT, fingerprint);
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
  }

  long count() throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return searcher.getIndexReader().numDocs();
    } finally {
      searchers.release(searcher);
    }
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    writer.close();
    directory.close();
  }
}
