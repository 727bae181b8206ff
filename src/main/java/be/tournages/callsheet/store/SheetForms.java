package be.tournages.callsheet.store;

import be.tournages.callsheet.SheetForm;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Forms as JSON. */
final class SheetForms {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private SheetForms() {}

  static String write(SheetForm form) {
    try {
      return MAPPER.writeValueAsString(form);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A form is made of plain values", e);
    }
  }

  static SheetForm parse(String json) {
    try {
      return MAPPER.readValue(json, SheetForm.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Forms are written by this class", e);
    }
  }
}
