package io.github.paperboy.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.paperboy.eval.ExamQuestion.Expectation;
import io.github.paperboy.eval.ExamQuestion.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/// Reads a question set: JSON lines with `id`, `type`, `question` or `turns`, `gold`, `nuggets`,
/// `expect`, `also_ok` and `forbidden`; in a conversation `gold` and `nuggets` are given per turn.
public final class ExamReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ExamReader() {}

  /// @throws IOException if the file cannot be read or a line is not a question; the message names
  ///   file and line
  public static List<ExamQuestion> read(Path file) throws IOException {
    List<ExamQuestion> questions = new ArrayList<>();
    int number = 0;
    for (var line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        questions.add(question(line, file + ":" + number));
      }
    }
    return questions;
  }

  private static ExamQuestion question(String line, String where) throws IOException {
    try {
      var node = JSON.readTree(line);
      return new ExamQuestion(
          node.path("id").asText(where),
          ExamQuestion.Type.valueOf(node.path("type").asText().toUpperCase(Locale.ROOT)),
          node.has("turns") ? turns(node) : List.of(turn(node)),
          Expectation.valueOf(node.path("expect").asText("answer").toUpperCase(Locale.ROOT)),
          strings(node.path("forbidden")),
          strings(node.path("also_ok")));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new IOException(where + " is not a question: " + e.getMessage(), e);
    }
  }

  private static Turn turn(JsonNode node) {
    return new Turn(
        node.path("question").asText(), strings(node.path("gold")), groups(node.path("nuggets")));
  }

  private static List<Turn> turns(JsonNode node) {
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < node.path("turns").size(); i++) {
      turns.add(
          new Turn(
              node.path("turns").get(i).asText(),
              strings(node.path("gold").path(i)),
              groups(node.path("nuggets").path(i))));
    }
    return turns;
  }

  private static List<List<String>> groups(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(ExamReader::strings).toList();
  }

  private static List<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
