package io.github.paperboy.testing.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/// One request of the bot.
///
/// @param route method and path with the variable parts as `{}`, such as `POST
///   /channels/{}/messages`
/// @param variables the variable parts in order
/// @param body the JSON, an empty object when there is none
/// @param files names and contents of attachments
/// @param received when it came, in the machine's nanoseconds
record Asked(
    String route,
    List<String> variables,
    Map<String, String> query,
    JsonNode body,
    Map<String, byte[]> files,
    long received) {
  long id(int index) {
    return Long.parseLong(variables.get(index));
  }

  String variable(int index) {
    return variables.get(index);
  }

  ObjectNode object() {
    return body instanceof ObjectNode object ? object : Json.object();
  }
}
