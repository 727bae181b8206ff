package be.tournages.exchange.store;

import be.tournages.exchange.ImportMemory;
import be.tournages.persistence.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What entries held when they were imported last, one row an identity. */
@Singleton
@Transactional
class StoredImportMemory implements ImportMemory {

  private static final String LIST =
      """
      SELECT external_id, CAST(imported AS text) AS imported FROM location_import
      WHERE source = :source AND external_id = ANY(:ids)
      """;
  private static final String KEEP =
      """
      INSERT INTO location_import (source, external_id, imported)
      SELECT :source, id, CAST(imported AS jsonb)
      FROM unnest(CAST(:ids AS text[]), CAST(:texts AS text[])) AS row (id, imported)
      ON CONFLICT (source, external_id)
      DO UPDATE SET imported = excluded.imported, imported_at = excluded.imported_at
      """;
  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private final ObjectMapper mapper = new ObjectMapper();
  private final Sql sql;

  StoredImportMemory(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Map<String, Map<String, String>> list(String source, Collection<String> externalIds) {
    var found = new HashMap<String, Map<String, String>>();
    sql.statement(LIST)
        .with("source", source)
        .with("ids", externalIds)
        .list(row -> found.put(row.text("external_id"), read(row.text("imported"))));
    return found;
  }

  @Override
  public void keep(String source, Map<String, Map<String, String>> imported) {
    List<String> ids = new ArrayList<>(imported.keySet());
    sql.statement(KEEP)
        .with("source", source)
        .with("ids", ids)
        .with("texts", ids.stream().map(id -> write(imported.getOrDefault(id, Map.of()))).toList())
        .execute();
  }

  private Map<String, String> read(String json) {
    try {
      return mapper.readValue(json, TEXTS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What was imported last is no JSON", e);
    }
  }

  private String write(Map<String, String> texts) {
    try {
      return mapper.writeValueAsString(texts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
