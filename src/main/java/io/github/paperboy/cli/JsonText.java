package io.github.paperboy.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes one line of JSON. The keys and their order are the contract of `src/docs/json.md`.
final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  /// A part of a JSON text.
  interface Part {
    void write(JsonGenerator json) throws IOException;
  }

  /// An object as one line.
  static String object(Part fields) {
    var text = new StringWriter();
    try (var json = FACTORY.createGenerator(text)) {
      object(json, fields);
    } catch (IOException e) {
      throw new UncheckedIOException("writing JSON", e);
    }
    return text.toString();
  }

  static void object(JsonGenerator json, Part fields) throws IOException {
    json.writeStartObject();
    fields.write(json);
    json.writeEndObject();
  }

  static void array(JsonGenerator json, String name, Part elements) throws IOException {
    json.writeArrayFieldStart(name);
    elements.write(json);
    json.writeEndArray();
  }

  /// A field that is null when there is nothing to say.
  static void field(JsonGenerator json, String name, @Nullable Object text) throws IOException {
    json.writeFieldName(name);
    if (text == null) {
      json.writeNull();
    } else {
      json.writeString(text.toString());
    }
  }

  /// `timings_ms`: milliseconds with one decimal, by stage.
  static void timings(JsonGenerator json, Map<String, Duration> timings) throws IOException {
    json.writeObjectFieldStart("timings_ms");
    for (var stage : timings.entrySet()) {
      json.writeNumberField(stage.getKey(), Math.round(stage.getValue().toNanos() / 1e5) / 10.0);
    }
    json.writeEndObject();
  }
}
