package io.github.paperboy.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/// One line of a batch of claims: `{"id", "claim"}`, with `paper_title` or `paper` (an id) when it
/// is to be checked against one paper only.
///
/// @param id text or number as given, null when there is none
/// @param claim empty when the line is wrong
/// @param paper how the paper is named, empty when none is
/// @param error what is wrong with the line, or null
record ClaimLine(@Nullable JsonNode id, String claim, String paper, @Nullable String error) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String EXPECTED =
      "expected {\"id\": …, \"claim\": \"…\"} and \"paper_title\" or \"paper\" if it is one's";

  static ClaimLine read(String line) {
    try {
      var tree = JSON.readTree(line);
      return tree.isObject() ? read(tree) : wrong(null, "not an object; " + EXPECTED);
    } catch (JsonProcessingException e) {
      return wrong(null, "not JSON; " + EXPECTED);
    }
  }

  private static ClaimLine read(JsonNode tree) {
    var id = tree.get("id");
    if (id == null || !(id.isTextual() || id.isNumber())) {
      return wrong(null, "no id that is a text or a number; " + EXPECTED);
    }
    var claim = tree.path("claim").asText("");
    if (claim.isBlank()) {
      return wrong(id, "no claim; " + EXPECTED);
    }
    var named = tree.has("paper") ? tree.path("paper") : tree.path("paper_title");
    return new ClaimLine(id, claim, named.asText(""), null);
  }

  private static ClaimLine wrong(@Nullable JsonNode id, String error) {
    return new ClaimLine(id, "", "", error);
  }
}
