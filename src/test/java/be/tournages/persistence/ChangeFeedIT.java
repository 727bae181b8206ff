package be.tournages.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ChangeFeedIT {

  @Inject ChangeFeed feed;
  @Inject TransactionOperations<Session> transactions;

  @Test
  void aChangeIsReadOnceItsTransactionIsOver() {
    FeedPosition start = feed.now();
    append("one", "two");
    List<Change> changes = feed.after(start, 10);
    assertThat(changes).extracting(Change::key).containsExactly("one", "two");
    assertThat(feed.after(changes.getLast().position(), 10)).isEmpty();
    assertThat(feed.after(start, 1)).extracting(Change::key).containsExactly("one");
  }

  @Test
  void aChangeWaitsForEveryOlderTransactionStillUnderWay() throws SQLException {
    FeedPosition start = feed.now();
    try (var older = DriverManager.getConnection(TestDatabase.url())) {
      older.setAutoCommit(false);
      older.createStatement().execute("INSERT INTO change_feed (kind, key) VALUES ('t', 'older')");
      append("younger");
      assertThat(feed.after(start, 10)).isEmpty();
      older.commit();
    }
    assertThat(feed.after(start, 10)).extracting(Change::key).containsExactly("older", "younger");
  }

  @Test
  void aWriteWithoutATransactionIsAMistake() {
    assertThatThrownBy(() -> feed.append("t", "x")).isInstanceOf(RuntimeException.class);
  }

  @Test
  void aPositionSurvivesAsText() {
    var position = new FeedPosition(UUID.randomUUID(), 12, 34);
    assertThat(FeedPosition.parse(position.toString())).contains(position);
    assertThat(FeedPosition.parse("nonsense")).isEmpty();
    assertThat(FeedPosition.parse("x/1/2")).isEmpty();
  }

  @Test
  void startingOverChangesTheEpoch() {
    UUID before = feed.epoch();
    feed.startOver();
    assertThat(feed.epoch()).isNotEqualTo(before);
  }

  @Test
  void theNextChangesAreFoundByAnIndex() {
    List<String> plan =
        transactions.executeRead(status -> {
          Session session = status.getConnection();
          return session.doReturningWork(connection -> {
            try (var statement = connection.createStatement()) {
              statement.execute("SET LOCAL enable_seqscan = off");
              var rows =
                  statement.executeQuery(
                      "EXPLAIN SELECT * FROM change_feed"
                          + " WHERE (transaction, position) > ('5'::xid8, 7)"
                          + " ORDER BY transaction, position LIMIT 10");
              var lines = new ArrayList<String>();
              while (rows.next()) {
                lines.add(rows.getString(1));
              }
              return lines;
            }
          });
        });
    assertThat(plan).anyMatch(line -> line.contains("change_feed_transaction_idx"));
  }

  private void append(String... keys) {
    transactions.executeWrite(status -> {
      feed.append("t", List.of(keys));
      return keys;
    });
  }
}
