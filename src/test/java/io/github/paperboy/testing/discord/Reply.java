package io.github.paperboy.testing.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a request is answered with.
///
/// @param body null for none
record Reply(int status, @Nullable JsonNode body, Map<String, String> headers) {
  static final Reply NOTHING = new Reply(204, null, Map.of());

  static Reply ok(JsonNode body) {
    return new Reply(200, body, Map.of());
  }

  /// An error in Discord's form.
  static Reply error(int status, int code, String message) {
    return new Reply(status, Json.object().put("code", code).put("message", message), Map.of());
  }

  static Reply invalid(String what) {
    var body = Json.object().put("code", 50035).put("message", "Invalid Form Body");
    body.putObject("errors")
        .putObject("_errors")
        .putArray("items")
        .addObject()
        .put("code", "INVALID")
        .put("message", what);
    return new Reply(400, body, Map.of());
  }
}
