package be.tournages.search;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** PostgreSQL's own full-text search over the same rows: tsvector with GIN, ts_rank, GiST. */
final class PostgresSearch {

  private static final String[] SET_UP = {
    """
    CREATE TABLE bench_document AS
    SELECT l.code, l.name_fr, l.category_code, l.setting, l.period, l.commune_nis,
           c.province_nis, l.position, CAST(l.position AS geography) AS ground,
           setweight(to_tsvector('french', coalesce(l.name_fr, '')), 'A')
           || setweight(to_tsvector('dutch', coalesce(l.name_nl, '')), 'A')
           || setweight(to_tsvector('german', coalesce(l.name_de, '')), 'A')
           || setweight(to_tsvector('english', coalesce(l.name_en, '')), 'A')
           || to_tsvector('french', coalesce(l.description_fr, ''))
           || to_tsvector('dutch', coalesce(l.description_nl, ''))
           || to_tsvector('german', coalesce(l.description_de, ''))
           || to_tsvector('english', coalesce(l.description_en, '')) AS document,
           to_tsvector('simple', concat_ws(' ', l.name_fr, l.name_nl, l.name_de, l.name_en)) AS names
    FROM location l LEFT JOIN commune c ON c.nis = l.commune_nis
    """,
    "CREATE INDEX ON bench_document USING gin (document)",
    "CREATE INDEX ON bench_document USING gin (names)",
    "CREATE INDEX ON bench_document USING gist (position)",
    "CREATE INDEX ON bench_document USING gist (ground)",
    "VACUUM ANALYZE bench_document"
  };

  static final String TERM =
      """
      SELECT code, name_fr, ts_rank(document, q) AS rank
      FROM bench_document, plainto_tsquery('french', ?) q
      WHERE document @@ q ORDER BY rank DESC, code LIMIT 20
      """;

  static final String TERM_IN_BOX =
      """
      SELECT code, name_fr, ts_rank(document, q) AS rank
      FROM bench_document, plainto_tsquery('french', ?) q
      WHERE document @@ q AND position && ST_MakeEnvelope(?, ?, ?, ?, 4326)
      ORDER BY rank DESC, code LIMIT 20
      """;

  static final String PREFIX =
      """
      SELECT code, name_fr, ts_rank(names, q) AS rank
      FROM bench_document, to_tsquery('simple', ? || ':*') q
      WHERE names @@ q ORDER BY rank DESC, code LIMIT 6
      """;

  static final String RADIUS =
      """
      SELECT code, name_fr, ground <-> p AS metres
      FROM bench_document, CAST(ST_SetSRID(ST_MakePoint(?, ?), 4326) AS geography) p
      WHERE ST_DWithin(ground, p, 10000) ORDER BY metres, code LIMIT 20
      """;

  static final String FACETS =
      """
      SELECT category_code, setting, period, province_nis, commune_nis, count(*)
      FROM bench_document, plainto_tsquery('french', ?) q
      WHERE document @@ q AND position && ST_MakeEnvelope(?, ?, ?, ?, 4326)
      GROUP BY GROUPING SETS
        ((category_code), (setting), (period), (province_nis), (commune_nis))
      """;

  private PostgresSearch() {}

  static void setUp(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (String sql : SET_UP) {
        statement.execute(sql);
      }
    }
  }

  /** A caller with a connection and a prepared statement of its own. */
  static Load.Caller caller(String url, String sql, Object[][] questions) throws SQLException {
    Connection connection = DriverManager.getConnection(url);
    PreparedStatement statement = connection.prepareStatement(sql);
    return new Load.Caller() {
      @Override
      public void ask(int number) throws SQLException {
        Object[] values = questions[number % questions.length];
        for (int i = 0; i < values.length; i++) {
          statement.setObject(i + 1, values[i]);
        }
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next()) {
            rows.getString(1);
          }
        }
      }

      @Override
      public void close() throws SQLException {
        statement.close();
        connection.close();
      }
    };
  }
}
