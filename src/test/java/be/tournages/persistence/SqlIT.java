package be.tournages.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SqlIT {

  @Inject Sql sql;

  @Test
  void namedParametersKeepTheirTypesAndCastsAreLeftAlone() {
    UUID id = UUID.randomUUID();
    var date = LocalDate.of(2025, 9, 1);
    var moment = Instant.parse("2025-09-01T10:00:00Z");
    String read =
        sql.statement(
                """
                SELECT :id::text || ' ' || :date || ' ' || (:moment::timestamptz = :moment)::text
                       || ' ' || array_length(:names, 1) || ' ' || coalesce(:none::text, 'none')
                       AS line
                """)
            .with("id", id)
            .with("date", date)
            .with("moment", moment)
            .with("names", List.of("a", "b"))
            .with("none", null)
            .get(row -> row.text("line"));
    assertThat(read).isEqualTo(id + " 2025-09-01 true 2 none");
  }

  @Test
  void aForgottenParameterIsNamed() {
    assertThatThrownBy(() -> sql.statement("SELECT :forgotten").list(row -> 1))
        .hasMessageContaining(":forgotten");
  }
}
