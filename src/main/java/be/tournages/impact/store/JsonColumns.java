package be.tournages.impact.store;

import be.tournages.impact.Source;
import be.tournages.persistence.SqlRow;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Values that are kept as JSON, for the columns of type {@code jsonb}. */
@Singleton
class JsonColumns {

  private static final Argument<Source> SOURCE = Argument.of(Source.class);

  private final ObjectMapper json;

  JsonColumns(ObjectMapper json) {
    this.json = json;
  }

  /** A source as JSON, with its kind. */
  String write(Source source) {
    return write(SOURCE, source);
  }

  /** The source in the column {@code source} of a row. */
  Source source(SqlRow row) {
    return read(SOURCE, row.json("source"));
  }

  <T> String write(Argument<T> type, T value) {
    try {
      return json.writeValueAsString(type, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  <T> T read(Argument<T> type, String text) {
    try {
      return json.readValue(text, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
