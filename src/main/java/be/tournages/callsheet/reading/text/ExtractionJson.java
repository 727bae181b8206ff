package be.tournages.callsheet.reading.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/** Extractions as JSON: what a worker process answers. */
public final class ExtractionJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private ExtractionJson() {}

  /** The extraction as UTF-8 JSON. */
  public static byte[] write(Extraction extraction) {
    try {
      return MAPPER.writerFor(Extraction.class).writeValueAsBytes(extraction);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An extraction is made of plain values", e);
    }
  }

  /**
   * The extraction that {@link #write} wrote.
   *
   * @throws IllegalArgumentException when the bytes are none
   */
  public static Extraction parse(byte[] json) {
    try {
      return MAPPER.readValue(json, Extraction.class);
    } catch (IOException e) {
      throw new IllegalArgumentException("Not an extraction", e);
    }
  }
}
