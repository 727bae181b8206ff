package be.tournages.territory.store;

import be.tournages.persistence.Sql;
import be.tournages.persistence.SqlRow;
import be.tournages.territory.Boundary;
import be.tournages.territory.BoundarySource;
import jakarta.inject.Singleton;
import java.util.List;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** The boundaries in the table {@code commune_boundary}. */
@Singleton
class StoredBoundaries implements BoundarySource {

  private static final String LIST =
      "SELECT commune_nis, ST_AsBinary(outline) AS outline FROM commune_boundary ORDER BY 1";

  private final Sql sql;

  StoredBoundaries(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Boundary> list() {
    return sql.statement(LIST).list(StoredBoundaries::read);
  }

  private static Boundary read(SqlRow row) {
    try {
      return new Boundary(row.text("commune_nis"), new WKBReader().read(row.bytes("outline")));
    } catch (ParseException e) {
      throw new IllegalStateException("Boundary of " + row.text("commune_nis"), e);
    }
  }
}
