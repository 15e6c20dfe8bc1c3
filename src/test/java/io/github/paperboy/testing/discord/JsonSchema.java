package io.github.paperboy.testing.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/// As much of JSON Schema as Discord's document uses: references, alternatives, types, required
/// fields, enumerations and sizes.
final class JsonSchema {
  private final JsonNode document;

  JsonSchema(JsonNode document) {
    this.document = document;
  }

  /// What is wrong, with where.
  Optional<String> problem(JsonNode schema, JsonNode value, String where) {
    if (schema.has("$ref")) {
      return problem(document.at(schema.path("$ref").asText().substring(1)), value, where);
    }
    for (var word : new String[] {"oneOf", "anyOf"}) {
      if (schema.has(word)) {
        return alternatives(schema.path(word), value, where);
      }
    }
    for (var part : schema.path("allOf")) {
      var problem = problem(part, value, where);
      if (problem.isPresent()) {
        return problem;
      }
    }
    return plain(schema, value, where);
  }

  /// The problem of the alternative that comes nearest.
  private Optional<String> alternatives(JsonNode schemas, JsonNode value, String where) {
    Optional<String> nearest = Optional.of(where + ": no alternative");
    int depth = -1;
    for (var each : schemas) {
      var problem = problem(each, value, where);
      if (problem.isEmpty()) {
        return problem;
      }
      int at = (int) problem.get().chars().filter(c -> c == '/').count();
      if (at > depth) {
        depth = at;
        nearest = problem;
      }
    }
    return nearest;
  }

  private Optional<String> plain(JsonNode schema, JsonNode value, String where) {
    if (!typed(schema.path("type"), value)) {
      return Optional.of(where + ": " + shown(value) + " is not " + schema.path("type"));
    }
    if (schema.has("enum") && !contains(schema.path("enum"), value)) {
      return Optional.of(where + ": " + shown(value) + " is not one of " + schema.path("enum"));
    }
    if (schema.has("const") && !schema.path("const").asText().equals(value.asText())) {
      return Optional.of(where + ": " + shown(value) + " is not " + schema.path("const"));
    }
    if (value.isTextual()) {
      return size(
          schema, "Length", value.asText().codePointCount(0, value.asText().length()), where);
    }
    if (value.isArray()) {
      return array(schema, value, where);
    }
    return value.isObject() ? object(schema, value, where) : Optional.empty();
  }

  private Optional<String> array(JsonNode schema, JsonNode value, String where) {
    var size = size(schema, "Items", value.size(), where);
    if (size.isPresent() || !schema.has("items")) {
      return size;
    }
    for (int i = 0; i < value.size(); i++) {
      var problem = problem(schema.path("items"), value.get(i), where + "/" + i);
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }

  private Optional<String> object(JsonNode schema, JsonNode value, String where) {
    for (var required : schema.path("required")) {
      if (!value.has(required.asText())) {
        return Optional.of(where + "/" + required.asText() + ": missing");
      }
    }
    for (var field : schema.path("properties").properties()) {
      if (value.has(field.getKey())) {
        var problem =
            problem(field.getValue(), value.get(field.getKey()), where + "/" + field.getKey());
        if (problem.isPresent()) {
          return problem;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> size(JsonNode schema, String of, int size, String where) {
    boolean small = schema.has("min" + of) && size < schema.path("min" + of).asInt();
    boolean large = schema.has("max" + of) && size > schema.path("max" + of).asInt();
    return small || large ? Optional.of(where + ": size " + size) : Optional.empty();
  }

  private static boolean typed(JsonNode type, JsonNode value) {
    if (type.isMissingNode()) {
      return true;
    }
    if (type.isArray()) {
      for (var each : type) {
        if (typed(each, value)) {
          return true;
        }
      }
      return false;
    }
    return switch (type.asText()) {
      case "null" -> value.isNull();
      // Discord takes ids as numbers too, and the library numbers attachments so.
      case "string" -> value.isTextual() || value.isIntegralNumber();
      // Discord takes numbers in texts, and the library sends them so.
      case "integer", "number" ->
          value.isNumber() || (value.isTextual() && value.asText().matches("-?\\d+"));
      case "boolean" -> value.isBoolean();
      case "array" -> value.isArray();
      case "object" -> value.isObject();
      default -> true;
    };
  }

  private static boolean contains(JsonNode values, JsonNode value) {
    for (var each : values) {
      if (each.asText().equals(value.asText())) {
        return true;
      }
    }
    return false;
  }

  private static String shown(JsonNode value) {
    var text = value.toString();
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }
}
