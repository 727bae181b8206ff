package be.tournages.callsheet.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Readings as JSON: what a worker answers and what the intake keeps. */
public final class ReadingJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private ReadingJson() {}

  /** The reading as one line of JSON. */
  public static String write(Reading reading) {
    try {
      return MAPPER.writerFor(Reading.class).writeValueAsString(reading);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A reading is made of plain values", e);
    }
  }

  /**
   * The reading that {@link #write} wrote.
   *
   * @throws IllegalArgumentException when the text is no reading
   */
  public static Reading parse(String json) {
    try {
      return MAPPER.readValue(json, Reading.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not a reading", e);
    }
  }
}
