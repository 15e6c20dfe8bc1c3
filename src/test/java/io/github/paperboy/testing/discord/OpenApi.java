package io.github.paperboy.testing.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Requests against Discord's own OpenAPI document, when that is beside the project; otherwise
/// everything passes.
final class OpenApi {
  private static final Path FILE = Path.of("../shared/specs/discord-openapi.json");

  private final JsonNode document;
  private final Map<String, JsonNode> bodies = new HashMap<>();

  private OpenApi(JsonNode document) {
    this.document = document;
    for (var path : document.path("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        var schema =
            operation
                .getValue()
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        if (!schema.isMissingNode()) {
          bodies.put(key(operation.getKey(), path.getKey()), schema);
        }
      }
    }
  }

  private static String key(String method, String path) {
    return method.toUpperCase(java.util.Locale.ROOT) + " " + path.replaceAll("\\{[^}]+}", "{}");
  }

  static OpenApi ifPresent() {
    return Files.exists(FILE) ? Loaded.DOCUMENT : none();
  }

  /// Everything passes.
  static OpenApi none() {
    return new OpenApi(MissingNode.getInstance());
  }

  /// Read once for all tests: it is large.
  private static final class Loaded {
    static final OpenApi DOCUMENT = load();

    private static OpenApi load() {
      try {
        return new OpenApi(Json.read(Files.readString(FILE)));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + FILE, e);
      }
    }
  }

  /// Whether there is a document and it knows this request.
  boolean knows(String route) {
    return bodies.containsKey(route);
  }

  /// What in a body is not as the document says.
  Optional<String> problem(String route, JsonNode body) {
    var specific = route.replace("/messages/{}", "/messages/@original");
    var schema =
        route.startsWith("PATCH /webhooks/") && bodies.containsKey(specific)
            ? bodies.get(specific)
            : bodies.get(route);
    return schema == null
        ? Optional.empty()
        : new JsonSchema(document).problem(schema, body, route);
  }
}
