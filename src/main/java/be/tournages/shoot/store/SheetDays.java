package be.tournages.shoot.store;

import be.tournages.shoot.SheetDay;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;

/** The days of a posted sheet as JSON. */
final class SheetDays {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private SheetDays() {}

  static String write(List<SheetDay> days) {
    try {
      return MAPPER.writeValueAsString(days);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Days are made of plain values", e);
    }
  }

  static List<SheetDay> parse(String json) {
    try {
      return MAPPER.readValue(json, new TypeReference<List<SheetDay>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Days of a sheet were written by this class", e);
    }
  }
}
