package io.github.paperboy.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the questions of a judged set: JSON lines `{"id", "text", "split"?}`.
public final class Queries {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Queries() {}

  /// @throws IOException if the file cannot be read or a line is no question; names file and line
  public static List<Query> read(Path file) throws IOException {
    var queries = new ArrayList<Query>();
    int number = 0;
    for (var line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        queries.add(query(line, file, number));
      }
    }
    return queries;
  }

  private static Query query(String line, Path file, int number) throws IOException {
    try {
      var node = JSON.readTree(line);
      var id = node.path("id");
      var text = node.path("text").asText("");
      if (id.isValueNode() && !id.isNull() && !text.isBlank()) {
        return new Query(id.asText(), text, text(node.path("split")));
      }
    } catch (JsonProcessingException e) {
      throw new IOException(problem(file, number), e);
    }
    throw new IOException(problem(file, number));
  }

  private static @Nullable String text(JsonNode node) {
    return node.isTextual() ? node.asText() : null;
  }

  private static String problem(Path file, int number) {
    return "%s:%d: a question is an object with \"id\" and \"text\"".formatted(file, number);
  }

  /// A part of the questions: `all`, `first` or `second` (half, in their order, so that one can be
  /// tuned on and the other reported), or a name that the questions themselves carry as split.
  ///
  /// @throws IllegalArgumentException if no question belongs to it
  public static List<Query> part(List<Query> queries, String part) {
    int half = (queries.size() + 1) / 2;
    var chosen =
        switch (part) {
          case "all" -> queries;
          case "first" -> queries.subList(0, half);
          case "second" -> queries.subList(half, queries.size());
          default -> queries.stream().filter(query -> part.equals(query.split())).toList();
        };
    if (chosen.isEmpty()) {
      throw new IllegalArgumentException(
          "no question belongs to part '%s'; use all, first, second or a split of the questions"
              .formatted(part));
    }
    return chosen;
  }
}
