package io.github.paperboy.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of a batch: `{"id", "question"}`, or `{"id", "turns": [...]}` for a conversation.
///
/// @param id text or number as given, null when there is none
/// @param turns the questions, one unless it is a conversation; empty when the line is wrong
/// @param conversation whether it was given as turns
/// @param error what is wrong with the line, or null
record BatchLine(
    @Nullable JsonNode id, List<String> turns, boolean conversation, @Nullable String error) {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final String EXPECTED =
      "expected {\"id\": …, \"question\": \"…\"} or {\"id\": …, \"turns\": [\"…\", …]}";

  BatchLine {
    turns = List.copyOf(turns);
  }

  static BatchLine read(String line) {
    if (line.length() >= BatchLines.LONGEST) {
      return wrong(null, "longer than %,d characters".formatted(BatchLines.LONGEST));
    }
    try {
      var tree = JSON.readTree(line);
      return tree.isObject() ? read(tree) : wrong(null, "not an object; " + EXPECTED);
    } catch (JsonProcessingException e) {
      return wrong(null, "not JSON: %s; %s".formatted(PlainText.line(reason(e)), EXPECTED));
    }
  }

  private static String reason(JsonProcessingException problem) {
    return problem.getOriginalMessage().lines().findFirst().orElse("");
  }

  private static BatchLine read(JsonNode tree) {
    var id = tree.get("id");
    if (id == null || !(id.isTextual() || id.isNumber())) {
      return wrong(null, "no id that is a text or a number; " + EXPECTED);
    }
    if (tree.path("question").isTextual()) {
      return new BatchLine(id, List.of(tree.path("question").textValue()), false, null);
    }
    List<String> turns = new ArrayList<>();
    for (var turn : tree.path("turns")) {
      if (!turn.isTextual()) {
        return wrong(id, "a turn that is no text; " + EXPECTED);
      }
      turns.add(turn.textValue());
    }
    return turns.isEmpty()
        ? wrong(id, "neither a question nor turns; " + EXPECTED)
        : new BatchLine(id, turns, true, null);
  }

  private static BatchLine wrong(@Nullable JsonNode id, String error) {
    return new BatchLine(id, List.of(), false, error);
  }

  void writeId(JsonGenerator json) throws IOException {
    writeId(json, id);
  }

  /// The id as it was given, null when there is none.
  static void writeId(JsonGenerator json, @Nullable JsonNode id) throws IOException {
    json.writeFieldName("id");
    if (id == null) {
      json.writeNull();
    } else if (id.isTextual()) {
      json.writeString(id.textValue());
    } else {
      json.writeNumber(id.asText());
    }
  }
}
