package io.github.paperboy.discord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/// A search as it can be done again for another page: the options as they were given.
record SearchAsking(Map<String, String> options) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  SearchAsking {
    options = Map.copyOf(options);
  }

  String json() {
    try {
      return MAPPER.writeValueAsString(Map.of("search", new TreeMap<>(options)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts can always be written", e);
    }
  }

  static SearchAsking read(String json) {
    try {
      Map<String, String> options = new TreeMap<>();
      MAPPER
          .readTree(json)
          .path("search")
          .properties()
          .forEach(option -> options.put(option.getKey(), option.getValue().asText()));
      return new SearchAsking(options);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the store holds what is not JSON: " + json, e);
    }
  }

  Arguments arguments() {
    return new Arguments("", options);
  }
}
