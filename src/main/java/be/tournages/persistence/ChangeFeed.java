package be.tournages.persistence;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The record of what was written, for those who keep a copy: the search index, exports.
 *
 * <p>A row is added in the transaction of the write itself. A reader sees a row only when no older
 * transaction is still under way, in the order (transaction, row): nothing it has passed can appear
 * behind its back when transactions commit out of order.
 */
@Singleton
public class ChangeFeed {

  private static final String APPEND =
      "INSERT INTO change_feed (kind, key) SELECT :kind, unnest(CAST(:keys AS text[]))";

  private static final String AFTER =
      """
      SELECT CAST(CAST(transaction AS text) AS bigint) AS transaction, position, kind, key
      FROM change_feed
      WHERE (transaction, position)
            > (CAST(CAST(CAST(:transaction AS bigint) AS text) AS xid8), CAST(:row AS bigint))
        AND transaction < pg_snapshot_xmin(pg_current_snapshot())
      ORDER BY change_feed.transaction, position
      LIMIT :limit
      """;

  /* Rows of transactions before xmin are part of the state that is read next. */
  private static final String NOW =
      """
      SELECT epoch,
             CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text) AS bigint) AS transaction
      FROM feed_epoch
      """;

  private final Sql sql;

  ChangeFeed(Sql sql) {
    this.sql = sql;
  }

  /** Tells that a thing was written; joins the transaction that wrote it. */
  @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
  public void append(String kind, String key) {
    append(kind, List.of(key));
  }

  /** Tells that many things of a kind were written; joins the transaction that wrote them. */
  @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
  public void append(String kind, Collection<String> keys) {
    sql.statement(APPEND).with("kind", kind).with("keys", keys).execute();
  }

  /** The epoch under way; a position of another one leads nowhere, and its holder starts over. */
  @Transactional(readOnly = true)
  public UUID epoch() {
    return sql.statement("SELECT epoch FROM feed_epoch").get(row -> row.uuid("epoch"));
  }

  /**
   * A position from which nothing written after this call is missed. Take it first, then copy the
   * whole state: what changes meanwhile is applied twice, which must do no harm.
   */
  @Transactional(readOnly = true)
  public FeedPosition now() {
    return sql.statement(NOW)
        .get(row -> new FeedPosition(row.uuid("epoch"), row.count("transaction"), 0));
  }

  /** The next changes that can no longer be overtaken, oldest first, at most {@code limit}. */
  @Transactional(readOnly = true)
  public List<Change> after(FeedPosition last, int limit) {
    return sql.statement(AFTER)
        .with("transaction", last.transaction())
        .with("row", last.row())
        .with("limit", limit)
        .list(row ->
            new Change(
                new FeedPosition(last.epoch(), row.count("transaction"), row.count("position")),
                row.text("kind"),
                row.text("key")));
  }

  /** Begins another epoch and forgets every change; for a database just restored. */
  @Transactional
  public void startOver() {
    sql.statement("DELETE FROM change_feed").execute();
    sql.statement("UPDATE feed_epoch SET epoch = gen_random_uuid(), began_at = now()").execute();
  }
}
