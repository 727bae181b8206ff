package be.tournages.coproduction.store;

import be.tournages.coproduction.WorkFiles;
import be.tournages.persistence.ReferenceData;
import be.tournages.persistence.ReferenceFiles;
import be.tournages.persistence.Sql;
import jakarta.inject.Singleton;
import java.util.List;

/** Loads the 49 works of 2024. */
@Singleton
class WorkReference implements ReferenceData {

  private static final String FILE = "db/reference/coproduction/2024/works.csv";
  private final Sql sql;
  private final WorkWriter writer;

  WorkReference(Sql sql, WorkWriter writer) {
    this.sql = sql;
    this.writer = writer;
  }

  @Override
  public List<String> files() {
    return List.of(FILE);
  }

  @Override
  public void load(ReferenceFiles files) {
    sql.statement("DELETE FROM coproduction_work WHERE year = 2024").execute();
    WorkFiles.read(2024, files.open(FILE)).forEach(writer::write);
  }
}
