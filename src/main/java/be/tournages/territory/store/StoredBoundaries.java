package be.tournages.territory.store;

import be.tournages.persistence.ChangeFeed;
import be.tournages.persistence.Sql;
import be.tournages.persistence.SqlRow;
import be.tournages.territory.Boundary;
import be.tournages.territory.BoundaryStore;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/** The boundaries in the table {@code commune_boundary}. */
@Singleton
class StoredBoundaries implements BoundaryStore {

  private static final String LIST =
      "SELECT commune_nis, ST_AsBinary(outline) AS outline FROM commune_boundary ORDER BY 1";

  private static final String VERSION =
      "SELECT coalesce(max(imported_at)::text, '') AS version FROM commune_boundary";

  private static final String KEEP =
      """
      INSERT INTO commune_boundary (commune_nis, outline, source)
      VALUES (:nis, ST_Multi(ST_GeomFromWKB(:outline, 4326)), :source)
      """;

  private final Sql sql;
  private final ChangeFeed feed;

  StoredBoundaries(Sql sql, ChangeFeed feed) {
    this.sql = sql;
    this.feed = feed;
  }

  @Override
  public List<Boundary> list() {
    return sql.statement(LIST).list(StoredBoundaries::read);
  }

  @Override
  public String version() {
    return sql.statement(VERSION).get(row -> row.text("version"));
  }

  @Override
  @Transactional
  public void replace(List<Boundary> boundaries, String source) {
    sql.statement("DELETE FROM commune_boundary").execute();
    var writer = new WKBWriter();
    for (Boundary boundary : boundaries) {
      sql.statement(KEEP)
          .with("nis", boundary.nis())
          .with("outline", writer.write(boundary.outline()))
          .with("source", source)
          .execute();
    }
    feed.append("territory", "commune_boundary");
  }

  private static Boundary read(SqlRow row) {
    try {
      return new Boundary(row.text("commune_nis"), new WKBReader().read(row.bytes("outline")));
    } catch (ParseException e) {
      throw new IllegalStateException("Boundary of " + row.text("commune_nis"), e);
    }
  }
}
